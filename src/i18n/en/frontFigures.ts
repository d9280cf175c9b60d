import type { Formats } from '../formats.ts';
import type { MeasuresMessages } from './measuresMessages.ts';

/** The words of the group `measures` that stand up front; the others come with “More figures”. */
export type FrontFiguresMessages = Pick<
  MeasuresMessages,
  | 'title'
  | 'window'
  | 'empty'
  | 'labels'
  | 'explanations'
  | 'notKnown'
  | 'whyNotKnown'
  | 'partOf'
  | 'ofN'
  | 'decided'
  | 'lateOnes'
  | 'nowOpen'
  | 'explain'
  | 'baselineLabel'
  | 'baselines'
  | 'moreFigures'
  | 'trend'
  | 'period'
  | 'periodSoFar'
  | 'decidedLabel'
  | 'notDecided'
  | 'trendPoint'
  | 'trendKey'
  | 'asTable'
  | 'persistentlyPerfect'
>;

export const promises = (n: number, f: Formats) =>
  f.plural(n, { one: `${f.number(n)} promise`, other: `${f.number(n)} promises` });

export const frontFigures: FrontFiguresMessages = {
  title: 'How promises are kept',
  window: ({ from, to }, f) => `Promises due from ${f.date(from)} to ${f.date(to)}`,
  empty:
    'No figures yet. They appear when the first promises are due, and say how many were kept on time and what came between.',
  labels: {
    ppc: 'Kept on time',
    surprises: 'Surprises',
    openNow: 'Open now',
    otif: 'On time and in full',
    keptLate: 'Kept late',
    missed: 'Not kept',
    pending: 'Waiting to be judged',
    open: 'Not due yet',
    renegotiated: 'Renegotiated in time',
    notice: 'Notice given',
    firstPass: 'Accepted at the first report',
  },
  explanations: {
    ppc: 'Of the promises that are decided, the share that was reported on or before the day and then accepted: all or nothing, without part marks (percent plan complete, PPC).',
    surprises:
      'Of the promises not kept on time, the share of which the partner heard nothing by the day: no heads-up, no proposed change, no word that it cannot be done.',
    openNow:
      'Promises that are not accepted yet, whenever they are due; overdue means that the day has passed without a report.',
  },
  notKnown: 'not known',
  whyNotKnown: {
    ppc: 'Nothing is decided yet.',
    surprises: 'Nothing was late or missed.',
    otif: 'Nothing is decided yet.',
    renegotiated: 'Nothing is due in this time.',
    notice: 'Nobody gave a heads-up.',
    firstPass: 'Nothing is accepted yet.',
  },
  partOf: ({ part, n }, f) => `${f.number(part)} of ${f.number(n)}`,
  ofN: ({ n }, f) => `of ${f.number(n)}`,
  decided: ({ n, population }, f) =>
    n === population
      ? `All ${promises(population, f)} decided`
      : `${f.number(n)} of ${promises(population, f)} decided`,
  lateOnes: ({ part, n }, f) =>
    `${f.number(part)} of ${f.number(n)} not kept on time came without a word`,
  nowOpen: ({ overdue, reported }, f) =>
    [
      overdue === 0 ? 'none overdue' : `${f.number(overdue)} overdue`,
      reported > 0 && `${f.number(reported)} waiting to be judged`,
    ]
      .filter(Boolean)
      .join(', '),
  explain: 'What it means',
  baselineLabel: 'Measured against',
  baselines: {
    requested: 'Day asked for',
    original: 'Day promised',
    latest: 'Day agreed last',
  },
  moreFigures: 'More figures',
  trend: {
    week: 'Kept on time, by week',
    month: 'Kept on time, by month',
    quarter: 'Kept on time, by quarter',
  },
  period: 'Due in',
  periodSoFar: ({ period }) => `${period}, so far`,
  decidedLabel: 'Decided',
  notDecided: 'Not decided yet',
  trendPoint: ({ period, ratio, n }, f) =>
    ratio === null
      ? `${period}: nothing decided`
      : `${period}: ${f.percent(ratio)} of ${f.number(n)}`,
  trendKey: 'A hollow mark is a time that is not over yet.',
  asTable: 'As a table',
  persistentlyPerfect: (_, f) =>
    `Everything was kept, again and again. A persistent ${f.percent(1)} can mean that only easy promises are made: is there something worth promising that feels less certain?`,
};
