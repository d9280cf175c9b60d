import { daysBetween, isCalendarDate } from '../calendarDate.ts';
import type { Gap } from './articulationGaps.ts';
import { isArticulation } from './isArticulation.ts';
import { articulationSections } from './templates/index.ts';
import type { Articulation, Clause, ClauseSection } from './types.ts';
import { writtenClauses } from './writtenClauses.ts';

/** What would do an articulation good, and keeps nobody from going on. */
export const adviceCodes = [
  'situation_one_sided',
  'measure_missing',
  'target_missing',
  'outcome_before_start',
  'outcome_unserved',
  'aim_missing',
  'owner_missing',
  'response_missing',
  'escalation_missing',
  'review_far',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

/** After so many days nobody remembers why it was written like this. */
const LONG = 366;

/** What to think of in each section; the clauses are those of it that say something. */
const adviceOn: Partial<
  Record<ClauseSection, (clauses: readonly Clause[], doc: Articulation) => Gap<AdviceCode>[]>
> = {
  situation: (clauses) => {
    const aspects = clauses.map(({ aspect }) => aspect);
    const isOneSided = aspects.includes('changed') && !aspects.includes('unchanged');
    return isOneSided ? [{ code: 'situation_one_sided', section: 'situation' }] : [];
  },
  outcome: (clauses, doc) =>
    clauses.flatMap((clause) => [
      ...adviceIf(isBlank(clause.measure), 'measure_missing', clause),
      ...adviceIf(isBlank(clause.target) || isBlank(clause.by), 'target_missing', clause),
      ...adviceIf(isBeforeStart(clause, doc), 'outcome_before_start', clause),
      ...adviceIf(!isServed(clause, doc), 'outcome_unserved', clause),
    ]),
  aim: (clauses, { partyIds }) => [
    ...ownerAdvice(clauses),
    ...partyIds
      .filter((id) => !clauses.some(({ partyId }) => partyId === id))
      .map((partyId) => ({ code: 'aim_missing', section: 'aim', partyId }) as const),
  ],
  resource: (clauses) => ownerAdvice(clauses),
  communication: (clauses) =>
    clauses.flatMap((clause) => adviceIf(isBlank(clause.responseTime), 'response_missing', clause)),
};

/**
 * What would help, in the shape of gaps, but keeps nothing from going on: only as long as it can
 * still be followed, and only in sections that the document has. A missing escalation path is told
 * in any case.
 */
export function articulationAdvice(doc: Articulation): Gap<AdviceCode>[] {
  if (!isArticulation(doc)) return [];
  const isOpen = ['draft', 'in_review', 'partly_signed'].includes(doc.status);
  if (!isOpen) return [];
  const said = writtenClauses(doc);
  const inSection = (section: ClauseSection) => said.filter((one) => one.section === section);
  return [
    ...reviewAdvice(doc),
    ...articulationSections(doc).flatMap(
      (section) => adviceOn[section]?.(inSection(section), doc) ?? [],
    ),
    ...(inSection('escalation').length === 0
      ? [{ code: 'escalation_missing', section: 'escalation' } as const]
      : []),
  ];
}

function reviewAdvice({ effectiveFrom, reviewBy }: Articulation): Gap<AdviceCode>[] {
  if (!isCalendarDate(effectiveFrom) || !isCalendarDate(reviewBy)) return [];
  const isFar = daysBetween(effectiveFrom, reviewBy) > LONG;
  return isFar ? [{ code: 'review_far', field: 'reviewBy' }] : [];
}

function ownerAdvice(clauses: readonly Clause[]): Gap<AdviceCode>[] {
  return clauses.flatMap((clause) => adviceIf(isBlank(clause.partyId), 'owner_missing', clause));
}

function adviceIf(
  applies: boolean,
  code: AdviceCode,
  { section, id: clauseId }: Clause,
): Gap<AdviceCode>[] {
  return applies ? [{ code, section, clauseId }] : [];
}

/** Whether an outcome is to be reached before the text holds; such days sort as texts. */
function isBeforeStart({ by }: Clause, { effectiveFrom }: Articulation): boolean {
  return isCalendarDate(by) && isCalendarDate(effectiveFrom) && by < effectiveFrom;
}

/** Whether somebody sees to an outcome. */
function isServed({ id }: Clause, { clauses }: Articulation): boolean {
  return Object.values(clauses).some(({ outcomeId, ended }) => outcomeId === id && ended !== true);
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
