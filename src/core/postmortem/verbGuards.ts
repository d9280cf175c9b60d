import { isNearVerbatim } from '../document/nearVerbatim.ts';
import { ownValue } from '../own.ts';
import type { Refusal } from '../result.ts';
import type { PartyId } from '../types.ts';
import type { PostMortemEntry, PostMortemVerbType } from './events.ts';
import { becauseOfGap } from './gapSentences.ts';
import { postMortemGaps } from './postMortemGaps.ts';
import { postMortemHash } from './postMortemHash.ts';
import { hasSubmitted, isRevealed } from './reveal.ts';
import { reviewGaps } from './reviewGaps.ts';
import { because } from './sentences.ts';
import { validSignatures } from './signatures.ts';
import { sectionsOf } from './templates/sectionsOf.ts';
import { type PostMortem, perspectiveFields } from './types.ts';
import { understandingOf } from './understanding.ts';

/** A verb of one type. */
export type EntryOf<Type extends PostMortemVerbType> = Extract<PostMortemEntry, { type: Type }>;

/** A guard that looks at where the document stands, and at which side acts. */
export type Ready = (doc: PostMortem, partyId: PartyId) => Refusal | null;

const sharesPerspectives = ({ template }: PostMortem) =>
  sectionsOf(template).includes('perspectives');

export const hasPerspectives: Ready = (doc) =>
  sharesPerspectives(doc) ? null : because('nothingShared');

/** All that one needs in order to be understood: any of three fields. */
export const maySubmit: Ready = (doc, partyId) => {
  if (hasSubmitted(doc, partyId)) return because('alreadySubmitted');
  const perspective = ownValue(doc.perspectives, partyId);
  const says = (['happened', 'saw', 'effect'] as const).some((field) =>
    perspective?.[field].trim(),
  );
  return says ? null : because('perspectiveEmpty', `perspectives.${partyId}`);
};

export const mayWithdraw: Ready = (doc, partyId) => {
  if (!hasSubmitted(doc, partyId)) return because('notSubmitted');
  return isRevealed(doc) ? because('alreadyRevealed') : null;
};

export const mayMeet: Ready = (doc) => {
  if (!sharesPerspectives(doc)) return null;
  if (doc.stage === 'draft') return because('shareFirst');
  return isRevealed(doc) ? null : because('notRevealed');
};

/** Somebody else's perspective lies open, and nothing about it waits for an answer. */
export const mayRestate: Ready = (doc, partyId) =>
  unlessOneIsFine(othersOf(doc, partyId).map((speaker) => restatingFault(doc, speaker)));

export function restatesAnother(doc: PostMortem, { by, speaker, text }: EntryOf<'restate'>) {
  if (speaker === by.partyId) return because('ownPerspective', 'speaker');
  if (!doc.partyIds.includes(speaker)) return because('partyUnknown', 'speaker', speaker);
  const fault = restatingFault(doc, speaker);
  if (fault) return fault;
  return isNearVerbatim(text, wordsOf(doc, speaker)) ? because('nearVerbatim', 'text') : null;
}

function restatingFault(doc: PostMortem, speaker: PartyId): Refusal | null {
  if (!sharesPerspectives(doc)) return because('nothingShared');
  if (!isRevealed(doc)) return because('notRevealed');
  const standing = understandingOf(doc, speaker);
  if (standing === 'confirmed') return because('alreadyUnderstood');
  return standing === 'awaiting_speaker' ? because('roundWaits') : null;
}

/** What a side wrote on how it sees it, what was missed included. */
function wordsOf({ perspectives, understanding }: PostMortem, partyId: PartyId): string[] {
  const perspective = ownValue(perspectives, partyId);
  const rounds = Object.values(ownValue(understanding, partyId) ?? {});
  return [
    ...perspectiveFields.map((field) => perspective?.[field] ?? ''),
    ...rounds.map(({ correction }) => correction),
  ];
}

