import type { Baseline } from '../../core/commitments/commitmentDue.ts';
import type { Formats } from '../formats.ts';

/** A figure of the summary. */
export type MeasureId =
  | 'ppc'
  | 'surprises'
  | 'openNow'
  | 'otif'
  | 'keptLate'
  | 'missed'
  | 'pending'
  | 'open'
  | 'renegotiated'
  | 'notice'
  | 'firstPass';

/** A figure that stands up front. */
type FrontId = 'ppc' | 'surprises' | 'openNow';

/** A figure that is taken of something, and not known while there is nothing of it. */
export type UncertainId = 'ppc' | 'surprises' | 'otif' | 'renegotiated' | 'notice' | 'firstPass';

type Every = 'week' | 'month' | 'quarter';

/** Words of the summary of a commitment tracker: how promises were kept. */
export interface MeasuresMessages {
  readonly title: string;
  readonly window: (p: { readonly from: string; readonly to: string }, f: Formats) => string;
  readonly empty: string;
  readonly labels: Readonly<Record<MeasureId, string>>;
  /** One sentence each. */
  readonly explanations: Readonly<Record<FrontId, string>>;
  /** The same for what stands behind “More figures”. */
  readonly moreExplanations: Readonly<
    Record<Exclude<MeasureId, FrontId> | 'reasons' | 'reciprocity', string>
  >;
  /** Stands for a figure of which nothing is known. */
  readonly notKnown: string;
  /** Why a figure is not known. */
  readonly whyNotKnown: Readonly<Record<UncertainId, string>>;
  /** How many of how many. */
  readonly partOf: (p: { readonly part: number; readonly n: number }, f: Formats) => string;
  /** A part of `n`, in a chart or under a number. */
  readonly ofN: (p: { readonly n: number }, f: Formats) => string;
  readonly decided: (p: { readonly n: number; readonly population: number }, f: Formats) => string;
  readonly lateOnes: (p: { readonly part: number; readonly n: number }, f: Formats) => string;
  readonly nowOpen: (
    p: { readonly overdue: number; readonly reported: number },
    f: Formats,
  ) => string;
  readonly days: (p: { readonly days: number }, f: Formats) => string;
  readonly headsUps: (p: { readonly n: number }, f: Formats) => string;
  readonly explain: string;

  readonly baselineLabel: string;
  readonly baselines: Readonly<Record<Baseline, string>>;
  readonly baselineHints: Readonly<Record<Baseline, string>>;
  readonly baselineTable: string;

  readonly figure: string;
  readonly together: string;
  readonly ours: string;
  readonly theirs: string;
  /** Whose promises, where the viewer is none of the parties. */
  readonly of: (p: { readonly party: string }) => string;
  readonly ofOthers: string;
  readonly moreFigures: string;
  readonly figureTable: string;

  readonly trend: Readonly<Record<Every, string>>;
  readonly period: string;
  readonly periodSoFar: (p: { readonly period: string }) => string;
  readonly decidedLabel: string;
  readonly notDecided: string;
  readonly trendPoint: (
    p: { readonly period: string; readonly ratio: number | null; readonly n: number },
    f: Formats,
  ) => string;
  readonly trendKey: string;
  readonly asTable: string;
  readonly persistentlyPerfect: (p: object, f: Formats) => string;

  readonly reasonsTitle: string;
  readonly reason: string;
  readonly promises: string;
  readonly share: string;
  readonly cumulative: string;
  readonly unstated: (p: { readonly count: number }, f: Formats) => string;
  readonly noReasons: string;

  readonly reciprocityTitle: (p: { readonly partner: string }) => string;
  readonly reciprocityKept: string;
  readonly reciprocityOpen: string;
  readonly promisesOf: (p: { readonly party: string | null }) => string;
  readonly balance: string;
}
