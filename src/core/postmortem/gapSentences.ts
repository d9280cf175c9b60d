import { ownValue } from '../own.ts';
import { refusalThat } from '../read/sentences.ts';
import type { Refusal, RefusalCode } from '../result.ts';
import type { AdviceCode } from './postMortemAdvice.ts';
import type { Gap, GapCode } from './postMortemGaps.ts';
import type { PostMortem } from './types.ts';

/** `{value}` stands for the id of the side, or for the words of the entry. */
const sentences: Record<GapCode | AdviceCode, string> = {
  perspective_missing: 'The perspective of {value} is not submitted yet.',
  purpose_missing: 'Say what this talk is for.',
  summary_missing: 'Say what happened, in a few words that both sides can agree to.',
  fact_missing: 'Put at least one fact on the timeline.',
  restatement_missing: '{value} has yet to say in its own words how the other side sees it.',
  answer_missing: '{value} has yet to say whether it was understood.',
  factor_missing: 'Name at least one thing that helped it to happen.',
  factor_open: 'Say what will change about this factor, or why nothing will: {value}.',
  change_text_missing: 'Say what one of the changes is, or remove it.',
  change_owner_missing: 'Say which side will see to this change: {value}.',
  change_due_missing: 'Say by which day this change is due: {value}.',
  change_condition_missing: 'Say how the other side will see that this change is done: {value}.',
  self_check_missing: '{value} has yet to answer both questions to itself.',
  signature_missing: '{value} has not signed yet.',
  recurrence_open: 'See whether it came back, as planned for {value}.',
  event_unsaid: 'Nobody has said yet what it is about: a few words help both sides to write.',
  facilitator_involved: 'Somebody of an involved side leads the talk; somebody neutral may help.',
  second_factor: 'Things rarely have a single cause: is there a second one?',
  recurrence_unplanned: 'No day is set to see whether it came back.',
  question_open: 'A question of the template has no answer yet: {value}.',
};

/** Gaps that are no missing words, but a step that somebody has yet to take. */
const steps: readonly GapCode[] = [
  'perspective_missing',
  'restatement_missing',
  'answer_missing',
  'signature_missing',
  'recurrence_open',
];

/** What is missing, in an English sentence. */
export function gapSentence(gap: Gap<GapCode | AdviceCode>, doc: PostMortem): string {
  return becauseOf('E_EMPTY', gap, doc).message;
}

/** The refusal of a verb for which something is still missing. */
export function becauseOfGap(gap: Gap, doc: PostMortem): Refusal {
  return becauseOf(steps.includes(gap.code) ? 'E_STATE' : 'E_EMPTY', gap, doc);
}

function becauseOf(code: RefusalCode, gap: Gap<GapCode | AdviceCode>, doc: PostMortem): Refusal {
  const path = gap.entryId === undefined ? gap.section : `${gap.section}.${gap.entryId}`;
  return refusalThat([code, sentences[gap.code]], path, subjectOf(gap, doc));
}

function subjectOf({ code, partyId, entryId = '' }: Gap<string>, doc: PostMortem) {
  if (partyId !== undefined && code !== 'question_open') return partyId;
  const look = ownValue(doc.recurrence, entryId);
  const written = ownValue(doc.factors, entryId) ?? ownValue(doc.changes, entryId);
  return code === 'recurrence_open' ? look?.date : (written?.text ?? entryId);
}
