'use client';
import { useMemo } from 'react';
import { reciprocity } from '../../core/commitments/reciprocity.ts';
import { measures as english } from '../../i18n/en/measures.ts';
import { reasonWords } from '../../i18n/en/reasonWords.ts';
import { useMessages } from '../useMessages.ts';
import { useTroth } from '../useTroth.ts';
import { baselineFigures, measureFigures } from './measureFigures.ts';
import { measureReasons, measureReciprocity } from './measureTables.ts';
import type { FrontFigures, UseCommitmentMeasuresOptions } from './useFrontFigures.ts';

/** What stands behind the figures up front, told from the same sums. */
export function useMoreFigures(options: UseCommitmentMeasuresOptions, { counted }: FrontFigures) {
  const { commitments, parties } = options;
  const { sums, us, isMember } = counted;
  const { formats } = useTroth();
  const messages = useMessages('measures', english, options.messages);
  const { variance } = useMessages('acts', reasonWords);

  const dyads = useMemo(() => {
    if (us === null) return [];
    return parties
      .filter(({ id }) => id !== us)
      .map((partner) => ({ partner, counts: reciprocity(commitments, us, partner.id) }));
  }, [commitments, parties, us]);

  return useMemo(() => {
    const words = { messages, formats };
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
      /** The measures themselves, by side. */
      sides: sums.sides,
      sideLabels,
      figures: measureFigures(sums, words),
      baselines: baselineFigures(sums, words),
      reasons: measureReasons(sums, words, variance),
      reciprocity: dyads
        // Among many parties, those that promised each other nothing are left out.
        .filter(({ counts }) => counts.balance !== null || counts.openBalance !== null)
        .map(({ partner, counts }) =>
          measureReciprocity(counts, words, { one: isMember ? null : name, partner }),
        ),
      messages,
    };
  }, [sums, dyads, parties, us, isMember, messages, formats, variance]);
}

export type MoreFiguresView = ReturnType<typeof useMoreFigures>;
