'use client';
import { memo, useId } from 'react';
import type { StoredClause } from '../../../core/articulation/types.ts';
import type {
  Assignee,
  RearticulationHost,
} from '../../../hooks/articulation/rearticulationHost.ts';
import { partsOf } from '../../../hooks/articulation/responsibilityParts.ts';
import { takenOver, useResponsibility } from '../../../hooks/articulation/useResponsibility.ts';
import { useFault } from '../../document/Faults.ts';
import { severalAccountable } from '../severalAccountable.ts';
import { clauseName } from './clauseName.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { MatrixEnd } from './MatrixEnd.tsx';
import { MatrixOutcome } from './MatrixOutcome.tsx';
import type { OutcomeOption } from './ResponsibilityMatrix.tsx';

interface MatrixRowProps {
  readonly host: RearticulationHost;
  readonly id: string;
  readonly clause: StoredClause;
  /** Counted from 1. */
  readonly place: number;
  readonly columns: readonly Assignee[];
  readonly outcomes: readonly OutcomeOption[];
  readonly readOnly: boolean;
}

/** One responsibility: what everybody has to do with it, what it serves, what is still missing. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { host, id, clause, place, columns, outcomes, readOnly } = props;
  const { messages, formats } = host;
  const rowId = useId();
  const gapsId = `${rowId}-gaps`;
  const nameOf = (who: string) => columns.find((one) => one.id === who)?.name ?? who;
  const { note, choose, leave } = useResponsibility(host, id, nameOf);
  const rowPath = ['clauses', id, 'accountable'];
  const isMissed = useFault(host, rowPath) !== undefined;
  const name = clauseName(host, clause.text, place);
  const several = clause.accountable ? null : severalAccountable(host, id);
  const gaps = clause.ended
    ? []
    : [
        ...(clause.accountable || several ? [] : [messages.nobodyAccountable]),
        ...(several
          ? [messages.severalAccountable({ several: several.map(nameOf) }, formats)]
          : []),
        ...(clause.responsible?.length ? [] : [messages.nobodyResponsible]),
      ];

  /** What is told at somebody's cell. */
  const noteFor = (who: string) => {
    if (note?.who !== who) return undefined;
    if (note.refusal) return host.refusalWords(note.refusal);
    // Meanwhile it may have gone on to another one.
    return note.from !== undefined && clause.accountable === who
      ? takenOver(host, nameOf(note.from))
      : undefined;
  };
  return (
    <tr
      data-part="matrix-row"
      id={host.fieldId(rowPath)}
      // Where nothing can be chosen, the row itself is what one comes to.
      tabIndex={readOnly ? -1 : undefined}
      data-state={clause.ended ? 'ended' : 'going-on'}
    >
      <th scope="row">
        <bdi>{name}</bdi>
        {gaps.length > 0 && (
          <span data-part="matrix-gaps" id={gapsId}>
            {gaps.join(' ')}
          </span>
        )}
      </th>
      {columns.map((who, at) => (
        <MatrixCell
          key={who.id}
          messages={messages}
          formats={host.formats}
          controlId={`${rowId}-${at}`}
          who={who.name}
          clause={name}
          parts={partsOf(clause, who.id)}
          note={noteFor(who.id)}
          isRefused={note?.who === who.id && note.refusal !== undefined}
          isMissed={isMissed}
          gapsId={gaps.length > 0 ? gapsId : undefined}
          onChoose={readOnly ? undefined : (parts) => choose(who, parts)}
          onLeave={leave}
        />
      ))}
      <td data-part="matrix-outcome">
        <MatrixOutcome
          host={host}
          id={id}
          value={clause.outcomeId ?? ''}
          name={name}
          outcomes={outcomes}
          readOnly={readOnly}
        />
      </td>
      <td data-part="matrix-end">
        <MatrixEnd
          host={host}
          id={id}
          ended={clause.ended ?? false}
          name={name}
          readOnly={readOnly}
        />
      </td>
    </tr>
  );
});
