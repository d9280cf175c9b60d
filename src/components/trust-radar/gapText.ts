import { scoreOf } from '../../hooks/trustRadar/radarFacts.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';

/**
 * What stands at the end of a row of the gap view: the gap, or why there is none. One view alone
 * has none; otherwise a side is unknown or withheld.
 */
export function gapText(
  { state, messages, formats }: TrustRadarApi,
  dimensionId: string,
  gap: number | null,
): string {
  const [only] = state.visible;
  if (gap !== null) return messages.gapOf({ gap }, formats);
  if (!only) return '';
  const index = scoreOf(only.current, dimensionId)?.index ?? null;
  return state.visible.length === 1 && index !== null
    ? messages.value({ value: index }, formats)
    : messages.gapUnknown;
}
