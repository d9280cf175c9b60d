'use client';
import { useMemo } from 'react';
import { readSeries } from '../../core/trust/readSeries.ts';
import type { Dimension, TrustSeries } from '../../core/trust/types.ts';
import type { Party, Refusal } from '../../core/types.ts';
import type { RadarMessages } from '../../i18n/en/radar.ts';
import { readNamed, useHostList } from '../useHostList.ts';
import { radarIssues } from './radarIssues.ts';
import { radarSeries, type Wave } from './radarSeries.ts';
import { useRadarGeometry } from './useRadarGeometry.ts';

interface RadarData {
  readonly dimensions: readonly Dimension[];
  readonly series: readonly TrustSeries[];
  readonly parties: readonly Party[] | undefined;
  readonly waves: readonly Wave[] | undefined;
  readonly radius: number;
  readonly messages: RadarMessages;
}

const none: readonly Dimension[] = [];

/** What of the given data can be shown, how it is drawn, and what had to be left out and why. */
export function useRadarData({
  dimensions: rawDimensions,
  series: givenSeries,
  parties: givenParties,
  waves: givenWaves,
  radius,
  messages,
}: RadarData) {
  const givenDimensions = useMemo(() => labelled(rawDimensions), [rawDimensions]);
  const { list: waves, ...rounds } = useHostList('waves', givenWaves, readNamed);
  const { list: parties, ...names } = useHostList('parties', givenParties, readNamed);
  const known = useMemo(() => new WeakMap<object, TrustSeries>(), []);
  const read = useMemo(() => readSeries(givenSeries, known), [givenSeries, known]);
  const all = useMemo(
    () => radarSeries(read.series, { parties, waves, messages }),
    [read, parties, waves, messages],
  );
  const draw = useRadarGeometry(givenDimensions, radius);
  const geometry = useMemo(() => draw(all.map((one) => one.current)), [draw, all]);
  // What the geometry refuses is reported, and nowhere shown.
  const series = useMemo(
    () => all.filter((one) => geometry.series.some(({ seriesId }) => seriesId === one.id)),
    [all, geometry],
  );
  const issues = useMemo(
    (): readonly Refusal[] => [
      ...read.refusals,
      ...radarIssues(geometry.refusals, all, givenSeries),
    ],
    [read, geometry, all, givenSeries],
  );
  const dimensions = geometry.kind === 'none' ? none : givenDimensions;
  const leftOut = [...names.leftOut, ...rounds.leftOut];
  return { parties, dimensions, series, geometry, draw, issues, leftOut };
}

/** A dimension that a host gave no label is called by its id; otherwise the list stays the same. */
function labelled(dimensions: readonly Dimension[]): readonly Dimension[] {
  if (!Array.isArray(dimensions)) return none;
  const isComplete = (one: Dimension | null) =>
    !one || (typeof one.label === 'string' && typeof one.description === 'string');
  if (dimensions.every(isComplete)) return dimensions;
  return dimensions.map((one) =>
    isComplete(one)
      ? one
      : { ...one, label: String(one.label ?? one.id), description: String(one.description ?? '') },
  );
}
