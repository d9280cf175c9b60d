'use client';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { clausesOf } from '../../../core/articulation/clausesOf.ts';
import type { Articulation, ClauseSection } from '../../../core/articulation/types.ts';
import { wasProposed } from '../../../core/articulation/wasProposed.ts';
import { inOrder } from '../../../core/document/orderKeys.ts';
import { mayAct } from '../../../hooks/articulation/mayAct.ts';
import { EntryList } from '../../document/EntryList.tsx';
import { AcceptAll } from './AcceptAll.tsx';
import { ClauseRow } from './ClauseRow.tsx';
import { clauseName } from './clauseName.ts';
import { EchoPart } from './EchoPart.tsx';
import { isInReview } from './isInReview.ts';
import { ResponsibilityMatrix } from './ResponsibilityMatrix.tsx';
import type { StepProps } from './StepProps.ts';
import { standingId } from './standingId.ts';

const list = ['clauses'] as const;

interface ClausesStepProps extends StepProps {
  readonly section: ClauseSection;
}

/** A section of the text: its clauses, what the parties say to each, and how they understand it. */
export function ClausesStep({ host, doc, step, section, onGo }: ClausesStepProps) {
  const { messages, ownParty } = host;
  const { clauses } = doc;
  const shown = useMemo(() => inSection(clauses, section), [clauses, section]);
  const readOnly = !host.mayEdit(doc, list);
  const mayReply = mayAct(host, doc, 'sendBack');
  const inReview = isInReview(doc);
  const isFree = doc.status === 'draft' && !wasProposed(doc);
  const mayWrite = (id: string) =>
    // In a draft everybody may write everything, so that it need not be asked for each clause.
    !readOnly && (doc.status === 'draft' || host.mayEdit(doc, ['clauses', id, 'text']));

  const ids = useRef<readonly string[]>([]);
  useEffect(() => {
    ids.current = inOrder(shown).map(([id]) => id);
  }, [shown]);
  const stepId = step.id;
  const onLeftOut = useCallback(
    (id: string) => {
      const at = ids.current.indexOf(id);
      const next = ids.current[at + 1] ?? ids.current[at - 1];
      onGo(stepId, next === undefined ? undefined : standingId(host, next));
    },
    [host, stepId, onGo],
  );

  return (
    <>
      <EntryList
        host={host}
        list={list}
        entries={shown}
        label={step.title}
        nameOf={({ text }, number) => clauseName(host, text, number)}
        readOnly={readOnly}
        newEntry={
          ownParty === null ? undefined : () => ({ section, text: '', proposedBy: ownParty })
        }
        addLabel={messages.addClause[section]}
        addId={host.fieldId(['add', section])}
        nothing={messages.emptySection[section]}
        firstField="text"
        mayRemove={({ proposedBy }) =>
          isFree || proposedBy === ownParty || !doc.partyIds.includes(proposedBy)
        }
        // Whoever puts a clause back stands by it: the other side did not write it anew.
        comesBack={(clause) => ({ ...clause, proposedBy: ownParty ?? clause.proposedBy })}
        ordered
      >
        {(id, clause, number) => (
          <ClauseRow
            host={host}
            id={id}
            clause={clause}
            number={number}
            readOnly={!mayWrite(id)}
            partyIds={doc.partyIds}
            supersedes={doc.supersedes}
            replies={Object.hasOwn(doc.replies, id) ? doc.replies[id] : undefined}
            isInReview={inReview}
            mayReply={mayReply}
            onLeftOut={onLeftOut}
          />
        )}
      </EntryList>
      {mayReply && <AcceptAll host={host} doc={doc} clauses={shown} />}
      {section === 'responsibility' && (
        <ResponsibilityMatrix
          host={host}
          doc={doc}
          clauses={clausesOf(doc, section)}
          readOnly={readOnly}
        />
      )}
      <EchoPart host={host} doc={doc} section={section} />
    </>
  );
}

/** The clauses of one section, as the document keeps them. */
function inSection(clauses: Articulation['clauses'], section: ClauseSection) {
  return Object.fromEntries(
    Object.entries(clauses).filter(([, clause]) => clause.section === section),
  );
}
