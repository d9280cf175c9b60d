import { type ColorTokenName, colorTokens } from '../../src/theme/tokens.ts';
import { Pen } from './ColourTable.tsx';
import { colourDistance, seenAs, type Vision } from './colour.ts';
import './tokens.css';

const visions: readonly (readonly [Vision, string])[] = [
  ['normal', 'All three cones'],
  ['protan', 'Without red cones (protan)'],
  ['deutan', 'Without green cones (deutan)'],
  ['tritan', 'Without blue cones (tritan)'],
];

const series: readonly ColorTokenName[] = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
];

/** The series as eyes with fewer kinds of cones see them, and how far apart they stay. */
export function VisionTable() {
  return (
    <ul className="guide-visions sb-unstyled">
      {visions.map(([vision, label]) => (
        <li key={vision}>
          <p>{label}</p>
          {(['light', 'dark'] as const).map((mode) => (
            <Strip key={mode} vision={vision} mode={mode} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Strip({ vision, mode }: { readonly vision: Vision; readonly mode: 'light' | 'dark' }) {
  const seen = series.map((token) => seenAs(colorTokens[token][mode], vision));
  const [first = '', second = ''] = seen;
  const closest = Math.min(
    ...seen.flatMap((one, index) =>
      seen.slice(index + 1).map((other) => colourDistance(one, other)),
    ),
  );
  return (
    <div style={{ background: colorTokens.paper[mode], color: colorTokens['ink-soft'][mode] }}>
      <span className="guide-pens">
        {seen.map((color, index) => (
          <Pen key={series[index]} shape={index} color={color} />
        ))}
      </span>
      <small>
        On {mode}: the two parties {Math.round(colourDistance(first, second))} apart, the closest
        pair {Math.round(closest)}
      </small>
    </div>
  );
}
