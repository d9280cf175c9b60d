import { readingSentences, refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal, Result } from '../result.ts';

/** Why a verb is refused; `{value}` stands for what was given. */
const sentences = {
  ...readingSentences,
  alreadyAccepted: ['E_UNCHANGED', 'Your side has accepted this already.'],
  alreadyProposed: ['E_UNCHANGED', 'Your side proposes these words already.'],
  alreadySentBack: ['E_UNCHANGED', 'Your side has sent this back with the same reason already.'],
  alreadySigned: ['E_STATE', 'Your side has signed this already.'],
  alreadyUnderstood: ['E_STATE', 'It is confirmed that your side has understood this section.'],
  blankWording: [
    'E_EMPTY',
    'A clause cannot be left without words. To have it removed, propose that it goes.',
  ],
  changedSince: ['E_OUTDATED', 'The document has changed since it was read. Read it, then sign.'],
  clauseUnknown: ['E_UNKNOWN_ITEM', 'There is no such clause, or not any more: {value}.'],
  fieldUnknown: ['E_UNKNOWN_FIELD', 'Clauses of this section do not have this field: {value}.'],
  inForce: [
    'E_CLOSED',
    'This version is in force and stays as it is. What is to change goes into a new version.',
  ],
  itself: ['E_CYCLE', 'A version cannot take its own place: another one does.'],
  namedUnknown: [
    'E_UNKNOWN_ITEM',
    'Nothing and nobody here has this id: {value}. Add it first, then name it.',
  ],
  nearVerbatim: [
    'E_VERBATIM',
    'These are nearly the words that stand there. Put it in your own: what have you understood?',
  ],
  noCounter: [
    'E_OUTDATED',
    'This side does not propose another wording for this clause, or not any more: {value}.',
  ],
  nothingAccepted: ['E_EMPTY', 'Name the clauses that you accept, each with what you have read.'],
  nothingToAccept: ['E_STATE', 'There is nothing that your side could accept, or not any more.'],
  nothingToAnswer: ['E_STATE', 'No other side has written anything back that waits for an answer.'],
  nothingToCounter: ['E_STATE', 'No other side has written a clause: change your own instead.'],
  nothingToEcho: ['E_STATE', 'No other side has written anything that you could write back.'],
  notTheAuthor: [
    'E_ACTOR',
    'Whether it was meant like that, a side says that has written something in this section.',
  ],
  notSigned: ['E_STATE', 'Your side has not signed, so there is nothing to take back.'],
  ownCounter: ['E_ACTOR', 'This is what your side proposes: another side accepts it.'],
  ownRound: ['E_ACTOR', 'Whether you have understood it, another side says.'],
  ownSection: ['E_ACTOR', 'Your side has written this section: another side writes it back.'],
  ownWording: ['E_ACTOR', 'This is the wording of your side: change it as you like.'],
  partyUnknown: ['E_UNKNOWN_ITEM', 'This side does not take part: {value}.'],
  removalOfAnothers: [
    'E_ACTOR',
    'Only the side whose wording it is can let this clause go. You can propose the same.',
  ],
  reservationMissing: ['E_EMPTY', 'Say what your reservation is.'],
  roundAnswered: ['E_STATE', 'These words have been answered already.'],
  roundOutdated: [
    'E_OUTDATED',
    'The section has changed since these words were written; they have to be written anew.',
  ],
  roundUnknown: ['E_UNKNOWN_ITEM', 'Nobody has written such words back: {value}.'],
  roundWaits: ['E_STATE', 'What your side wrote last still waits for the answer of another side.'],
  sameWording: ['E_UNCHANGED', 'The clause says this already.'],
  sectionBlank: ['E_EMPTY', 'Nothing is written in this section yet.'],
  stranger: ['E_ACTOR', 'Only the parties that take part can act on this.'],
  superseded: ['E_CLOSED', 'Another version has taken the place of this one; it stays as it was.'],
  withdrawn: ['E_CLOSED', 'This was withdrawn and stays as it is. To try again, begin a new one.'],
  wordingChanged: [
    'E_OUTDATED',
    'The wording is another by now than the one that was read. Read it, then accept it.',
  ],
} as const satisfies Record<string, Sentence>;

export type SentenceKey = keyof typeof sentences;

/** The refusal with this sentence. `value`: what was given, shown when it is a text or a number. */
export function because(key: SentenceKey, path?: string, value?: unknown): Refusal {
  return refusalThat(sentences[key], path, value);
}

export function refuseAs(key: SentenceKey, path: string, value?: unknown): Result<never> {
  return { ok: false, error: because(key, path, value) };
}
