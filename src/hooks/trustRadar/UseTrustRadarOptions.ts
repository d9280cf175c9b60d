import type { Dimension, TrustSeries } from '../../core/trust/types.ts';
import type { Change, Party } from '../../core/types.ts';
import type { RadarMessages } from '../../i18n/en/radar.ts';
import type { TrothProblem } from '../problem.ts';
import type { Wave } from './radarSeries.ts';
import type { TrustRadarChangeReason, TrustRadarView } from './radarView.ts';

/** Why the way of looking changed. */
export interface TrustRadarChangeDetails {
  readonly reason: TrustRadarChangeReason;
  /** Always empty: how one looks at the radar is not part of the shared record. */
  readonly changes: readonly Change[];
}

/** What the radar draws, and how it is looked at: all of it optional inside a `<Partnership>`. */
export interface UseTrustRadarOptions {
  /** The axes, in the instrument's order. Default: those of the record of a `<Partnership>` around. */
  readonly dimensions?: readonly Dimension[] | undefined;
  /** One or more views and waves, as `scoreResponses` returns them. Default: as for `dimensions`. */
  readonly series?: readonly TrustSeries[] | undefined;
  /** Names for the ids of raters and targets. */
  readonly parties?: readonly Party[] | undefined;
  /** The waves, oldest first, with their names. Default: sorted by id, ids as names. */
  readonly waves?: readonly Wave[] | undefined;
  /** How it is looked at, owned by the host; what is missing in it is as by default. */
  readonly value?: Partial<TrustRadarView> | undefined;
  /** How it is looked at to begin with; then the widget keeps it. */
  readonly defaultValue?: Partial<TrustRadarView> | undefined;
  /** The reader looks at it in another way: the whole new value, and why. */
  readonly onValueChange?:
    | ((value: TrustRadarView, details: TrustRadarChangeDetails) => void)
    | undefined;
  /** The dimension whose details are shown at first. */
  readonly defaultDimension?: string | undefined;
  /** The reader wants to act on a dimension; without it no such act is offered. */
  readonly onSelectDimension?:
    | ((dimensionId: string, details: { readonly seriesId: string | null }) => void)
    | undefined;
  /** A function of yours failed; nothing was lost. */
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
  /** Length of an axis in the units of `geometry`. Default 100. */
  readonly radius?: number | undefined;
  /** Has words read aloud; the widget passes its live announcer. */
  readonly announce?: ((text: string) => void) | undefined;
  /** Words of your own, in place of the library's; what is left out stays. */
  readonly messages?: Partial<RadarMessages> | undefined;
}
