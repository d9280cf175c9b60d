import { addDays } from '../../core/calendarDate.ts';
import {
  type PeriodLength,
  periodOf,
  periodStart,
} from '../../core/commitments/calendarPeriods.ts';
import { type Baseline, baselines } from '../../core/commitments/commitmentDue.ts';
import {
  type CommitmentCollection,
  eachCommitment,
} from '../../core/commitments/eachCommitment.ts';
import { type CommitmentMeasures, measuresOf } from '../../core/commitments/measureCommitments.ts';
import type { PeriodMeasures } from '../../core/commitments/measurePeriods.ts';
import { createTally, type MeasureTally } from '../../core/commitments/measureTally.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import type { CalendarDate, PartyId } from '../../core/types.ts';
import { addJudged, type Judgement } from './judgePromises.ts';

export const measureSides = ['together', 'ours', 'theirs'] as const;

/** Whose promises: of all, of the viewer's party, of those who promised it something. */
export type MeasureSide = (typeof measureSides)[number];

/** The measures of one side, with what stands behind them. */
export interface SideMeasures extends CommitmentMeasures {
  /** kept + keptLate + missed */
  readonly decided: number;
  /** Promises with a heads-up, of which `medianNoticeDays` is the median. */
  readonly headsUps: number;
  /** As `ppc`, held against each of the three days. */
  readonly onBaseline: Readonly<Record<Baseline, { kept: number; decided: number }>>;
  /** On this day, whenever they are due. */
  readonly now: { readonly open: number; readonly overdue: number; readonly reported: number };
}

export interface MeasureSums {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly sides: Readonly<Record<MeasureSide, SideMeasures>>;
  /** Of all promises, oldest first; the last is the one that `today` lies in. */
  readonly periods: readonly PeriodMeasures[];
}

export interface SumOptions {
  readonly judge: (commitment: Commitment) => Judgement;
  readonly today: CalendarDate;
  readonly baseline: Baseline;
  readonly every: PeriodLength;
  /** How many periods, up to the one that `today` lies in. */
  readonly periods: number;
  /** The side called "ours"; `null`: none. */
  readonly us: PartyId | null;
}

/** Everything that the summary tells, added up in one pass over the commitments. */
export function sumMeasures(commitments: CommitmentCollection, options: SumOptions): MeasureSums {
  const { judge, today, baseline, every, us } = options;
  const last = periodOf(today, every);
  const first = last - Math.max(1, Math.trunc(options.periods) || 1) + 1;
  const from = periodStart(first, every);
  const to = addDays(periodStart(last + 1, every), -1);
  const periods = Array.from({ length: last - first + 1 }, createTally);
  const sides = { together: sideTally(), ours: sideTally(), theirs: sideTally() };

  for (const commitment of eachCommitment(commitments)) {
    const judgement = judge(commitment);
    const own = sideOf(commitment, us);
    for (const side of own ? [sides.together, sides[own]] : [sides.together]) {
      countNow(side, commitment, judgement);
      for (const each of baselines) {
        const judged = judgement[each];
        if (!judged || judged.due < from || judged.due > to) continue;
        // Of the days not chosen, only the share kept is shown.
        if (each === baseline) addJudged(side.on[each], judged);
        else side.on[each].outcomes[judged.outcome] += 1;
      }
    }
    const judged = judgement[baseline];
    const period = judged ? periods[periodOf(judged.due, every) - first] : undefined;
    if (judged && period) addJudged(period, judged);
  }

  return {
    from,
    to,
    sides: {
      together: sideMeasures(sides.together, baseline),
      ours: sideMeasures(sides.ours, baseline),
      theirs: sideMeasures(sides.theirs, baseline),
    },
    periods: periods.map((tally, index) => ({
      from: periodStart(first + index, every),
      to: addDays(periodStart(first + index + 1, every), -1),
      ...measuresOf(tally),
    })),
  };
}

interface SideTally {
  readonly on: Record<Baseline, MeasureTally>;
  readonly now: { open: number; overdue: number; reported: number };
}

function sideTally(): SideTally {
  return {
    on: { requested: createTally(), original: createTally(), latest: createTally() },
    now: { open: 0, overdue: 0, reported: 0 },
  };
}

function sideOf({ performer, requester }: Commitment, us: PartyId | null) {
  if (us === null) return null;
  if (performer.partyId === us) return 'ours';
  return requester.partyId === us ? 'theirs' : null;
}

function countNow({ now }: SideTally, { state }: Commitment, { overdue }: Judgement) {
  if (state === 'promised' || state === 'reported') now.open += 1;
  if (state === 'reported') now.reported += 1;
  if (overdue) now.overdue += 1;
}

function sideMeasures({ on, now }: SideTally, baseline: Baseline): SideMeasures {
  const decidedOn = ({ outcomes: { kept, keptLate, missed } }: MeasureTally) => ({
    kept,
    decided: kept + keptLate + missed,
  });
  return {
    ...measuresOf(on[baseline]),
    decided: decidedOn(on[baseline]).decided,
    headsUps: on[baseline].noticeDays.length,
    onBaseline: {
      requested: decidedOn(on.requested),
      original: decidedOn(on.original),
      latest: decidedOn(on.latest),
    },
    now,
  };
}
