'use client';
import { useMemo } from 'react';
import { dayOf, isCalendarDate } from '../../core/calendarDate.ts';
import type { PeriodLength } from '../../core/commitments/calendarPeriods.ts';
import type { Baseline } from '../../core/commitments/commitmentDue.ts';
import type { CommitmentCollection } from '../../core/commitments/eachCommitment.ts';
import { persistentlyPerfect } from '../../core/commitments/persistentlyPerfect.ts';
import { reciprocity } from '../../core/commitments/reciprocity.ts';
import type { CalendarDate, Party, PartyId } from '../../core/types.ts';
import { measures as english, type MeasuresMessages } from '../../i18n/en/measures.ts';
import { standing } from '../../i18n/en/standing.ts';
import { useMessages } from '../useMessages.ts';
import { useTroth } from '../useTroth.ts';
import { createPromiseJudge } from './judgePromises.ts';
import { baselineFigures, measureFigures } from './measureFigures.ts';
import { measureReasons, measureReciprocity, measureTrend } from './measureTables.ts';
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

/**
 * How promises between the parties are kept, in figures and in words. Counted is what is due from
 * the first of the periods to the end of the present one. No figure is judged, and none is of a
 * person.
 */
export function useCommitmentMeasures(options: UseCommitmentMeasuresOptions) {
  const { commitments, viewer, parties, baseline = 'original', every = 'month' } = options;
  const { formats, clock, timeZone: providedZone } = useTroth();
  const messages = useMessages('measures', english, options.messages);
  const { variance } = useMessages('acts', standing);
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
  const dyads = useMemo(() => {
    if (us === null) return [];
    return parties
      .filter(({ id }) => id !== us)
      .map((partner) => ({ partner, counts: reciprocity(commitments, us, partner.id) }));
  }, [commitments, parties, us]);

  return useMemo(() => {
    const words = { messages, formats };
    const { together } = sums.sides;
    const name = parties.find(({ id }) => id === us)?.name ?? us ?? '';
    const others = dyads.map(({ partner }) => partner.name);
    const sideLabels = {
      together: messages.together,
      ours: isMember ? messages.ours : messages.of({ party: name }),
      theirs: isMember
        ? messages.theirs
        : others.length === 1
          ? messages.of({ party: others[0] ?? '' })
          : messages.ofOthers,
    };
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
      /** The measures themselves, by side. */
      sides: sums.sides,
      sideLabels,
      figures: measureFigures(sums, words),
      baselines: baselineFigures(sums, words),
      trend: measureTrend(sums, words, { every, today }),
      reasons: measureReasons(sums, words, variance),
      reciprocity: dyads
        // Among many parties, those that promised each other nothing are left out.
        .filter(({ counts }) => counts.balance !== null || counts.openBalance !== null)
        .map(({ partner, counts }) =>
          measureReciprocity(counts, words, { one: isMember ? null : name, partner }),
        ),
      /** A word on a persistent 100 %; `null` otherwise. */
      comment: persistentlyPerfect(sums.periods) ? messages.persistentlyPerfect({}, formats) : null,
      messages,
    };
  }, [sums, dyads, parties, us, isMember, baseline, every, today, messages, formats, variance]);
}

export type CommitmentMeasuresView = ReturnType<typeof useCommitmentMeasures>;
