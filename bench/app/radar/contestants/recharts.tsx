import {
  Legend,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  Tooltip,
} from 'recharts';
import { readPaths } from '../contestant.ts';
import { colourOf, height, nameOf, width } from '../data.ts';
import { enter } from '../enter.ts';
import { tooltips } from '../tooltips.ts';

type Row = Record<string, string | number>;
type Props = { rows: Row[]; lines: { id: string; name: string }[] };

const TICKS = [0, 25, 50, 75, 100] as const;

function Chart({ rows, lines }: Props) {
  return (
    <RadarChart width={width} height={height} data={rows}>
      <PolarGrid />
      <PolarAngleAxis dataKey="dimension" />
      <PolarRadiusAxis domain={[0, 100]} ticks={TICKS} />
      {lines.map(({ id, name }, i) => (
        <Radar
          key={id}
          name={name}
          dataKey={id}
          stroke={colourOf(i)}
          fill="none"
          dot={{ fill: colourOf(i) }}
          isAnimationActive={false}
        />
      ))}
      <Legend />
      {tooltips && <Tooltip isAnimationActive={false} />}
    </RadarChart>
  );
}

enter<Props>({
  name: 'recharts',
  Chart,
  prepare: ({ dimensions, series, parties }) => ({
    rows: dimensions.map(({ id, label }) => ({
      dimension: label,
      ...Object.fromEntries(series.map((one) => [one.id, one.scores[id]?.index ?? 0])),
    })),
    lines: series.map((one) => ({ id: one.id, name: nameOf(one, parties) })),
  }),
  parts: ({ dimensions, series }) => ({
    '.recharts-radar-polygon path': series.length,
    'circle.recharts-radar-dot': dimensions.length * series.length,
    '.recharts-polar-angle-axis-tick': dimensions.length,
    '.recharts-legend-item': series.length,
  }),
  ...readPaths('.recharts-radar-polygon path'),
});
