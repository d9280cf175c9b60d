import type { PostMortemTemplate } from '../../src/core/index.ts';

/** A host’s own: an hour after a delivery that went wrong. */
export const deliveryReview: PostMortemTemplate = {
  id: 'delivery-review',
  version: 1,
  title: 'After a delivery',
  sections: [
    { id: 'event', minutes: 5 },
    {
      id: 'timeline',
      title: 'From the order to the door',
      help: 'Begin with the order, and go on to the moment when it was signed for.',
      minutes: 20,
    },
    {
      id: 'factors',
      minutes: 20,
      questions: [
        {
          id: 'first-sign',
          text: 'What was the first sign, and who could see it?',
          answeredBy: 'shared',
        },
        { id: 'intended', answeredBy: 'party' },
      ],
    },
    { id: 'changes', minutes: 15 },
    { id: 'signOff' },
  ],
};

const { sections } = deliveryReview;

/** What a slip of the pen leads to. */
export const faultyTemplates: readonly (readonly [slip: string, template: unknown])[] = [
  ['`sections` is left out', { id: 'mine', version: 1 }],
  ['no place to sign', { ...deliveryReview, sections: sections.slice(0, -1) }],
  [
    'a section that nobody knows',
    { ...deliveryReview, sections: [...sections, { id: 'rumours' }] },
  ],
  ['a section twice', { ...deliveryReview, sections: [...sections, { id: 'event' }] }],
  [
    'one side writes, and nobody says it back',
    { ...deliveryReview, sections: [{ id: 'perspectives' }, ...sections] },
  ],
  [
    'a question without words',
    {
      ...deliveryReview,
      sections: [{ id: 'frame', questions: [{ id: 'why', answeredBy: 'shared' }] }, ...sections],
    },
  ],
  [
    'minutes in words',
    { ...deliveryReview, sections: [{ id: 'frame', minutes: 'ten' }, ...sections] },
  ],
  ['version 0', { ...deliveryReview, version: 0 }],
];
