import { compareInstants } from '../../compareInstants.ts';
import { compareText, compareWaves } from '../../trust/compareWaves.ts';
import { readSeries } from '../../trust/readSeries.ts';
import { scoreResponses } from '../../trust/scoreResponses.ts';
import type { Instrument, ScoreOptions, TrustSeries } from '../../trust/types.ts';
import { waveChange } from '../../trust/waveChange.ts';
import type { PartyId } from '../../types.ts';
import { isPartnership } from '../isPartnership.ts';
import type { Partnership } from '../types.ts';
import { surveyWaves } from './surveyWaves.ts';

/** How one party sees another, in the last round in which it was asked. */
export interface TrustGlance {
  readonly rater: PartyId;
  readonly target: PartyId;
  /** The series with its score, its people and why it is withheld. */
  readonly series: TrustSeries;
  /** Index points since the round before; `null`: not known, or not told. */
  readonly change: number | null;
}

/**
 * The instrument that was asked last, or the first where nobody has answered yet; `null`: none.
 * Never throws.
 */
export function currentInstrument(partnership: Partnership): Instrument | null {
  if (!isPartnership(partnership)) return null;
  const { instruments, responses } = partnership;
  const last = Object.values(responses)
    .filter(({ instrumentId }) => Object.hasOwn(instruments, instrumentId))
    .reduce<{ at: string; id: string } | null>(
      (latest, { submittedAt, instrumentId }) =>
        latest && compareInstants(latest.at, submittedAt) >= 0
          ? latest
          : { at: submittedAt, id: instrumentId },
      null,
    );
  return (last && instruments[last.id]) ?? Object.values(instruments)[0] ?? null;
}

/** Answers that are in use: scored once, however many widgets show them and whatever else changes. */
const scored = new WeakMap<object, Scored>();

interface Scored {
  readonly instrument: Instrument;
  readonly series: readonly TrustSeries[];
}

/**
 * All series of the current instrument, as `scoreResponses` returns them, but by wave and id, so that
 * the order of the record does not matter; of a view that has `scores` in the place of answers, those.
 * Never throws.
 */
export function trustSeries(
  partnership: Partnership,
  options?: ScoreOptions,
): readonly TrustSeries[] {
  const instrument = currentInstrument(partnership);
  if (!instrument) return [];
  const { responses } = partnership;
  const scores = Array.isArray(partnership.scores) ? partnership.scores : null;
  const source = scores ?? responses;
  const known = scored.get(source);
  if (!options && known?.instrument === instrument) return known.series;
  const series = scores
    ? readSeries(scores).series.filter(({ instrumentId }) => instrumentId === instrument.id)
    : scoreResponses(Object.values(responses), instrument, options);
  series.sort((a, b) => compareWaves(a.wave, b.wave) || compareText(a.id, b.id));
  if (!options) scored.set(source, { instrument, series });
  return series;
}

/**
 * How the partners see each other at a glance: of each pair of rater and target, the last round's
 * view of the other organisation, and its change since the one before (`surveyWaves`). Never throws.
 */
export function trustGlance(partnership: Partnership, options?: ScoreOptions): TrustGlance[] {
  const views = trustSeries(partnership, options).filter(
    ({ perspective, referent }) => perspective === 'partner' && referent === 'organisation',
  );
  const pairs = new Map<string, TrustSeries[]>();
  for (const series of views) {
    const key = JSON.stringify([series.rater, series.target]);
    pairs.set(key, [...(pairs.get(key) ?? []), series]);
  }
  const order = new Map(surveyWaves(partnership).map(({ id }, i) => [id, i]));
  const placeOf = ({ wave }: TrustSeries) => order.get(wave) ?? 0;
  return [...pairs.values()].flatMap((pair): TrustGlance[] => {
    const rounds = pair.sort((a, b) => placeOf(a) - placeOf(b));
    const series = rounds.at(-1);
    if (!series) return [];
    const before = rounds.at(-2);
    const change = before ? waveChange(series, before).overall.indexChange : null;
    return [{ rater: series.rater, target: series.target, series, change }];
  });
}
