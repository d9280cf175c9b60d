import type { PostMortemTemplate } from '../templateTypes.ts';

/** An after-action review: four questions, what changes, two signatures. About an hour of talk. */
export const short: PostMortemTemplate = {
  id: 'short',
  version: 1,
  sections: [
    {
      id: 'questions',
      minutes: 40,
      questions: [
        // Two sides rarely set out with the same intention: each says its own.
        { id: 'intended', answeredBy: 'party' },
        { id: 'happened', answeredBy: 'shared' },
        { id: 'went_well', answeredBy: 'shared' },
        { id: 'differently', answeredBy: 'shared' },
      ],
    },
    { id: 'changes', minutes: 20 },
    { id: 'signOff' },
  ],
};
