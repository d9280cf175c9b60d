import { frontFigures, promises } from './frontFigures.ts';
import type { MeasuresMessages } from './measuresMessages.ts';

export type { MeasureId, MeasuresMessages, UncertainId } from './measuresMessages.ts';

export const measures: MeasuresMessages = {
  ...frontFigures,

  moreExplanations: {
    otif: 'Of the promises that are decided, the share that was kept on time with no condition let go (on time, in full: OTIF).',
    keptLate: 'Accepted by the receiver, and reported after the day.',
    missed: 'The day has passed without a report, or the promise was taken back.',
    pending:
      'Reported, and not judged by the receiver yet: it counts neither as kept nor as missed until then.',
    open: 'Promised for a day in this time that has not passed yet.',
    renegotiated:
      'The share of all promises whose terms were changed by agreement, where the change was proposed on or before the day first promised.',
    notice:
      'How long before the day a heads-up came, taking the middle one of all; below zero it came after the day.',
    firstPass: 'Of the promises kept, early or late, the share of which no report was sent back.',
    reasons:
      'Why promises were not kept on time, by the reason stated last: the first rows show where a change would help most.',
    reciprocity:
      'Promises counted, not weighed: a balance of 0 is even, +1 means that only the first side has promises in that row, and −1 only the other.',
  },

  days: ({ days }, f) => {
    const digits = Number.isInteger(days) ? 0 : 1;
    const number = f.number(days, digits).replace('-', '\u2212');
    return f.plural(Math.abs(days), { one: `${number} day`, other: `${number} days` });
  },
  headsUps: ({ n }, f) =>
    f.plural(n, { one: `${f.number(n)} heads-up`, other: `${f.number(n)} heads-ups` }),

  baselineHints: {
    requested: 'The day first asked for: was the need met?',
    original: 'The day first promised: could one rely on it?',
    latest:
      'The day agreed last, as long as it was agreed before the one before had passed: the kindest of the three.',
  },
  baselineTable: 'Kept on time, on each of the three days',

  figure: 'Figure',
  together: 'Together',
  ours: 'We promised',
  theirs: 'They promised',
  of: ({ party }) => `${party} promised`,
  ofOthers: 'Others promised',
  figureTable: 'All figures',

  reasonsTitle: 'What got in the way',
  reason: 'Reason',
  promises: 'Promises',
  share: 'Share',
  cumulative: 'Added up',
  unstated: ({ count }, f) => `${promises(count, f)} more, with no reason stated`,
  noReasons: 'No reason was stated.',

  reciprocityTitle: ({ partner }) => `Give and take with ${partner}`,
  reciprocityKept: 'Kept so far',
  reciprocityOpen: 'Open now',
  promisesOf: ({ party }) => party ?? 'We',
  balance: 'Balance',
};
