import { frontFigures, promises } from './frontFigures.ts';
import type { MeasuresMessages } from './measuresMessages.ts';

export type { MeasureId, MeasuresMessages, UncertainId } from './measuresMessages.ts';

export const measures: MeasuresMessages = {
  ...frontFigures,

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
