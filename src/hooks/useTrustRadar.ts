'use client';
import { type KeyboardEvent, useCallback, useMemo } from 'react';
import { describeTrust } from '../core/trust/describeTrust.ts';
import type { Dimension, TrustSeries } from '../core/trust/types.ts';
import { radar as english } from '../i18n/en/radar.ts';
import { trust as englishTrust } from '../i18n/en/trust.ts';
import { mergeProps } from './mergeProps.ts';
import { hostProblem } from './problem.ts';
import { tellHost } from './tellHost.ts';
import { byGap, comparedWave, factsInWords } from './trustRadar/radarFacts.ts';
import type { RadarSeries } from './trustRadar/radarSeries.ts';
import {
  defaultRadarView,
  type RadarViewKind,
  readRadarView,
  type TrustRadarChangeReason,
  type TrustRadarView,
} from './trustRadar/radarView.ts';
import type {
  TrustRadarChangeDetails,
  UseTrustRadarOptions,
} from './trustRadar/UseTrustRadarOptions.ts';
import { useRadarData } from './trustRadar/useRadarData.ts';
import { useRadarPoint } from './trustRadar/useRadarPoint.ts';
import { useControllableState } from './useControllableState.ts';
import { useMessages } from './useMessages.ts';
import { useTroth } from './useTroth.ts';

export type { TrustRadarChangeDetails, UseTrustRadarOptions };

const noDimensions: readonly Dimension[] = [];
const noSeries: readonly TrustSeries[] = [];

/**
 * The trust radar without its looks: which views are shown, what is known of each point, where the
 * keyboard is, and props for the parts of a view of your own.
 */
