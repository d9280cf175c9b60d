import { mapValues } from '../document/mapValues.ts';
import { ownValue } from '../own.ts';
import type { PartyId } from '../types.ts';
import type { PostMortemActor } from './events.ts';
import { sectionsOf } from './templates/sectionsOf.ts';
import { type PartyPerspective, type PostMortem, perspectiveFields } from './types.ts';

/**
 * Whether what each side wrote alone lies open to both: once every party has submitted its
 * perspective. Without perspectives in the template, once the meeting has begun.
 */
export function isRevealed(doc: PostMortem): boolean {
  if (!sectionsOf(doc.template).includes('perspectives')) return doc.stage !== 'draft';
  return doc.partyIds.every((partyId) => hasSubmitted(doc, partyId));
}

/** Whether what each side states of its trust lies open to both: once the talk has begun. */
export function isImpactOpen(doc: PostMortem): boolean {
  if (!isRevealed(doc) || doc.stage === 'sharing') return false;
  // Both can be reached without a talk.
  return (doc.stage !== 'escalated' && doc.stage !== 'closed') || hasTalked(doc);
}

/** A talk that was begun while a side took its account back has not begun; no other comes after. */
const talkMarks = ['submitPerspective', 'withdrawPerspective', 'startMeeting', 'startReview'];

function hasTalked({ history }: PostMortem): boolean {
  const last = history.findLast(({ type }) => talkMarks.includes(type))?.type;
  return last === 'startMeeting' || last === 'startReview';
}

/** Whether a party has handed its perspective over. */
export function hasSubmitted({ perspectives }: PostMortem, partyId: PartyId): boolean {
  return Boolean(ownValue(perspectives, partyId)?.submittedAt);
}

/** Where the talk goes on after an escalation: in sharing, as long as it had not begun. */
export function talkStage(doc: PostMortem): 'sharing' | 'in_meeting' {
  return isImpactOpen(doc) ? 'in_meeting' : 'sharing';
}

/**
 * The post-mortem as somebody may see it: until the reveal, what another side wrote in its
 * perspective and answered to questions for each side is left empty, and until the talk begins what it
 * stated of its trust; that it has submitted stays. Whoever belongs to no side, the facilitator too, sees nobody's. For a server, which
 * must not send more. Never save what it returns in place of the document: it would lose the other side's words.
 */
export function postMortemFor(doc: PostMortem, viewer: Pick<PostMortemActor, 'partyId'>) {
  if (isImpactOpen(doc)) return doc;
  const isOwn = (partyId: PartyId) => partyId === viewer.partyId;
  const impact = mapValues(doc.impact, (scores, partyId) => (isOwn(partyId) ? scores : {}));
  if (isRevealed(doc)) return { ...doc, impact };
  const perspectives = mapValues(doc.perspectives, (perspective, partyId) =>
    isOwn(partyId) ? perspective : withoutWords(perspective),
  );
  const answers = mapValues(doc.answers, (byParty) =>
    mapValues(byParty, (answer, partyId) => (partyId === 'shared' || isOwn(partyId) ? answer : '')),
  );
  return { ...doc, perspectives, answers, impact };
}

function withoutWords({ submittedAt }: PartyPerspective): PartyPerspective {
  const words = perspectiveFields.map((field) => [field, '']);
  return { ...(Object.fromEntries(words) as PartyPerspective), submittedAt };
}