export const mayAnswer: Ready = ({ understanding }, partyId) => {
  const rounds = Object.values(ownValue(understanding, partyId) ?? {});
  return rounds.some(({ verdict }) => verdict === null) ? null : because('nothingToAnswer');
};

export function answersOwn(doc: PostMortem, { by, roundId }: EntryOf<'answerRestatement'>) {
  const round = ownValue(ownValue(doc.understanding, by.partyId) ?? {}, roundId);
  if (!round) return because('roundUnknown', 'roundId', roundId);
  return round.verdict === null ? null : because('roundAnswered', 'roundId');
}

export const hasFacts: Ready = ({ timeline }) =>
  Object.keys(timeline).length > 0 ? null : because('noFacts');

export function changesPosition(doc: PostMortem, entry: EntryOf<'takePosition'>) {
  const fact = ownValue(doc.timeline, entry.factId);
  if (!fact) return because('factUnknown', 'factId', entry.factId);
  const before = ownValue(fact.positions, entry.by.partyId) ?? null;
  return before === entry.position ? because('samePosition', 'position') : null;
}

export const mayReceive: Ready = (doc, partyId) =>
  unlessOneIsFine(othersOf(doc, partyId).map((from) => receivingFault(doc, partyId, from)));

export function receivesAnothers(doc: PostMortem, entry: EntryOf<'receiveAcknowledgement'>) {
  const { by, from } = entry;
  if (from === by.partyId) return because('ownAcknowledgement', 'from');
  if (!doc.partyIds.includes(from)) return because('partyUnknown', 'from', from);
  return receivingFault(doc, by.partyId, from);
}

function receivingFault(doc: PostMortem, partyId: PartyId, from: PartyId): Refusal | null {
  const said = ownValue(doc.acknowledgements, from);
  const elements = Object.values(said?.elements ?? {});
  if (!said || !elements.some((text) => text.trim())) return because('nothingAcknowledged');
  return ownValue(said.received, partyId) ? because('alreadyReceived') : null;
}

/** What the meeting has to bring about is there. */
export const mayBeReviewed: Ready = (doc) => becauseOfFirst(doc, reviewGaps(doc));

export const maySign: Ready = (doc, partyId) => {
  const hasSigned = validSignatures(doc).some((signature) => signature.partyId === partyId);
  return hasSigned ? because('alreadySigned') : mayBeReviewed(doc, partyId);
};

export function signsWhatWasRead(doc: PostMortem, entry: EntryOf<'sign'>) {
  const { stance, difference = '', contentHash } = entry;
  if (contentHash !== postMortemHash(doc)) return because('changedSince', 'contentHash');
  const isMissing = stance === 'agree_with_difference' && difference.trim() === '';
  return isMissing ? because('differenceMissing', 'difference') : null;
}

export const looksArePlanned: Ready = ({ recurrence }) =>
  Object.keys(recurrence).length > 0 ? null : because('noLooks');

export function namesLook(doc: PostMortem, { checkId }: EntryOf<'recordRecurrence'>) {
  return ownValue(doc.recurrence, checkId) ? null : because('checkUnknown', 'checkId', checkId);
}

/** After an agreement: nothing is left to look at. */
export const mayClose: Ready = (doc) => becauseOfFirst(doc, postMortemGaps(doc));

/** Without an agreement it takes a reason. */
export function saysWhy({ stage }: PostMortem, { reason = '' }: EntryOf<'close'>) {
  const isMissing = stage === 'escalated' && reason.trim() === '';
  return isMissing ? because('reasonMissing', 'reason') : null;
}

function becauseOfFirst(doc: PostMortem, [gap]: ReturnType<typeof postMortemGaps>) {
  return gap ? becauseOfGap(gap, doc) : null;
}

function unlessOneIsFine(faults: readonly (Refusal | null)[]): Refusal | null {
  return faults.includes(null) ? null : (faults[0] ?? null);
}

function othersOf({ partyIds }: PostMortem, partyId: PartyId): readonly PartyId[] {
  return partyIds.filter((id) => id !== partyId);
}
