'use client';
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from 'react';
import { styled } from 'styled-components';
import type { Dimension, TrustSeries } from '../../core/trust/types.ts';
import type { Party } from '../../core/types.ts';
import { comparedWave } from '../../hooks/trustRadar/radarFacts.ts';
import { useRadarData } from '../../hooks/trustRadar/useRadarData.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { radar as english } from '../../i18n/en/radar.ts';
import { rootCss } from '../ui/rootCss.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { chartCss } from './chartCss.ts';
import { Drawing } from './Drawing.tsx';
import { MOST_LABELS, RADIUS } from './plot.ts';

export interface TrustRadarChartProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  readonly dimensions: readonly Dimension[];
  readonly series: readonly TrustSeries[];
  readonly parties?: readonly Party[] | undefined;
  readonly compareWaves?: boolean | undefined;
  readonly spread?: 'none' | 'ad' | 'sd' | undefined;
  /** The id of the series that stands out. */
  readonly emphasised?: string | null | undefined;
}

const Root = styled.div.withConfig({
  componentId: 'troth-trust-radar-chart',
})`${rootCss(chartCss)}`;

/**
 * The drawing alone, for a page that has words and numbers of its own: no legend, table, keyboard
 * or announcements. Give it a name (`aria-label`) and the numbers elsewhere on the page.
 */
export const TrustRadarChart = forwardRef<HTMLDivElement, TrustRadarChartProps>(
  function TrustRadarChart(
    {
      dimensions: givenDimensions,
      series: givenSeries,
      parties,
      compareWaves = false,
      spread = 'none',
      emphasised = null,
      ...rest
    },
    ref,
  ) {
    const { formats } = useTroth();
    const messages = useMessages('radar', english);
    const { dimensions, series, geometry, draw } = useRadarData({
      dimensions: givenDimensions,
      series: givenSeries,
      parties,
      waves: undefined,
      radius: RADIUS,
      messages,
    });
    const previous = useMemo(
      () => (compareWaves ? draw(series.flatMap((one) => comparedWave(one) ?? [])) : null),
      [draw, series, compareWaves],
    );
    return (
      <StyleScope>
        <Root
          role="img"
          {...rest}
          {...useRootAttributes('trust-radar-chart')}
          ref={ref}
          data-labels={dimensions.length > MOST_LABELS ? 'numbers' : 'names'}
        >
          <svg data-part="chart" aria-hidden="true">
            <Drawing
              dimensions={dimensions}
              series={series}
              spread={spread}
              geometry={geometry}
              previous={previous}
              emphasised={emphasised}
              activeDimension={null}
              activeSeries={null}
              messages={messages}
              formats={formats}
            />
          </svg>
        </Root>
      </StyleScope>
    );
  },
);
