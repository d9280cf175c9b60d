import { isNearVerbatim } from '../document/nearVerbatim.ts';
import { ownValue } from '../own.ts';
import type { Refusal } from '../result.ts';
import type { PartyId } from '../types.ts';
import { echoState, mayAnswerFor, presentHash, roundsOf, writtenIn } from './echoState.ts';
import { because } from './sentences.ts';
import { type Articulation, type ClauseSection, clauseSections } from './types.ts';
import type { EntryOf, Ready } from './verbGuards.ts';
import { wordingOf } from './wordingOf.ts';

/** Some section has words of another party's that wait to be written back. */
export const mayEcho: Ready = (doc, partyId) => {
  const faults = clauseSections.map((section) => echoFault(doc, section, partyId));
  if (faults.includes(null)) return null;
  return faults.find((fault) => fault?.code === 'E_STATE') ?? because('nothingToEcho');
};

export function echoesAnothers(doc: Articulation, entry: EntryOf<'echo'>): Refusal | null {
  const { section, text, by } = entry;
  const fault = echoFault(doc, section, by.partyId);
  if (fault) return fault;
  return isNearVerbatim(text, wordsOf(doc, section)) ? because('nearVerbatim', 'text') : null;
}

function echoFault(doc: Articulation, section: ClauseSection, partyId: PartyId): Refusal | null {
  if (writtenIn(doc, section).length === 0) return because('sectionBlank', 'section');
  switch (echoState(doc, section, partyId)) {
    case 'none':
      return because('ownSection', 'section');
    case 'awaiting_answer':
      return because('roundWaits', 'section');
    case 'confirmed':
      return because('alreadyUnderstood', 'section');
    default:
      return null;
  }
}

/** What stands in a section, and what others said was missed. */
function wordsOf(doc: Articulation, section: ClauseSection): string[] {
  const written = writtenIn(doc, section).map((clause) =>
    Object.values(wordingOf(clause))
      .filter((value) => typeof value === 'string')
      .join(' '),
  );
  const texts = writtenIn(doc, section).map(({ text }) => text);
  const missed = roundsOf(doc, section).map(([, { correction }]) => correction);
  return [...texts, ...written, ...missed];
}

export const mayAnswerEcho: Ready = (doc, partyId) => {
  const waits = clauseSections.some((section) =>
    roundsOf(doc, section).some(
      ([, { by, verdict, of }]) =>
        verdict === null &&
        of === presentHash(doc, section) &&
        mayAnswerFor(doc, section, by, partyId),
    ),
  );
  return waits ? null : because('nothingToAnswer');
};

export function answersAnothers(doc: Articulation, entry: EntryOf<'answerEcho'>): Refusal | null {
  const { section, roundId, by } = entry;
  const round = ownValue(
    ownValue(doc.echoes as Required<typeof doc.echoes>, section) ?? {},
    roundId,
  );
  if (!round) return because('roundUnknown', 'roundId', roundId);
  if (round.by === by.partyId) return because('ownRound', 'roundId');
  if (!mayAnswerFor(doc, section, round.by, by.partyId)) return because('notTheAuthor', 'section');
  if (round.verdict !== null) return because('roundAnswered', 'roundId');
  return round.of === presentHash(doc, section) ? null : because('roundOutdated', 'roundId');
}
