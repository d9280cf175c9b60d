import { ownValue } from '../own.ts';
import type { Person } from '../types.ts';
import { isPostMortem } from './isPostMortem.ts';
import type { Gap } from './postMortemGaps.ts';
import { sectionsOf } from './templates/sectionsOf.ts';
import type { SectionId, TemplateQuestion } from './templateTypes.ts';
import type { PostMortem } from './types.ts';

/** What would do a post-mortem good, and keeps nobody from going on. */
export const adviceCodes = [
  'event_unsaid',
  'facilitator_involved',
  'second_factor',
  'recurrence_unplanned',
  'question_open',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

/**
 * What would help, in the shape of gaps, but keeps nothing from going on: each where it can still be
 * followed. `question_open`: `entryId` is the id of a question of the template without an answer.
 * `people`: those who are known, so that it can tell whether one of them who leads is of a side.
 */
export function postMortemAdvice(
  doc: PostMortem,
  people: readonly Pick<Person, 'id' | 'partyId'>[] = [],
): Gap<AdviceCode>[] {
  if (!isPostMortem(doc)) return [];
  const isBefore = doc.stage === 'draft' || doc.stage === 'sharing';
  const isTogether = doc.stage === 'in_meeting' || doc.stage === 'in_review';
  if (!isBefore && !isTogether) return [];
  const sections = sectionsOf(doc.template);
  const advice: Gap<AdviceCode>[] = [];
  const add = (applies: boolean, code: AdviceCode, section: SectionId) => {
    if (applies && sections.includes(section)) advice.push({ code, section });
  };
  add(isBefore && isBlank(doc.event.summary), 'event_unsaid', 'event');
  add(isFacilitatorInvolved(doc, people), 'facilitator_involved', 'frame');
  add(isTogether && factorCount(doc) === 1, 'second_factor', 'factors');
  add(isTogether && !hasLook(doc), 'recurrence_unplanned', 'recurrence');
  return [...advice, ...openQuestions(doc, isTogether)];
}

/** Whoever takes part for a side is of it, whatever is known of them besides. */
function isFacilitatorInvolved(
  { frame, partyIds }: PostMortem,
  people: readonly Pick<Person, 'id' | 'partyId'>[],
): boolean {
  const { facilitation, facilitator, participants } = frame;
  if (facilitation !== 'neutral') return facilitation === 'party';
  if (facilitator === '') return false;
  const takesPart = Object.values(participants).some(({ personId }) => personId === facilitator);
  const isOfASide = people.some(
    ({ id, partyId }) => id === facilitator && partyIds.includes(partyId),
  );
  return takesPart || isOfASide;
}

function factorCount({ factors }: PostMortem): number {
  return Object.values(factors).filter(({ text }) => !isBlank(text)).length;
}

function hasLook({ recurrence }: PostMortem): boolean {
  return Object.values(recurrence).some(({ date }) => date !== '');
}

/** What both sides answer together waits for the meeting. */
function openQuestions(doc: PostMortem, isTogether: boolean): Gap<AdviceCode>[] {
  return doc.template.sections.flatMap(({ id: section, questions = [] }) =>
    questions.flatMap((question) => {
      const gap = { code: 'question_open', section, entryId: question.id } as const;
      if (question.answeredBy === 'shared') {
        return isTogether && isOpen(doc, question, 'shared') ? [gap] : [];
      }
      return doc.partyIds
        .filter((partyId) => isOpen(doc, question, partyId))
        .map((partyId) => ({ ...gap, partyId }));
    }),
  );
}

function isOpen({ answers }: PostMortem, { id }: TemplateQuestion, by: string): boolean {
  return isBlank(ownValue(ownValue(answers, id) ?? {}, by));
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
