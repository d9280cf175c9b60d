import type { ReactNode } from 'react';
import './diagram.css';

/** How the mark before an act is filled: each stands for who may do it. */
export type Fill = 'full' | 'none' | 'half';

export interface DrawnState {
  readonly x: number;
  readonly y: number;
  /** In pixels; 110 unless told. */
  readonly width?: number;
  /** It is over. */
  readonly isEnd?: true;
}

export interface DrawnArc<State extends string, Act extends string, Who extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly path: string;
  readonly labels: readonly (readonly [act: Act, who: Who])[];
  /** Where the first label stands, and to which side of this point. */
  readonly at: readonly [x: number, y: number];
  readonly anchor: 'start' | 'middle' | 'end';
}

/** States that share their ways out. */
export interface DrawnPhase {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its name stands at the upper end instead of at the foot. */
  readonly isNamedAbove?: true;
}

interface DiagramProps<State extends string, Act extends string, Who extends string> {
  /** Says what the picture shows, and where the same stands in words. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly phases: readonly DrawnPhase[];
  readonly states: Readonly<Record<State, DrawnState>>;
  readonly arcs: readonly DrawnArc<State, Act, Who>[];
  readonly fills: Readonly<Record<Who, Fill>>;
  /** Who the marks stand for, in words. */
  readonly takers: readonly (readonly [Who, string])[];
  /** What a double border says. */
  readonly end: string;
  readonly children?: ReactNode;
}

/** States and the ways between them, as a picture drawn from data. */
export function Diagram<State extends string, Act extends string, Who extends string>(
  props: DiagramProps<State, Act, Who>,
) {
  const { label, width, height, phases, states, arcs, fills, takers, end, children } = props;
  return (
    <figure className="diagram sb-unstyled">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow page the picture scrolls. */}
      <section className="diagram-frame" aria-label="State diagram" tabIndex={0}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          <defs>
            <marker
              id="diagram-tip"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto-start-reverse"
            >
              <path d="M1 1L7 4L1 7" />
            </marker>
          </defs>
          {phases.map((phase) => (
            <PhaseBox key={phase.name} {...phase} />
          ))}
          {arcs.map((arc) => (
            <path key={arc.path} className="diagram-arc" d={arc.path} />
          ))}
          {(Object.entries(states) as [State, DrawnState][]).map(([name, state]) => (
            <StateBox key={name} name={name} {...state} />
          ))}
          {arcs.flatMap((arc) =>
            arc.labels.map(([act, who], line) => (
              <Label key={`${arc.path} ${act}`} arc={arc} act={act} fill={fills[who]} line={line} />
            )),
          )}
        </svg>
      </section>
      <figcaption>
        <ul>
          {takers.map(([who, words]) => (
            <li key={who}>
              <svg viewBox="-6 -6 12 12" aria-hidden="true">
                <Mark fill={fills[who]} />
              </svg>
              {words}
            </li>
          ))}
          <li>
            <svg viewBox="0 0 24 12" aria-hidden="true">
              <rect className="diagram-key" x="0.5" y="0.5" width="23" height="11" rx="5.5" />
              <rect className="diagram-key" x="3" y="3" width="18" height="6" rx="3" />
            </svg>
            {end}
          </li>
        </ul>
        {children}
      </figcaption>
    </figure>
  );
}

function PhaseBox({ name, isNamedAbove, ...box }: DrawnPhase) {
  const place = isNamedAbove
    ? { x: box.x + box.width - 14, y: box.y + 26, textAnchor: 'end' as const }
    : { x: box.x + 14, y: box.y + box.height - 12 };
  return (
    <g className="diagram-phase">
      <rect {...box} rx="12" />
      <text {...place}>{name}</text>
    </g>
  );
}

function StateBox({ name, x, y, width = 110, isEnd }: DrawnState & { readonly name: string }) {
  return (
    <g className="diagram-state" transform={`translate(${x} ${y})`}>
      <rect x={-width / 2} y="-22" width={width} height="44" rx="22" />
      {isEnd && <rect x={4 - width / 2} y="-18" width={width - 8} height="36" rx="18" />}
      <text y="5" textAnchor="middle">
        {name}
      </text>
    </g>
  );
}

const LINE = 18;
/** Of a letter in the typeface of the acts; the mark stands before the first. */
const LETTER = 7.8;

interface LabelProps {
  readonly arc: DrawnArc<string, string, string>;
  readonly act: string;
  readonly fill: Fill;
  readonly line: number;
}

function Label({ arc, act, fill, line }: LabelProps) {
  const [x, top] = arc.at;
  const y = top + line * LINE;
  const width = act.length * LETTER;
  const before = { start: 0, middle: width / 2 - 7, end: width }[arc.anchor];
  const shift = arc.anchor === 'start' ? 14 : arc.anchor === 'middle' ? 7 : 0;
  return (
    <g className="diagram-act" data-from={arc.from.join(' ')} data-to={arc.to} data-act={act}>
      <g
        transform={`translate(${x - before + shift - (arc.anchor === 'middle' ? 14 : 8)} ${y - 4.5})`}
      >
        <Mark fill={fill} />
      </g>
      <text x={x + shift} y={y} textAnchor={arc.anchor} textLength={width}>
        {act}
      </text>
    </g>
  );
}

function Mark({ fill }: { readonly fill: Fill }) {
  return (
    <>
      <circle className="diagram-mark" data-fill={fill} r="4" />
      {fill === 'half' && <path className="diagram-mark" d="M0 -4A4 4 0 0 0 0 4Z" />}
    </>
  );
}
