import { type ReactNode, useState } from 'react';
import tokenDescriptions from '../../src/theme/tokenDescriptions.json';
import { type ValueToken, type ValueTokenName, valueTokens } from '../../src/theme/tokens.ts';
import './tokens.css';

export interface ValueTableProps {
  readonly tokens: readonly ValueTokenName[];
}

/** Tokens that are not colours: the value in each density, and what it looks like. */
export function ValueTable({ tokens }: ValueTableProps) {
  return (
    <ul className="guide-values sb-unstyled">
      {tokens.map((name) => {
        const token: ValueToken = valueTokens[name];
        return (
          <li key={name} className="guide-row">
            <div className="guide-token">
              <code>{name}</code>
              <p>{tokenDescriptions[name]}</p>
            </div>
            <dl>
              <div>
                <dt>Comfortable</dt>
                <dd>{token.value}</dd>
              </div>
              <div>
                <dt>Compact</dt>
                <dd>{token.compact ?? 'the same'}</dd>
              </div>
            </dl>
            <div className="guide-picture">{pictures[name]?.(token.value)}</div>
          </li>
        );
      })}
    </ul>
  );
}

const lines = 'Both parties read the same words, in the same order, on the same page.';

const pictures: Partial<Record<ValueTokenName, (value: string) => ReactNode>> = {
  'font-family': (fontFamily) => <span style={{ fontFamily }}>How we see each other</span>,
  'font-size': (fontSize) => <span style={{ fontSize }}>How we see each other</span>,
  'text-small': (fontSize) => <span style={{ fontSize }}>How we see each other</span>,
  'text-large': (fontSize) => <span style={{ fontSize }}>How we see each other</span>,
  'line-height': (lineHeight) => <span style={{ lineHeight, display: 'block' }}>{lines}</span>,
  space: (value) => (
    <span className="guide-steps">
      {[1, 2, 3, 4, 6].map((times) => (
        <span key={times} style={{ inlineSize: `calc(${times} * ${value})` }}>
          {times}
        </span>
      ))}
    </span>
  ),
  target: (minBlockSize) => (
    <span className="guide-target" style={{ minBlockSize, minInlineSize: '6em' }}>
      Send
    </span>
  ),
  radius: (borderRadius) => <span className="guide-corner" style={{ borderRadius }} />,
  line: (value) => <span className="guide-rule" style={{ borderBlockStartWidth: value }} />,
  'line-series': (value) => (
    <span
      className="guide-rule"
      style={{ borderBlockStartWidth: value, borderColor: 'var(--page-series-1)' }}
    />
  ),
  focus: (outlineWidth) => (
    <span className="guide-target guide-focus" style={{ outlineWidth }}>
      Send
    </span>
  ),
  duration: () => <Motion />,
};

/** Moves at every press, for the token's duration: not at all under reduced motion. */
function Motion() {
  const [moved, setMoved] = useState(false);
  return (
    <button
      type="button"
      className="guide-motion"
      aria-pressed={moved}
      aria-label="Show the motion"
      onClick={() => setMoved(!moved)}
    >
      <span />
    </button>
  );
}
