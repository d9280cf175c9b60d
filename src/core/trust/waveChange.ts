import type { DimensionScore, TrustSeries } from './types.ts';

/** Why a change is not told. */
export type NoChangeReason = 'unknown' | 'different_instrument' | 'respondents_differ';

/** The change of one score since an earlier wave. */
export interface ScoreChange {
  /** In scale points; `null` when it is not known or must not be told. */
  change: number | null;
  /** The same in index points. */
  indexChange: number | null;
  reason: NoChangeReason | null;
}

/** The changes of a series since an earlier wave. */
export interface WaveChange {
  scores: Record<string, ScoreChange>;
  overall: ScoreChange;
}

/**
 * What changed from `previous` to `current`. Nothing is told when the two asked different
 * instruments, or when so few respondents came or left (`comparableWith`) that a change would tell
 * what these few said; a series that does not state `comparableWith` is the host's to judge. A
 * dimension that is withheld or unknown in one of the two has no change.
 */
export function waveChange(current: TrustSeries, previous: TrustSeries): WaveChange {
  const reason = blockedBy(current, previous);
  const change = (now: DimensionScore, before: DimensionScore | undefined) =>
    scoreChange(now, before, reason);
  const scores = Object.entries(current.scores).map(([id, now]) => {
    const before = Object.hasOwn(previous.scores, id) ? previous.scores[id] : undefined;
    return [id, change(now, before)] as const;
  });
  return {
    scores: Object.fromEntries(scores),
    overall: change(current.overall, previous.overall),
  };
}

function blockedBy(current: TrustSeries, previous: TrustSeries): NoChangeReason | null {
  if (current.instrumentId !== previous.instrumentId) return 'different_instrument';
  const isComparable = current.comparableWith?.includes(previous.id) ?? true;
  return isComparable ? null : 'respondents_differ';
}

function scoreChange(
  now: DimensionScore,
  before: DimensionScore | undefined,
  blocked: NoChangeReason | null,
): ScoreChange {
  const none = { change: null, indexChange: null };
  if (blocked) return { ...none, reason: blocked };
  if (now.mean === null || now.index === null || before?.mean == null || before.index === null) {
    return { ...none, reason: 'unknown' };
  }
  return { change: now.mean - before.mean, indexChange: now.index - before.index, reason: null };
}
