import { scoreOf } from '../../hooks/trustRadar/radarFacts.ts';
import type { RadarSeries } from '../../hooks/trustRadar/radarSeries.ts';
import type { RadarMessages } from '../../i18n/en/radar.ts';

/** The word beside an axis on which a view has nothing to show; `null` when all is known. */
export function missingNote(
  series: readonly RadarSeries[],
  dimensionId: string,
  messages: RadarMessages,
): string | null {
  const words = new Set<string>();
  for (const { current } of series) {
    const score = scoreOf(current, dimensionId);
    if (score && score.index !== null) continue;
    words.add(messages.withheldShort({ reason: score?.withheld ?? 'no_answers' }));
  }
  return words.size === 0 ? null : [...words].join(', ');
}
