import { Radar } from '@nivo/radar';
import { readPaths } from '../contestant.ts';
import { colours, height, nameOf, width } from '../data.ts';
import { enter } from '../enter.ts';
import { tooltips } from '../tooltips.ts';

type Row = Record<string, string | number>;
type Props = { rows: Row[]; keys: string[] };

const MARGIN = { top: 40, right: 120, bottom: 40, left: 120 };

function Chart({ rows, keys }: Props) {
  return (
    <Radar
      width={width}
      height={height}
      margin={MARGIN}
      data={rows}
      keys={keys}
      indexBy="dimension"
      maxValue={100}
      gridLevels={4}
      gridShape="linear"
      colors={COLOURS}
      fillOpacity={0}
      dotSize={6}
      legends={LEGENDS}
      animate={false}
      isInteractive={tooltips}
    />
  );
}

const COLOURS = [...colours];
const LEGENDS = [
  {
    anchor: 'top-left' as const,
    direction: 'column' as const,
    translateX: -100,
    translateY: -30,
    itemWidth: 80,
    itemHeight: 14,
    symbolSize: 10,
  },
];

enter<Props>({
  name: 'nivo',
  Chart,
  prepare: ({ dimensions, series, parties }) => ({
    rows: dimensions.map(({ id, label }) => ({
      dimension: label,
      ...Object.fromEntries(
        series.map((one) => [nameOf(one, parties), one.scores[id]?.index ?? 0]),
      ),
    })),
    keys: series.map((one) => nameOf(one, parties)),
  }),
  parts: ({ dimensions, series }) => ({
    'path[stroke-width="2"]': series.length,
    circle: dimensions.length * series.length,
    text: dimensions.length + series.length,
  }),
  ...readPaths('path[stroke-width="2"]'),
});
