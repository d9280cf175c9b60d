import { arcs } from '../../src/core/commitments/arcs.ts';
import type { CommitmentState } from '../../src/core/index.ts';
import { acts } from '../../src/i18n/en/acts.ts';
import { DocsTable } from '../support/DocsTable.tsx';
import { type DrawnArc, drawnArcs, drawnPhases, drawnStates, type Taker } from './diagramData.ts';
import './stateDiagram.css';

/** All states of a conversation and the ways between them, as a picture. */
export function StateDiagram() {
  return (
    <figure className="state-diagram sb-unstyled">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow page the picture scrolls. */}
      <section className="state-diagram-frame" aria-label="State diagram" tabIndex={0}>
        <svg
          viewBox="0 0 870 720"
          role="img"
          aria-label="The states of a promise and the acts that lead from one to the next, from a draft to satisfied, with five other ends. The table below says the same."
        >
          <defs>
            <marker
              id="state-diagram-tip"
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
          {drawnPhases.map(({ name, ...box }) => (
            <g key={name} className="state-diagram-phase">
              <rect {...box} rx="12" />
              <text x={box.x + 14} y={box.y + box.height - 12}>
                {name}
              </text>
            </g>
          ))}
          {drawnArcs.map((arc) => (
            <path key={arc.path} className="state-diagram-arc" d={arc.path} />
          ))}
          {Object.entries(drawnStates).map(([state, { x, y, isEnd }]) => (
            <g key={state} className="state-diagram-state" transform={`translate(${x} ${y})`}>
              <rect x="-55" y="-22" width="110" height="44" rx="22" />
              {isEnd && <rect x="-51" y="-18" width="102" height="36" rx="18" />}
              <text y="5" textAnchor="middle">
                {state}
              </text>
            </g>
          ))}
          {drawnArcs.flatMap((arc) =>
            arc.labels.map(([act, who], line) => (
              <Label key={`${arc.path} ${act}`} arc={arc} act={act} who={who} line={line} />
            )),
          )}
        </svg>
      </section>
      <figcaption>
        <ul>
          {takers.map(([who, words]) => (
            <li key={who}>
              <svg viewBox="-6 -6 12 12" aria-hidden="true">
                <Mark who={who} />
              </svg>
              {words}
            </li>
          ))}
          <li>
            <svg viewBox="0 0 24 12" aria-hidden="true">
              <rect className="state-diagram-key" x="0.5" y="0.5" width="23" height="11" rx="5.5" />
              <rect className="state-diagram-key" x="3" y="3" width="18" height="6" rx="3" />
            </svg>
            the conversation is over
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

const takers: readonly (readonly [Taker, string])[] = [
  ['performer', 'the side that does it'],
  ['requester', 'the side that receives it'],
  ['either', 'either side, or the one whose turn it is'],
];

const LINE = 18;
/** Of a letter in the typeface of the acts; the mark stands before the first. */
const LETTER = 7.8;

interface LabelProps {
  readonly arc: DrawnArc;
  readonly act: string;
  readonly who: Taker;
  readonly line: number;
}

function Label({ arc, act, who, line }: LabelProps) {
  const [x, top] = arc.at;
  const y = top + line * LINE;
  const width = act.length * LETTER;
  const before = { start: 0, middle: width / 2 - 7, end: width }[arc.anchor];
  const shift = arc.anchor === 'start' ? 14 : arc.anchor === 'middle' ? 7 : 0;
  return (
    <g className="state-diagram-act" data-from={arc.from.join(' ')} data-to={arc.to} data-act={act}>
      <g
        transform={`translate(${x - before + shift - (arc.anchor === 'middle' ? 14 : 8)} ${y - 4.5})`}
      >
        <Mark who={who} />
      </g>
      <text x={x + shift} y={y} textAnchor={arc.anchor} textLength={width}>
        {act}
      </text>
    </g>
  );
}

/** Who: filled, hollow, or half and half. */
function Mark({ who }: { readonly who: Taker }) {
  return (
    <>
      <circle className="state-diagram-mark" data-who={who} r="4" />
      {who === 'either' && <path className="state-diagram-mark" d="M0 -4A4 4 0 0 0 0 4Z" />}
    </>
  );
}

/** The same as a table, from the machine itself. */
export function StateTable() {
  return (
    <DocsTable
      head={['Act', 'In the interface', 'From', 'Who', 'To']}
      rows={arcs.map(({ type, from, who, to }) => [
        `\`${type}\``,
        acts.acts[type],
        from.map(named).join(', '),
        who,
        named(to),
      ])}
    />
  );
}

/** The words for a state beside its id. */
export function StateNames() {
  return (
    <DocsTable
      head={['State', 'In the interface', 'What it says']}
      rows={(Object.keys(drawnStates) as CommitmentState[]).map((state) => [
        `\`${state}\``,
        acts.states[state],
        meanings[state],
      ])}
    />
  );
}

const meanings: Readonly<Record<CommitmentState, string>> = {
  draft: 'Being written; only the side that writes sees it',
  requested: 'One side asked the other for it',
  countered: 'Other terms lie on the table; the other side answers',
  offered: 'One side offers to do it',
  promised: 'Both agreed on these terms; it is being done',
  reported: 'Done, says the side that did it; the receiver looks at the conditions',
  satisfied: 'The receiver is satisfied',
  declined: 'Asked or offered, and not taken up',
  withdrawn: 'Taken off the table by the side that opened it, before anything was agreed',
  lapsed: 'The day to answer passed without an answer',
  reneged: 'Promised, and taken back with a reason',
  cancelled: 'Promised, and the receiver no longer needs it',
};

function named(state: CommitmentState): string {
  return `\`${state}\``;
}
