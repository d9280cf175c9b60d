import { orderAtEnd } from '../document/orderKeys.ts';
import { ownValue } from '../own.ts';
import type { Instant, PartyId } from '../types.ts';
import { withNewVersion } from './editConsequences.ts';
import { talkStage } from './reveal.ts';
import { signatureOf, validSignatures } from './signatures.ts';
import type {
  Acknowledgement,
  Entries,
  FactPosition,
  PartyPerspective,
  PostMortem,
  PostMortemStage,
  RecurrenceCheck,
  TimelineEntry,
  UnderstandingRound,
} from './types.ts';
import type { EntryOf } from './verbGuards.ts';

/** What a verb changes besides the history. The guards have seen to it that what it names is there. */
type Effect = Partial<PostMortem>;

/** Leads to a stage, and changes nothing else. */
export function to(stage: PostMortemStage): () => Effect {
  return () => ({ stage });
}

export function submits(doc: PostMortem, { by, at }: EntryOf<'submitPerspective'>): Effect {
  return withSubmission(doc, by.partyId, at);
}

export function withdraws(doc: PostMortem, { by }: EntryOf<'withdrawPerspective'>): Effect {
  return withSubmission(doc, by.partyId, '');
}

function withSubmission(doc: PostMortem, partyId: PartyId, submittedAt: Instant | ''): Effect {
  const own = doc.perspectives[partyId] as PartyPerspective;
  return { perspectives: { ...doc.perspectives, [partyId]: { ...own, submittedAt } } };
}

export function restates(doc: PostMortem, entry: EntryOf<'restate'>): Effect {
  const { id, by, at, speaker, text } = entry;
  const rounds = ownValue(doc.understanding, speaker) ?? {};
  const round: UnderstandingRound = {
    order: orderAtEnd(rounds),
    by: by.partyId,
    text,
    at,
    verdict: null,
    correction: '',
  };
  return { understanding: { ...doc.understanding, [speaker]: { ...rounds, [id]: round } } };
}

export function answers(doc: PostMortem, entry: EntryOf<'answerRestatement'>): Effect {
  const { by, roundId, verdict, correction = '' } = entry;
  const rounds = doc.understanding[by.partyId] as Entries<UnderstandingRound>;
  const round = { ...(rounds[roundId] as UnderstandingRound), verdict, correction };
  return { understanding: { ...doc.understanding, [by.partyId]: { ...rounds, [roundId]: round } } };
}

/** A position is part of what is signed: whoever signed before has to look again. */
export function positions(doc: PostMortem, entry: EntryOf<'takePosition'>): Effect {
  const { by, factId, position } = entry;
  const fact = doc.timeline[factId] as TimelineEntry;
  const { [by.partyId]: _, ...others } = fact.positions;
  const taken: Record<PartyId, FactPosition> =
    position === null ? others : { ...others, [by.partyId]: position };
  const timeline = { ...doc.timeline, [factId]: { ...fact, positions: taken } };
  return withNewVersion({ ...doc, timeline });
}

export function receives(doc: PostMortem, entry: EntryOf<'receiveAcknowledgement'>): Effect {
  const { by, at, from } = entry;
  const said = doc.acknowledgements[from] as Acknowledgement;
  const received = { ...said.received, [by.partyId]: at };
  return { acknowledgements: { ...doc.acknowledgements, [from]: { ...said, received } } };
}

/** The last signature settles it; until then it stays in review. */
export function signs(doc: PostMortem, entry: EntryOf<'sign'>): Effect {
  const signature = {
    order: orderAtEnd(doc.signatures),
    ...signatureOf(entry),
    version: doc.version,
  };
  const signatures = { ...doc.signatures, [entry.id]: signature };
  const valid = validSignatures({ ...doc, signatures, history: [...doc.history, entry] });
  if (valid.length < doc.partyIds.length) return { signatures };
  const differs = valid.some((one) => one.stance === 'agree_with_difference');
  return { signatures, stage: differs ? 'agreed_with_differences' : 'agreed' };
}

export function sendsBack(doc: PostMortem): Effect {
  return { stage: 'in_meeting', version: withNewVersion(doc).version };
}

/** What was signed does not stand any more. */
export function escalates(doc: PostMortem): Effect {
  return { stage: 'escalated', version: withNewVersion(doc).version };
}

export function resumes(doc: PostMortem): Effect {
  return { stage: talkStage(doc) };
}

export function notesLook(doc: PostMortem, entry: EntryOf<'recordRecurrence'>): Effect {
  const check = doc.recurrence[entry.checkId] as RecurrenceCheck;
  const { checkId, result, note = check.note } = entry;
  return { recurrence: { ...doc.recurrence, [checkId]: { ...check, result, note } } };
}
