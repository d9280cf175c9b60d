'use client';
import { useMemo } from 'react';
import { dayOf, isCalendarDate } from '../../core/calendarDate.ts';
import type { PeriodLength } from '../../core/commitments/calendarPeriods.ts';
import { type Baseline, baselines } from '../../core/commitments/commitmentDue.ts';
import type { CommitmentCollection } from '../../core/commitments/eachCommitment.ts';
import { persistentlyPerfect } from '../../core/commitments/persistentlyPerfect.ts';
import type { CalendarDate, Party, PartyId } from '../../core/types.ts';
import { frontFigures as english } from '../../i18n/en/frontFigures.ts';
import type { MeasuresMessages } from '../../i18n/en/measuresMessages.ts';
import { useMessages } from '../useMessages.ts';
import { useTroth } from '../useTroth.ts';
import { frontFigures } from './frontFigures.ts';
import { createPromiseJudge } from './judgePromises.ts';
import { measureTrend } from './measureTrend.ts';
import { sumMeasures } from './sumMeasures.ts';
import type { Viewer } from './trackerTypes.ts';

export interface UseCommitmentMeasuresOptions {
  /** A list, or keyed by id. Pass the same one until it changes: a new one is counted anew. */
  readonly commitments: CommitmentCollection;
  /** Whose side is "we"; `null`: nobody's, and the first party's promises stand first. */
  readonly viewer: Viewer | null;
  readonly parties: readonly Party[];
  /** The provider's day unless told. */
  readonly today?: CalendarDate | undefined;
  /** The provider's unless told. */
  readonly timeZone?: string | undefined;
  /** The day that promises are held against; `original` unless told. */
  readonly baseline?: Baseline | undefined;
  /** Steps of the trend; `month` unless told. */
  readonly every?: PeriodLength | undefined;
  /** How many of them, up to the present one: 6 unless told, at most 60. */
  readonly periods?: number | undefined;
  readonly messages?: Partial<MeasuresMessages> | undefined;
}

const MOST_PERIODS = 60;

/** What stands up front of the measures; `useMoreFigures` has the rest, which few look at. */
export function useFrontFigures(options: UseCommitmentMeasuresOptions) {
  const { commitments, viewer, parties, baseline = 'original', every = 'month' } = options;
  const { formats, clock, timeZone: providedZone } = useTroth();
  const messages = useMessages('measures', english, options.messages);
  const timeZone = options.timeZone ?? providedZone;
  const today = isCalendarDate(options.today)
    ? options.today
    : dayOf(clock().toISOString(), timeZone);
  const periods = Math.min(options.periods ?? 6, MOST_PERIODS);

  const isParty = parties.some(({ id }) => id === viewer?.partyId);
  const isMember = viewer !== null && (isParty || viewer.role !== 'witness');
  const us: PartyId | null = (isMember ? viewer.partyId : parties[0]?.id) ?? null;

  // What was judged once stays so for the whole day: an act changes one commitment.
  const judge = useMemo(() => createPromiseJudge(today, timeZone), [today, timeZone]);
  const sums = useMemo(
    () => sumMeasures(commitments, { judge, today, baseline, every, periods, us }),
    [commitments, judge, today, baseline, every, periods, us],
  );

  return useMemo(() => {
    const words = { messages, formats };
    const { together } = sums.sides;
    return {
      baseline,
      every,
      from: sums.from,
      to: sums.to,
      /** "Promises due from … to …" */
      window: messages.window({ from: sums.from, to: sums.to }, formats),
      /** There is nothing to tell yet. */
      isEmpty: together.population === 0 && together.now.open === 0,
      /** "9 of 11 promises decided" */
      decided: messages.decided({ n: together.decided, population: together.population }, formats),
      front: frontFigures(sums, words),
      baselineOptions: baselines.map((value) => ({ value, label: messages.baselines[value] })),
      trend: measureTrend(sums, words, { every, today }),
      /** A word on a persistent 100 %; `null` otherwise. */
      comment: persistentlyPerfect(sums.periods) ? messages.persistentlyPerfect({}, formats) : null,
      /** The measures that all of it is told from, and whose side is "ours" in them. */
      counted: { sums, us, isMember },
      messages,
    };
  }, [sums, us, isMember, baseline, every, today, messages, formats]);
}

export type FrontFigures = ReturnType<typeof useFrontFigures>;
