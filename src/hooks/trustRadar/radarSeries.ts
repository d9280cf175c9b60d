import { besideLater, isComparable } from '../../core/trust/besideLater.ts';
import { compareWaves } from '../../core/trust/compareWaves.ts';
import type { TrustSeries } from '../../core/trust/types.ts';
import type { Party } from '../../core/types.ts';
import type { RadarMessages } from '../../i18n/en/radar.ts';

/** How many colours, dashes and markers there are; each runs on by itself, so combinations differ. */
const COLORS = 6;
const DASHES = 5;
const MARKERS = 6;

/** One view as the radar shows it: the latest wave, the wave before it, its name and its pen. */
export interface RadarSeries {
  readonly id: string;
  readonly label: string;
  readonly current: TrustSeries;
  readonly previous: TrustSeries | null;
  /** What the wave before is called. */
  readonly previousName: string | null;
  /**
   * False when the change since the wave before would reveal single answers. Series that don't
   * say (`comparableWith` absent: not scored by this library) are the host's to judge.
   */
  readonly comparable: boolean;
  /** 1–6, one a rating party; never the only sign. */
  readonly color: number;
  readonly dash: number;
  readonly marker: number;
}

/** One round of the survey. */
export interface Wave {
  readonly id: string;
  readonly name: string;
}

interface RadarNames {
  readonly parties: readonly Party[];
  /** Oldest first. */
  readonly waves: readonly Wave[];
  readonly messages: RadarMessages;
}

/**
 * Joins the waves of each view (same rater, target, perspective, referent and instrument): the
 * newest is shown, the one before it is what it is compared with.
 */
export function radarSeries(
  series: readonly TrustSeries[],
  { parties, waves: ordered, messages }: RadarNames,
): RadarSeries[] {
  const views = new Map<string, TrustSeries[]>();
  for (const one of series) {
    let key = viewKey(one);
    // Twice the same view in one wave: a second line, not a wave before.
    while (views.get(key)?.some(({ wave }) => wave === one.wave)) key += '+';
    const waves = views.get(key);
    if (waves) waves.push(one);
    else views.set(key, [one]);
  }
  const names = new Map(parties.map((party) => [party.id, party.name]));
  const raters = [...new Set(series.map((one) => one.rater))];
  const order = (wave: string) => ordered.findIndex(({ id }) => id === wave);
  const severalReferents = new Set(series.map((one) => one.referent)).size > 1;
  return [...views.values()].map((waves, slot) => {
    waves.sort((a, b) => order(b.wave) - order(a.wave) || compareWaves(b.wave, a.wave));
    const [current, before] = waves as [TrustSeries, TrustSeries?];
    const previous = before ? besideLater(before, [current]) : null;
    const rater = names.get(current.rater) ?? current.rater;
    const target = names.get(current.target) ?? current.target;
    const view =
      current.perspective === 'self'
        ? messages.selfView({ rater })
        : messages.partnerView({ rater, target });
    return {
      id: current.id,
      label: severalReferents ? `${view} (${messages.referent(current)})` : view,
      current,
      previous,
      previousName: ordered.find(({ id }) => id === previous?.wave)?.name ?? previous?.wave ?? null,
      comparable: previous !== null && isComparable(current, previous),
      color: (raters.indexOf(current.rater) % COLORS) + 1,
      dash: slot % DASHES,
      marker: slot % MARKERS,
    };
  });
}

function viewKey({ rater, target, perspective, referent, instrumentId }: TrustSeries): string {
  return JSON.stringify([rater, target, perspective, referent, instrumentId]);
}
