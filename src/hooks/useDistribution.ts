'use client';
import { useMemo } from 'react';
import { askedItems } from '../core/trust/askedItems.ts';
import { distributionOf, type ItemDistribution } from '../core/trust/distributionOf.ts';
import { readScoreOptions } from '../core/trust/scoreOptions.ts';
import type { Answer, Instrument, SurveyResponse } from '../core/trust/types.ts';
import { validateInstrument } from '../core/trust/validateInstrument.ts';
import type { Party } from '../core/types.ts';
import { survey as english, type SurveyMessages } from '../i18n/en/survey.ts';
import { surveyOptions } from './trustSurvey/surveyOutline.ts';
import { emptyInstrument, partyName } from './trustSurvey/surveySubject.ts';
import { useLocalisedInstrument } from './useLocalisedInstrument.ts';
import { useMessages } from './useMessages.ts';
import { useTroth } from './useTroth.ts';

export interface UseDistributionOptions {
  readonly instrument: Instrument;
  /** The question; the instrument's first unless told. */
  readonly itemId?: string | undefined;
  /**
   * Everybody's responses. Of several waves the newest is shown, and of several targets in it the
   * last; then both are named. Choose another by `distribution`.
   */
  readonly responses?: readonly SurveyResponse[] | undefined;
  /** Names for the targets. */
  readonly parties?: readonly Party[] | undefined;
  /** Counted already, by `distributionOf`; goes before `responses`. */
  readonly distribution?: ItemDistribution | undefined;
  /** Fewest respondents a result is shown for. 5 unless told. */
  readonly minRespondents?: number | undefined;
  /** The answers are signed: nothing is withheld. */
  readonly attributed?: boolean | undefined;
  readonly messages?: Partial<SurveyMessages> | undefined;
}

/** How many people gave one answer. */
export interface DistributionSegment {
  readonly answer: Answer;
  readonly label: string;
  readonly kind: 'scale' | 'non_answer';
  readonly count: number;
  /** Of all who answered, 0–1. */
  readonly share: number;
  readonly countText: string;
  readonly shareText: string;
}

/** The answers to one question, counted; or why they are not shown. */
export function useDistribution(options: UseDistributionOptions) {
  const { responses, distribution: given, minRespondents = 5, attributed = false } = options;
  const { formats } = useTroth();
  const messages = useMessages('survey', english, options.messages);
  const checked = useMemo(() => validateInstrument(options.instrument), [options.instrument]);
  const instrument = useLocalisedInstrument(checked.ok ? checked.value : emptyInstrument);
  const itemId = options.itemId ?? given?.itemId ?? instrument.items[0]?.id ?? '';
  const question = askedItems(instrument).find((item) => item.id === itemId)?.text ?? null;

  const all = useMemo(
    () =>
      given
        ? [given]
        : distributionOf(responses ?? [], instrument, itemId, { minRespondents, attributed }),
    [given, responses, instrument, itemId, minRespondents, attributed],
  );
  const counted = all.at(-1);
  const isHidden = counted?.withheld === 'below_threshold' || counted?.withheld === 'complementary';
  const segments = useMemo<DistributionSegment[]>(() => {
    // What is said to be withheld loses its numbers, whoever counted them.
    const counts = (!isHidden && counted?.counts) || {};
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    return surveyOptions(instrument.scale, messages).map(({ value, label, note, kind }) => {
      const count = counts[value] ?? 0;
      const name = label ?? [formats.number(Number(value)), note].filter(Boolean).join(' ');
      return {
        answer: value,
        label: name,
        kind,
        count,
        share: count / total,
        countText: formats.number(count),
        shareText: formats.percent(count / total),
      };
    });
  }, [counted, isHidden, instrument, messages, formats]);

  const shared = {
    question: question ?? messages.distributionUnknown,
    /** Whom and which round it is about, where there are several; else `null`. */
    about: counted ? aboutOf(counted, all, options.parties, messages) : null,
    messages,
  } as const;
  if (question === null || segments.length === 0) {
    const { threshold } = readScoreOptions({ minRespondents, attributed });
    const reason = counted?.withheld ?? 'no_answers';
    const why = { reason, n: counted?.n ?? 0, k: threshold };
    return {
      ...shared,
      kind: 'withheld' as const,
      reason: question === null ? null : messages.distributionWithheld(why, formats),
    };
  }
  const n = segments.reduce((sum, segment) => sum + segment.count, 0);
  const offScale = segments
    .filter(({ kind }) => kind === 'non_answer')
    .reduce((sum, segment) => sum + segment.count, 0);
  return {
    ...shared,
    kind: 'shown' as const,
    segments,
    total: messages.distributionTotal({ n, onScale: n - offScale }, formats),
  };
}

function aboutOf(
  shown: ItemDistribution,
  all: readonly ItemDistribution[],
  parties: readonly Party[] | undefined,
  messages: SurveyMessages,
): string | null {
  const isSeveral = (...keys: ('wave' | 'target' | 'perspective')[]) =>
    keys.some((key) => new Set(all.map((one) => one[key])).size > 1);
  const about = messages.distributionAbout({
    target: isSeveral('target', 'perspective') ? partyName(parties, shown.target) : null,
    wave: isSeveral('wave') ? shown.wave : null,
    perspective: shown.perspective,
  });
  return about || null;
}

export type DistributionView = ReturnType<typeof useDistribution>;
