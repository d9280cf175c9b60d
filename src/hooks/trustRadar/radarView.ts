import type { SpreadKind } from './radarFacts.ts';

export type RadarViewKind = 'chart' | 'dots' | 'table';

/** How the radar is looked at. A plain value: a host can keep it in its URL. */
export interface TrustRadarView {
  readonly view: RadarViewKind;
  /** Ids of the series that are not shown. */
  readonly hidden: readonly string[];
  /** Id of the series that stands out; the others step back. */
  readonly emphasised: string | null;
  readonly spread: SpreadKind;
  readonly compareWaves: boolean;
}

/** Why the view changed. */
export type TrustRadarChangeReason = 'view' | 'visibility' | 'emphasis' | 'spread' | 'compare';

export const defaultRadarView: TrustRadarView = {
  view: 'chart',
  hidden: [],
  emphasised: null,
  spread: 'none',
  compareWaves: true,
};

/** A view from outside (a URL, a store): whatever is missing or unknown is as by default. */
export function readRadarView(value: unknown): TrustRadarView {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof TrustRadarView, unknown>
  >;
  const { view, hidden, emphasised, spread, compareWaves } = given;
  return {
    view: view === 'dots' || view === 'table' ? view : 'chart',
    hidden: Array.isArray(hidden) ? hidden.filter((id) => typeof id === 'string') : [],
    emphasised: typeof emphasised === 'string' ? emphasised : null,
    spread: spread === 'ad' || spread === 'sd' ? spread : 'none',
    compareWaves: compareWaves !== false,
  };
}
