import { apartOn, isComparable } from './besideLater.ts';
import { sameDimensions } from './sameDimensions.ts';
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
 * what these few said; a series that does not state `comparableWith` is the host's to judge. Nor is
 * that of a dimension that a few answered in one of the two only (`apartOn`), nor then that of the
 * overall score. A dimension that is withheld or unknown in one of the two has no change, and
 * neither has the overall score then: it is the mean of other dimensions than before.
 */
export function waveChange(current: TrustSeries, previous: TrustSeries): WaveChange {
  const reason = blockedBy(current, previous);
  const apart = apartOn(previous, current);
  const scores = Object.entries(current.scores).map(([id, now]) => {
    const before = Object.hasOwn(previous.scores, id) ? previous.scores[id] : undefined;
    const isApart = apart.includes(id) && before?.mean != null && now.mean !== null;
    return [id, scoreChange(now, before, isApart ? 'respondents_differ' : reason)] as const;
  });
  // The change of all would tell, next to the others, that of the one that is not told.
  const isTold = scores.every(([, change]) => change.reason !== 'respondents_differ');
  const unlike = sameDimensions(current, previous) ? null : 'unknown';
  const blocked = isTold ? (reason ?? unlike) : 'respondents_differ';
  return {
    scores: Object.fromEntries(scores),
    overall: scoreChange(current.overall, previous.overall, blocked),
  };
}

function blockedBy(current: TrustSeries, previous: TrustSeries): NoChangeReason | null {
  if (current.instrumentId !== previous.instrumentId) return 'different_instrument';
  return isComparable(current, previous) ? null : 'respondents_differ';
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
