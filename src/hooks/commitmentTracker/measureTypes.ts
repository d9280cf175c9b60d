import type { Baseline } from '../../core/commitments/commitmentDue.ts';
import type { CalendarDate, PartyId } from '../../core/types.ts';
import type { MeasureId } from '../../i18n/en/measuresMessages.ts';
import type { MeasureSide } from './sumMeasures.ts';

/** A table as texts: the first cell of a row names it. */
export interface MeasureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** A figure in numbers and in words. */
export interface FigureValue {
  /** A ratio 0–1, a count, or days; `null` when it is not known. */
  readonly amount: number | null;
  /** Formatted, or a word for "not known". */
  readonly value: string;
  /** Of how many. */
  readonly n: number;
  /** "5 of 9", or why it is not known. */
  readonly basis: string;
}

/** One figure, of all promises and of each side's. */
export interface MeasureFigure extends FigureValue {
  readonly id: MeasureId;
  readonly label: string;
  /** One sentence. */
  readonly explanation: string;
  readonly sides: Readonly<Record<MeasureSide, FigureValue>>;
  /** Shown under the number where there is room: "5 of 9", "9 of 11 promises decided". */
  readonly facts: readonly string[];
}

/** One period of the trend. */
export interface TrendPoint {
  readonly id: CalendarDate;
  /** Kept on time / decided, 0–1; `null` when nothing is decided. */
  readonly ratio: number | null;
  readonly n: number;
  /** "Sep", for an axis. */
  readonly shortLabel: string;
  /** "67 %"; empty when nothing is decided. */
  readonly value: string;
  /** "of 3"; empty when nothing is decided. */
  readonly basis: string;
  /** It is not over yet. */
  readonly running: boolean;
}

export interface MeasureTrend {
  readonly label: string;
  readonly points: readonly TrendPoint[];
  /** The ends of the scale, formatted. */
  readonly scale: { readonly top: string; readonly bottom: string };
  /** The same in words. */
  readonly sentence: string;
  readonly table: MeasureTable;
}

/** One of the three days that promises can be held against. */
export interface BaselineFigure extends FigureValue {
  readonly baseline: Baseline;
  readonly label: string;
  readonly explanation: string;
}

/** Why promises were not kept on time, most frequent first. */
export interface MeasureReasons {
  readonly label: string;
  readonly explanation: string;
  /** Shares of the stated reasons, 0–1, one for each row of the table. */
  readonly shares: readonly number[];
  readonly table: MeasureTable;
  /** About promises without a stated reason; `null` when there is none. */
  readonly note: string | null;
}

/** What two parties do for each other. */
export interface MeasureReciprocity {
  readonly partnerId: PartyId;
  readonly label: string;
  readonly explanation: string;
  /** −1 to 1; `null` when nothing was kept, or nothing is open. */
  readonly balance: number | null;
  readonly openBalance: number | null;
  readonly table: MeasureTable;
}
