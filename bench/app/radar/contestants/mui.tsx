import { RadarChart } from '@mui/x-charts/RadarChart';
import type { ComponentProps } from 'react';
import { readPaths } from '../contestant.ts';
import { colourOf, height, nameOf, width } from '../data.ts';
import { enter } from '../enter.ts';
import { tooltips } from '../tooltips.ts';

type Props = Pick<ComponentProps<typeof RadarChart>, 'radar' | 'series'>;

const SLOT_PROPS = { tooltip: { trigger: tooltips ? 'axis' : 'none' } } as const;

function Chart({ radar, series }: Props) {
  return (
    <RadarChart
      width={width}
      height={height}
      radar={radar}
      series={series}
      divisions={4}
      stripeColor={null}
      slotProps={SLOT_PROPS}
      skipAnimation
    />
  );
}

enter<Props>({
  name: 'mui',
  Chart,
  prepare: ({ dimensions, series, parties }) => ({
    radar: { max: 100, metrics: dimensions.map(({ label }) => label) },
    series: series.map((one, i) => ({
      id: one.id,
      label: nameOf(one, parties),
      color: colourOf(i),
      data: dimensions.map(({ id }) => one.scores[id]?.index ?? 0),
    })),
  }),
  parts: ({ dimensions, series }) => ({
    'path.MuiRadarChart-seriesArea': series.length,
    'circle.MuiRadarChart-seriesMark': dimensions.length * series.length,
    '.MuiChartsLegend-item': series.length,
  }),
  ...readPaths('path.MuiRadarChart-seriesArea'),
});
