import { own } from '../own.ts';
import { refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal } from '../result.ts';
import type { AdviceCode } from './articulationAdvice.ts';
import type { Gap, GapCode } from './articulationGaps.ts';
import type { Articulation } from './types.ts';

/** `{value}` stands for the side, the id that nobody has, or the words of the clause. */
const sentences: Readonly<Record<GapCode | AdviceCode, Sentence>> = {
  title_missing: ['E_EMPTY', 'Give it a title.'],
  trigger_missing: ['E_EMPTY', 'Say what calls for saying it anew.'],
  start_missing: ['E_EMPTY', 'Say from which day on it holds.'],
  review_missing: ['E_EMPTY', 'Say by which day you will look at it again.'],
  review_before_start: [
    'E_DATE_RANGE',
    'The day to look at it again has to lie after the day from which on it holds.',
  ],
  clause_missing: ['E_EMPTY', 'Write at least one clause.'],
  section_empty: ['E_EMPTY', 'This section has to say something: {value}.'],
  clause_text_missing: ['E_EMPTY', 'Say in words what this clause is, or remove it.'],
  accountable_missing: ['E_EMPTY', 'Name the one who answers for this: {value}.'],
  responsible_missing: ['E_EMPTY', 'Name at least one who does this: {value}.'],
  person_unknown: ['E_UNKNOWN_ITEM', 'Nobody here has this id: {value}. Name somebody else.'],
  party_unknown: ['E_UNKNOWN_ITEM', 'This side does not take part: {value}. Name another one.'],
  outcome_unknown: ['E_UNKNOWN_ITEM', 'There is no such outcome: {value}. Choose another one.'],
  clause_differs: ['E_STATE', 'Settle which wording counts: {value}.'],
  clause_sent_back: ['E_STATE', 'This was sent back and needs another wording: {value}.'],
  reason_missing: ['E_EMPTY', 'Say why this was changed or left out: {value}.'],
  echo_missing: ['E_STATE', '{value} has yet to write this section back in its own words.'],
  echo_unanswered: ['E_STATE', 'What {value} wrote back still waits for an answer.'],
  commitment_undecided: [
    'E_EMPTY',
    'Say whether this commitment is carried on, amended or released: {value}.',
  ],
  signature_missing: ['E_STATE', '{value} has not signed yet.'],
  signature_unverified: ['E_STATE', 'The signature of {value} cannot be verified.'],
  situation_one_sided: ['E_EMPTY', 'Say also what has not changed: it is what you can build on.'],
  measure_missing: ['E_EMPTY', 'Say how you will tell whether this was reached: {value}.'],
  target_missing: ['E_EMPTY', 'Say where this is to stand, and until when: {value}.'],
  outcome_before_start: [
    'E_DATE_RANGE',
    'This is to be reached before the day from which on the text holds: {value}.',
  ],
  outcome_unserved: ['E_EMPTY', 'Nobody is responsible for anything towards this yet: {value}.'],
  aim_missing: ['E_EMPTY', '{value} has not said what it wants to reach for itself.'],
  owner_missing: ['E_EMPTY', 'Say whose this is: {value}.'],
  response_missing: ['E_EMPTY', 'Say how soon an answer comes: {value}.'],
  escalation_missing: ['E_EMPTY', 'Say what you do when you cannot agree, before you have to.'],
  review_far: ['E_EMPTY', 'More than a year until you look at it again is long.'],
};

/** What is missing, in an English sentence. */
export function gapSentence(gap: Gap<GapCode | AdviceCode>, doc: Articulation): string {
  return becauseOfGap(gap, doc).message;
}

/** The refusal of a verb for which something is still missing. */
export function becauseOfGap(gap: Gap<GapCode | AdviceCode>, doc: Articulation): Refusal {
  return refusalThat(sentences[gap.code], pathOf(gap), subjectOf(gap, doc));
}

function pathOf({ section, clauseId, field, partyId, itemId, code }: Gap<string>): string {
  if (clauseId !== undefined) {
    const list = code === 'reason_missing' ? 'reasons' : 'clauses';
    return [list, clauseId, ...(field === undefined ? [] : [field])].join('.');
  }
  if (field !== undefined) return field;
  if (section !== undefined) return partyId === undefined ? 'clauses' : `echoes.${section}`;
  if (itemId !== undefined) return `commitments.${itemId}`;
  return partyId === undefined ? 'clauses' : 'signatures';
}

function subjectOf({ clauseId, partyId, itemId, section }: Gap<string>, doc: Articulation) {
  if (partyId !== undefined) return partyId;
  if (itemId !== undefined) return itemId;
  if (clauseId === undefined) return section;
  const written = own(doc.clauses, clauseId) ?? own(own(doc.supersedes, 'clauses'), clauseId);
  const text = own(written, 'text');
  return typeof text === 'string' && text.trim() !== '' ? text : clauseId;
}
