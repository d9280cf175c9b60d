import { arcs } from '../../src/core/commitments/arcs.ts';
import type { CommitmentState } from '../../src/core/index.ts';
import { acts } from '../../src/i18n/en/acts.ts';
import { Diagram } from '../support/Diagram.tsx';
import { DocsTable } from '../support/DocsTable.tsx';
import { drawnArcs, drawnPhases, drawnStates } from './diagramData.ts';

/** All states of a conversation and the ways between them, as a picture. */
export function StateDiagram() {
  return (
    <Diagram
      label="The states of a promise and the acts that lead from one to the next, from a draft to satisfied, with five other ends. The table below says the same."
      width={870}
      height={720}
      phases={drawnPhases}
      states={drawnStates}
      arcs={drawnArcs}
      fills={{ performer: 'full', requester: 'none', either: 'half' }}
      takers={[
        ['performer', 'the side that does it'],
        ['requester', 'the side that receives it'],
        ['either', 'either side, or the one whose turn it is'],
      ]}
      end="the conversation is over"
    />
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