export function useTrustRadar({
  dimensions: givenDimensions = noDimensions,
  series: givenSeries = noSeries,
  parties: givenParties,
  waves,
  value: givenValue,
  defaultValue,
  onValueChange,
  defaultDimension,
  onSelectDimension,
  onError,
  radius = 100,
  announce,
  messages: overrides,
}: UseTrustRadarOptions) {
  const { formats } = useTroth();
  const messages = useMessages('radar', english, overrides);
  const trustWords = useMessages('trust', englishTrust);

  const { parties, dimensions, series, geometry, draw, issues, leftOut } = useRadarData({
    dimensions: givenDimensions,
    series: givenSeries,
    parties: givenParties,
    waves,
    radius,
    messages,
  });
  const { kind } = geometry;

  const [stored, setValue] = useControllableState<TrustRadarView, TrustRadarChangeDetails>({
    // What is missing in it is filled in below, wherever it comes from.
    value: givenValue as TrustRadarView | undefined,
    defaultValue: { ...defaultRadarView, ...defaultValue },
    onValueChange,
    onError: onError && ((error) => onError(hostProblem('onValueChange', error))),
    name: 'TrustRadar',
  });
  const value = useMemo(() => readRadarView(stored), [stored]);
  const change = useCallback(
    (reason: TrustRadarChangeReason, part: (now: TrustRadarView) => Partial<TrustRadarView>) =>
      setValue(
        (now) => {
          const view = readRadarView(now);
          return { ...view, ...part(view) };
        },
        { reason, changes: [] },
      ),
    [setValue],
  );

  const visible = useMemo(
    () => series.filter((one) => !value.hidden.includes(one.id)),
    [series, value.hidden],
  );
  // Two axes make a line, not a shape: the dots tell the same without pretending.
  const view: RadarViewKind = value.view === 'chart' && kind === 'bars' ? 'dots' : value.view;

  const names: Readonly<Record<string, string>> = useMemo(
    () => Object.fromEntries(parties.map((party) => [party.id, party.name])),
    [parties],
  );
  const description = useMemo(
    () =>
      describeTrust(
        visible.map((one) => one.current),
        dimensions,
        { locale: formats.locale, trust: trustWords },
        { formats, names },
      ),
    [visible, dimensions, formats, trustWords, names],
  );

  // The gap view is sorted by the size of the gap; everything else keeps the instrument's order.
  const ordered = useMemo(
    () => (view === 'dots' ? byGap(dimensions, visible) : dimensions),
    [view, dimensions, visible],
  );

  const { active, setPoint, step } = useRadarPoint(ordered, visible, defaultDimension);

  const pointInWords = useCallback(
    (dimension: Dimension, one: RadarSeries | null) =>
      one
        ? messages.point({
            dimension: dimension.label,
            series: one.label,
            facts: factsInWords(one, dimension.id, value, messages, formats).join(', '),
          })
        : dimension.label,
    [messages, formats, value],
  );

  const actions = useMemo(
    () => ({
      setView: (next: RadarViewKind) => change('view', () => ({ view: next })),
      setSpread: (spread: TrustRadarView['spread']) => change('spread', () => ({ spread })),
      setCompareWaves: (compareWaves: boolean) => change('compare', () => ({ compareWaves })),
      /** Shows a hidden series, hides a shown one. */
      toggleSeries: (id: string) =>
        change('visibility', ({ hidden }) => ({
          hidden: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id],
        })),
      /** Lets one series stand out; `null`, or the same one again, ends it. */
      emphasise: (id: string | null) =>
        change('emphasis', ({ emphasised }) => ({ emphasised: id === emphasised ? null : id })),
      /** Puts the details on a dimension and, if told, a series. */
      activate: (dimensionId: string, seriesId: string | null = null) =>
        setPoint({ dimensionId, seriesId }),
      dismiss: () => setPoint(null),
      select: (dimensionId: string, seriesId: string | null = null) =>
        tellHost(
          'onSelectDimension',
          () => onSelectDimension?.(dimensionId, { seriesId }),
          onError,
        ),
    }),
    [change, setPoint, onSelectDimension, onError],
  );

  const getPlotProps = <Props extends object>(
    props?: Props,
    layout: 'radar' | 'list' = view === 'chart' ? 'radar' : 'list',
  ) =>
    mergeProps(
      {
        tabIndex: 0,
        role: 'application',
        'aria-roledescription': messages.roleDescription,
        onKeyDown: (event: KeyboardEvent) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          if (active && (event.key === 'Enter' || event.key === ' ') && onSelectDimension) {
            event.preventDefault();
            actions.select(active.dimension.id, active.series?.id ?? null);
            return;
          }
          const next = step(event.key, layout);
          if (next === undefined) return;
          event.preventDefault();
          if (next) announce?.(pointInWords(next.dimension, next.series));
        },
      },
      props,
    );

  const getSeriesToggleProps = <Props extends object>(id: string, props?: Props) =>
    mergeProps(
      {
        type: 'button' as const,
        'aria-pressed': !value.hidden.includes(id),
        onClick: () => actions.toggleSeries(id),
      },
      props,
    );

  const getEmphasiseProps = <Props extends object>(id: string, props?: Props) =>
    mergeProps(
      {
        type: 'button' as const,
        'aria-pressed': value.emphasised === id,
        'aria-label': messages.emphasise({
          series: series.find((one) => one.id === id)?.label ?? id,
        }),
        onClick: () => actions.emphasise(id),
      },
      props,
    );

  const previousGeometry = useMemo(() => {
    const before = value.compareWaves ? visible.flatMap((one) => comparedWave(one) ?? []) : [];
    return before.length > 0 ? draw(before) : null;
  }, [value.compareWaves, visible, draw]);

  const shown = visible.flatMap((one) => {
    const before = value.compareWaves ? comparedWave(one) : null;
    return before ? [before, one.current] : [one.current];
  });

  const state = {
    kind,
    view,
    value,
    dimensions,
    /** The dimensions as the current view lists them: by gap in the gap view. */
    ordered,
    series,
    visible,
    /** The visible series as scored, each after the wave it is compared with. */
    shown,
    parties,
    nameOf: (partyId: string) => (Object.hasOwn(names, partyId) && names[partyId]) || partyId,
    active,
    description,
    /** Paths and points of every series; of the waves before them, when compared. */
    geometry,
    previousGeometry,
    /** What could not be drawn, and why. */
    issues,
    /** What of `parties` and `waves` could not be used, each with its place. */
    leftOut,
    hasPrevious: series.some((one) => one.previous !== null),
  } as const;

  return {
    state,
    actions,
    messages,
    formats,
    pointInWords,
    getPlotProps,
    getSeriesToggleProps,
    getEmphasiseProps,
  };
}

export type TrustRadarApi = ReturnType<typeof useTrustRadar>;
