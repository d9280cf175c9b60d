import type { RefusalCode } from '../../core/types.ts';
import type { Formats } from '../formats.ts';

type Withheld = 'below_threshold' | 'complementary' | 'no_answers';
type Quadrant = 'agreed_strength' | 'agreed_weakness' | 'blind_spot' | 'undervalued_advantage';

/** Words of the trust radar. `value`s are index points, 0 to 100. */
export interface RadarMessages {
  readonly title: string;
  readonly roleDescription: string;
  readonly chartKeys: string;
  readonly viewLabel: string;
  readonly viewChart: string;
  readonly viewDots: string;
  readonly viewTable: string;
  readonly seriesLabel: string;
  readonly partnerView: (p: { readonly rater: string; readonly target: string }) => string;
  readonly selfView: (p: { readonly rater: string }) => string;
  readonly referent: (p: { readonly referent: 'person' | 'organisation' | 'system' }) => string;
  readonly answers: (p: { readonly n: number }, f: Formats) => string;
  /** Of the answers, how many left some of the statements open. */
  readonly inPart: (p: { readonly n: number }, f: Formats) => string;
  readonly overall: string;
  readonly emphasise: (p: { readonly series: string }) => string;
  readonly value: (p: { readonly value: number }, f: Formats) => string;
  readonly change: (p: { readonly change: number }, f: Formats) => string;
  readonly changeSince: (
    p: { readonly change: number; readonly wave: string },
    f: Formats,
  ) => string;
  readonly changeWithheld: string;
  readonly withheld: (p: { readonly reason: Withheld }) => string;
  readonly withheldShort: (p: { readonly reason: Withheld }) => string;
  readonly outOfRange: string;
  readonly spreadAd: (p: { readonly points: number }, f: Formats) => string;
  readonly spreadSd: (p: { readonly points: number }, f: Formats) => string;
  readonly spreadLabel: string;
  readonly spreadNone: string;
  readonly spreadAdOption: string;
  readonly spreadSdOption: string;
  readonly compareWaves: string;
  readonly more: string;
  readonly exportSvg: string;
  readonly exportPng: string;
  readonly exportCsv: string;
  readonly exportFailed: string;
  readonly fileName: string;
  readonly dimension: string;
  readonly gap: string;
  readonly gapOf: (p: { readonly gap: number }, f: Formats) => string;
  readonly gapUnknown: string;
  readonly quadrant: (p: {
    readonly quadrant: Quadrant;
    readonly rater: string;
    readonly target: string;
  }) => string;
  readonly scaleNote: string;
  /** How the axes belong together. */
  readonly profileNote: string;
  /** What is drawn besides, when it is. */
  readonly previousNote: string;
  readonly spreadNote: string;
  readonly tableCaption: string;
  readonly hint: string;
  readonly closeDetails: string;
  readonly selectDimension: (p: { readonly dimension: string }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly noSeries: string;
  readonly allHidden: string;
  readonly allWithheld: string;
  readonly notDrawn: (p: { readonly count: number }, f: Formats) => string;
  /** A fault in the dimensions leaves no axes. */
  readonly noAxes: string;
  readonly notDrawnBecause: (p: { readonly code: RefusalCode }) => string;
  readonly point: (p: {
    readonly dimension: string;
    readonly series: string;
    readonly facts: string;
  }) => string;
}

const points = (value: number, f: Formats) =>
  f.plural(Math.round(value), {
    one: `${f.number(value)} point`,
    other: `${f.number(value)} points`,
  });

export const radar: RadarMessages = {
  title: 'Trust radar',
  roleDescription: 'trust radar',
  chartKeys: 'Arrow keys move between dimensions and views. Escape leaves the point.',
  viewLabel: 'Show as',
  viewChart: 'Chart',
  viewDots: 'Gaps',
  viewTable: 'Table',
  seriesLabel: 'Views',
  partnerView: ({ rater, target }) => `${rater} on ${target}`,
  selfView: ({ rater }) => `${rater} on itself`,
  referent: ({ referent }) =>
    ({ person: 'the people', organisation: 'the organisation', system: 'the wider system' })[
      referent
    ],
  answers: ({ n }, f) =>
    f.plural(n, { one: `${f.number(n)} answer`, other: `${f.number(n)} answers` }),
  inPart: ({ n }, f) => `${f.number(n)} of them incomplete`,
  overall: 'Overall',
  emphasise: ({ series }) => `Emphasise ${series}`,
  value: ({ value }, f) => `${f.number(value)} of 100`,
  change: ({ change }, f) => f.signed(change),
  changeSince: ({ change, wave }, f) => `${f.signed(change)} since ${wave}`,
  changeWithheld: 'Change withheld: it would reveal single answers',
  withheld: ({ reason }) =>
    ({
      below_threshold: 'Withheld: too few answers to keep them anonymous',
      complementary: 'Withheld: it would reveal a smaller group',
      no_answers: 'No answers yet',
    })[reason],
  withheldShort: ({ reason }) => (reason === 'no_answers' ? 'no answers' : 'withheld'),
  outOfRange: 'outside the scale; drawn at its edge',
  spreadAd: ({ points: p }, f) => `answers differ by ${points(p, f)} on average`,
  spreadSd: ({ points: p }, f) => `standard deviation ${points(p, f)}`,
  spreadLabel: 'Spread of the answers',
  spreadNone: 'Not shown',
  spreadAdOption: 'Average difference',
  spreadSdOption: 'Standard deviation',
  compareWaves: 'Compare with the round before',
  more: 'More',
  exportSvg: 'Save as SVG',
  exportPng: 'Save as PNG',
  exportCsv: 'Save the numbers as CSV',
  exportFailed: 'The file could not be made. The chart and its numbers are unchanged.',
  fileName: 'trust-radar',
  dimension: 'Dimension',
  gap: 'Gap',
  gapOf: ({ gap }, f) => `${points(gap, f)} apart`,
  gapUnknown: 'gap not known',
  quadrant: ({ quadrant, rater, target }) =>
    ({
      agreed_strength: `Agreed strength of ${target}`,
      agreed_weakness: `${rater} and ${target} both see room to grow at ${target}`,
      blind_spot: `${target} rates itself higher than ${rater} does`,
      undervalued_advantage: `${rater} rates ${target} higher than ${target} does itself`,
    })[quadrant],
  scaleNote: 'From 0 at the centre to 100 at the rim.',
  profileNote: 'Read the dimensions together, as one profile; they are not separate tests.',
  previousNote: 'A faint outline is the round before.',
  spreadNote: 'A band along an axis shows how far apart the answers are.',
  tableCaption: 'Trust by dimension, 0 to 100',
  hint: 'Choose a dimension to read what it means.',
  closeDetails: 'Close the details',
  selectDimension: ({ dimension }) => `Look into ${dimension}`,
  emptyTitle: 'Nothing to draw yet',
  emptyText:
    'A trust radar shows how partners see each other, one axis for each dimension of a survey. Choose an instrument to begin.',
  noSeries: 'No answers have come in yet. The axes show what the survey will ask about.',
  allHidden: 'All views are hidden. Choose one to show it.',
  allWithheld:
    'All results are withheld for now: there are too few answers to keep them anonymous.',
  notDrawn: ({ count }, f) =>
    f.plural(count, {
      one: `${f.number(count)} view could not be drawn:`,
      other: `${f.number(count)} views could not be drawn:`,
    }),
  noAxes: 'There is a fault in the dimensions, so nothing can be drawn:',
  notDrawnBecause: ({ code }) => {
    if (code === 'E_UNKNOWN_DIMENSION')
      return 'It scores a dimension that the chart does not have.';
    return code === 'E_DUPLICATE_ID' ? 'Its id is there twice.' : 'It cannot be read.';
  },
  point: ({ dimension, series, facts }) => `${dimension}, ${series}: ${facts}`,
};
