import { ownValue } from '../own.ts';
import type { Gap, GapCode } from './articulationGaps.ts';
import { clauseStanding } from './clauseStanding.ts';
import { changeNeedsReason } from './diff/clauseDiff.ts';
import { diffClauses } from './diff/diffClauses.ts';
import { echoState } from './echoState.ts';
import { isNamed } from './isNamed.ts';
import { clauseWith } from './liveReplies.ts';
import { articulationSections } from './templates/index.ts';
import type { Articulation, Clause, ClauseSection } from './types.ts';
import { saysSomething } from './wordingOf.ts';
import { writtenClauses } from './writtenClauses.ts';

/** What keeps the clauses from being signed, section by section, as the document has them. */
export function signingGaps(doc: Articulation): Gap[] {
  const said = writtenClauses(doc);
  const bySections = articulationSections(doc).flatMap((section) => {
    const clauses = said.filter((clause) => clause.section === section);
    const duties = doc.template.sections.find(({ id }) => id === section);
    return [
      ...(duties?.isRequired && clauses.length === 0
        ? [{ code: 'section_empty', section } as const]
        : []),
      ...clauses.flatMap((clause) => clauseGaps(doc, clause)),
      ...emptiedGaps(doc, section),
      ...(duties?.needsEcho ? echoGaps(doc, section) : []),
    ];
  });
  return [...bySections, ...reasonGaps(doc)];
}

function clauseGaps(doc: Articulation, clause: Clause): Gap[] {
  const { id: clauseId, section, text } = clause;
  const gap = (code: GapCode, field?: string): Gap =>
    field === undefined ? { code, section, clauseId } : { code, section, clauseId, field };
  const standing = clauseStanding(doc, clauseId);
  return [
    ...(text.trim() === '' ? [gap('clause_text_missing', 'text')] : []),
    ...nameGaps(doc, clause),
    ...(section === 'responsibility' ? dutyGaps(clause, gap) : []),
    ...(standing && standing.counters.length > 0 ? [gap('clause_differs')] : []),
    ...(standing && standing.sentBack.length > 0 ? [gap('clause_sent_back')] : []),
  ];
}

/** A clause that says nothing any more, while another wording for it stands. */
function emptiedGaps(doc: Articulation, section: ClauseSection): Gap[] {
  return Object.keys(doc.replies)
    .filter((id) => {
      const clause = clauseWith(doc, id);
      if (clause?.section !== section || saysSomething(clause)) return false;
      return (clauseStanding(doc, id)?.counters.length ?? 0) > 0;
    })
    .map((clauseId) => ({ code: 'clause_differs', section, clauseId }));
}

/** Exactly one answers for it, and somebody does it. */
function dutyGaps(
  { accountable, responsible = [], ended }: Clause,
  gap: (code: GapCode, field: string) => Gap,
): Gap[] {
  if (ended === true) return [];
  return [
    ...(accountable ? [] : [gap('accountable_missing', 'accountable')]),
    ...(responsible.length > 0 ? [] : [gap('responsible_missing', 'responsible')]),
  ];
}

const peopleFields = ['accountable', 'responsible', 'consulted', 'informed'] as const;
const codeOf = {
  partyId: 'party_unknown',
  outcomeId: 'outcome_unknown',
} as const;

/** Whoever and whatever a clause names has to be in the document. */
function nameGaps(doc: Articulation, clause: Clause): Gap[] {
  const { id: clauseId, section } = clause;
  const fields =
    section === 'responsibility'
      ? (['outcomeId', ...peopleFields] as const)
      : section === 'aim' || section === 'resource'
        ? (['partyId'] as const)
        : [];
  return fields.flatMap((field) => {
    const ids = [clause[field] ?? ''].flat().filter((id) => id !== '');
    const code = field === 'partyId' || field === 'outcomeId' ? codeOf[field] : 'person_unknown';
    return ids
      .filter((id) => !isNamed(doc, field, id))
      .map((itemId): Gap => ({ code, section, clauseId, field, itemId }));
  });
}

/** Each party that has not written all of it has written it back, and was confirmed. */
function echoGaps(doc: Articulation, section: ClauseSection): Gap[] {
  return doc.partyIds.flatMap((partyId): Gap[] => {
    const state = echoState(doc, section, partyId);
    if (state === 'none' || state === 'confirmed') return [];
    const code = state === 'awaiting_answer' ? 'echo_unanswered' : 'echo_missing';
    return [{ code, section, partyId }];
  });
}

/** What was changed or left out since the version before is given a reason. */
function reasonGaps(doc: Articulation): Gap[] {
  if (doc.supersedes === null) return [];
  return diffClauses(doc.supersedes, doc)
    .filter(changeNeedsReason)
    .filter(({ clauseId }) => (ownValue(doc.reasons, clauseId) ?? '').trim() === '')
    .map(({ clauseId, section }) => ({ code: 'reason_missing', section, clauseId }));
}
