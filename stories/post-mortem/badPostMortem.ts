import type { PostMortem } from '../../src/core/index.ts';
import { inMeeting } from '../support/postMortems.ts';

const { template, timeline, wentWell, ...rest } = inMeeting;
const { home, ...facts } = timeline;
const { order, text, source, addedBy, positions } = home as NonNullable<typeof home>;

/** A document as it should never arrive, with one thing wrong in each place. */
export const badPostMortem = {
  ...rest,
  // A section that nobody knows.
  template: { ...template, sections: [...template.sections, { id: 'rumours' }] },
  // A fact without its time.
  timeline: { ...facts, home: { order, text, source, addedBy, positions } },
  // A list as an array, with the same id twice.
  wentWell: [
    { id: 'same', order: 'a0', text: 'The first', by: 'northwind' },
    { id: 'same', order: 'a1', text: 'The second', by: 'harbour' },
  ],
  // No list at all.
  recurrence: 'in December',
  // An entry that is none, and a word that is not known.
  factors: {
    ...rest.factors,
    empty: null,
    odd: { ...rest.factors.reading, category: 'weather' },
  },
  // A text of more than a million characters.
  event: { ...rest.event, trigger: 'It was warm. '.repeat(80_700) },
  // Something that is not known, and is kept.
  ticket: 'HL-4117',
} as unknown as PostMortem;

/** Names that would turn the line around, and a family of emoji. */
export const oddNames = [
  { id: 'northwind', name: '\u202eNorthwind Health' },
  { id: 'harbour', name: 'Harbour Logistics \u2067שלום\u2069 👩🏽‍🚒👨‍👩‍👧‍👦' },
];
