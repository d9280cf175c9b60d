'use client';
import type { AriaAttributes, PointerEvent } from 'react';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { Drawing } from './Drawing.tsx';
import { nearestSeries } from './nearestSeries.ts';
import { nearestAxis } from './plot.ts';

interface ChartProps {
  readonly radar: TrustRadarApi;
  readonly emphasised: string | null;
  /** Its name and its description, as ARIA attributes. */
  readonly named: AriaAttributes;
}

/** The drawing with its one tab stop; a press anywhere picks the axis that is nearest. */
export function Chart({ radar, emphasised, named }: ChartProps) {
  const { state, actions, messages, formats } = radar;
  const pick = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    // The plot keeps its shape inside whatever box a host's CSS leaves it.
    const unit = Math.min(box.width / 4, box.height / 3) / (200 / 3);
    const x = (event.clientX - box.left - box.width / 2) / unit;
    const y = (event.clientY - box.top - box.height / 2) / unit;
    const dimension = state.dimensions[nearestAxis(x, y, state.dimensions.length) ?? -1];
    if (dimension) actions.activate(dimension.id, nearestSeries(state, dimension.id, x, y));
  };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by the widget's heading through aria-labelledby.
    <svg {...radar.getPlotProps({ ...named, onPointerUp: pick })} data-part="chart">
      <Drawing
        dimensions={state.dimensions}
        series={state.visible}
        spread={state.value.spread}
        geometry={state.geometry}
        previous={state.previousGeometry}
        emphasised={emphasised}
        activeDimension={state.active?.dimension.id ?? null}
        activeSeries={state.active?.series?.id ?? null}
        messages={messages}
        formats={formats}
      />
    </svg>
  );
}
