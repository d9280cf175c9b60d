'use client';
import { useMemo, useRef } from 'react';
import type { Articulation, Clause } from '../../../core/articulation/types.ts';
import { writtenClauses } from '../../../core/articulation/writtenClauses.ts';
import { ownValue } from '../../../core/own.ts';
import type {
  Assignee,
  RearticulationHost,
} from '../../../hooks/articulation/rearticulationHost.ts';
import { namedIn } from '../../../hooks/articulation/responsibilityParts.ts';
import { useScrollsSideways } from '../../ui/useScrollsSideways.ts';
import { clauseName } from './clauseName.ts';
import { MatrixRow } from './MatrixRow.tsx';
import { PartLegend } from './PartLegend.tsx';

interface ResponsibilityMatrixProps {
  readonly host: RearticulationHost;
  readonly doc: Articulation;
  /** Those of the section 'responsibility', in their order. */
  readonly clauses: readonly Clause[];
  readonly readOnly: boolean;
}

/**
 * Who does what: a row for each responsibility, a column for each who can be named. Where there is
 * little room the same controls stand under each other, a group for each responsibility.
 */
export function ResponsibilityMatrix(props: ResponsibilityMatrixProps) {
  const { host, doc, clauses, readOnly } = props;
  const { messages } = host;
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useScrollsSideways(box);
  const columns = useColumns(host.assignees, clauses);
  const outcomes = useOutcomes(host, doc);
  if (clauses.length === 0) return null;
  // What scrolls must be reachable by keyboard, also where there is nothing to choose.
  const region = scrolls && { role: 'region', tabIndex: 0, 'aria-label': messages.matrixLabel };
  return (
    <div data-part="matrix">
      {!readOnly && <p data-part="soft">{messages.matrixIntro}</p>}
      <div data-part="matrix-box" data-scrolls={scrolls || undefined} {...region} ref={box}>
        <table aria-label={messages.matrixLabel}>
          <thead>
            <tr>
              <th scope="col">{messages.texts.responsibility.label}</th>
              {columns.map((who) => (
                <th key={who.id} scope="col">
                  {who.name} <span data-part="matrix-role">{standingOf(host, who)}</span>
                </th>
              ))}
              <th scope="col">{messages.fields.outcomeId.label}</th>
              <th scope="col">{messages.fields.ended.label}</th>
            </tr>
          </thead>
          <tbody>
            {clauses.map(({ id, ...clause }, at) => (
              <MatrixRow
                key={id}
                host={host}
                id={id}
                // The very one of the document: a row is drawn anew when its clause changes.
                clause={ownValue(doc.clauses, id) ?? clause}
                place={at + 1}
                columns={columns}
                outcomes={outcomes}
                readOnly={readOnly || !host.mayEdit(doc, ['clauses', id, 'accountable'])}
              />
            ))}
          </tbody>
        </table>
      </div>
      <PartLegend messages={messages} />
    </div>
  );
}

/** What a person does, and for which party; nothing to add to a party's own name. */
function standingOf({ messages, partyName }: RearticulationHost, who: Assignee): string {
  const { id, name, role, partyId } = who;
  if (partyId === '' || partyId === id) return '';
  const party = partyName(partyId);
  return role && role !== name ? messages.personOf({ name: role, party }) : party;
}

/** Who can be named, then whoever is named in a clause without being in the text any more. */
function useColumns(
  assignees: readonly Assignee[],
  clauses: readonly Clause[],
): readonly Assignee[] {
  const known = new Set(assignees.map(({ id }) => id));
  const named = new Set(clauses.flatMap((clause) => [...namedIn(clause)]));
  const key = JSON.stringify([...named].filter((id) => !known.has(id)));
  return useMemo(() => {
    const gone = JSON.parse(key) as readonly string[];
    return [...assignees, ...gone.map((id) => ({ id, name: id, role: '', partyId: '' }))];
  }, [assignees, key]);
}

/** An outcome to choose, under its short name. */
export interface OutcomeOption {
  readonly value: string;
  readonly label: string;
}

/** The same list from edit to edit, as long as the outcomes are called the same. */
function useOutcomes(host: RearticulationHost, doc: Articulation): readonly OutcomeOption[] {
  const key = JSON.stringify(
    writtenClauses(doc)
      .filter(({ section }) => section === 'outcome')
      .map(({ id, text }, at) => ({ value: id, label: clauseName(host, text, at + 1) })),
  );
  return useMemo(() => JSON.parse(key) as readonly OutcomeOption[], [key]);
}
