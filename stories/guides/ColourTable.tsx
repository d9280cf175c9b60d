import { markerPath } from '../../src/core/trust/markerPath.ts';
import tokenDescriptions from '../../src/theme/tokenDescriptions.json';
import { type ColorTokenName, colorTokens } from '../../src/theme/tokens.ts';
import { contrastRatio } from './colour.ts';
import './tokens.css';

type Mode = 'light' | 'lightMore' | 'dark' | 'darkMore';

const modes: readonly (readonly [Mode, string])[] = [
  ['light', 'Light'],
  ['lightMore', 'Light, more contrast'],
  ['dark', 'Dark'],
  ['darkMore', 'Dark, more contrast'],
];

/** How a token is shown: what it is for decides what its contrast is measured against. */
type Kind = 'text' | 'ground' | 'line' | 'series';

export interface ColourTableProps {
  readonly kind: Kind;
  readonly tokens: readonly ColorTokenName[];
}

/** Colour tokens in their four modes, each with the contrast that counts for it. */
export function ColourTable({ kind, tokens }: ColourTableProps) {
  return (
    <div className="guide-colours sb-unstyled">
      <p className="guide-modes" aria-hidden="true">
        {modes.map(([mode, label]) => (
          <span key={mode}>{label}</span>
        ))}
      </p>
      <ul>
        {tokens.map((token) => (
          <li key={token} className="guide-row">
            <div className="guide-token">
              <code>{token}</code>
              <p>{tokenDescriptions[token]}</p>
            </div>
            <ul>
              {modes.map(([mode, label]) => (
                <Cell key={mode} kind={kind} token={token} mode={mode} label={label} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CellProps {
  readonly kind: Kind;
  readonly token: ColorTokenName;
  readonly mode: Mode;
  readonly label: string;
}

function Cell({ kind, token, mode, label }: CellProps) {
  const color = (name: ColorTokenName) => colorTokens[name][mode];
  const isOnAccent = token === 'on-accent';
  const ground = kind === 'ground' ? token : isOnAccent ? 'accent' : 'paper';
  const front = kind === 'ground' ? 'ink' : token;
  const ratio = contrastRatio(color(front), color(ground));
  return (
    <li
      style={{
        background: color(ground),
        color: isOnAccent ? color(token) : color('ink'),
        borderColor: color('hairline'),
      }}
    >
      <Sample kind={kind} token={token} color={color(front)} />
      <small>
        <span className="guide-mode">{label} </span>
        <span>{color(token)}</span> <span>{ratio.toFixed(1)}</span>
      </small>
    </li>
  );
}

function Sample({ kind, token, color }: { kind: Kind; token: ColorTokenName; color: string }) {
  if (kind === 'text' || kind === 'ground') {
    return (
      <span className="guide-sample" style={{ color }}>
        Trust
      </span>
    );
  }
  if (kind === 'line') return <span className="guide-line" style={{ borderColor: color }} />;
  return <Pen shape={Number(token.slice('series-'.length)) - 1} color={color} />;
}

/** The dashes of TrustRadar, in the order in which a chart hands them out. */
const dashes = [undefined, '8 4', '2 4', '12 4 2 4', '5 3 1 3 1 3'] as const;

/** A series as a chart draws it: its line, its dash and its marker. */
export function Pen({ shape, color }: { readonly shape: number; readonly color: string }) {
  return (
    <svg className="guide-pen" viewBox="0 0 48 16" aria-hidden="true" focusable="false">
      <path
        d="M1 8H47"
        fill="none"
        stroke={color}
        strokeWidth="2"
        strokeDasharray={dashes[shape % dashes.length]}
      />
      <path d={markerPath(shape, 24, 8, 5)} fill={color} />
    </svg>
  );
}
