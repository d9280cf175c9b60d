import { orderAtEnd } from '../document/orderKeys.ts';
import { presentHash } from './echoState.ts';
import { makeSignature } from './makeSignature.ts';
import type { Articulation, ArticulationStatus, EchoRound } from './types.ts';
import type { EntryOf } from './verbGuards.ts';

/** What a verb changes besides the history. The guards have seen to it that what it names is there. */
type Effect = Partial<Articulation>;

/** Leads to a status, and changes nothing else. */
export function to(status: ArticulationStatus): () => Effect {
  return () => ({ status });
}

export function echoes(doc: Articulation, entry: EntryOf<'echo'>): Effect {
  const { id, by, at, section, text } = entry;
  const rounds = doc.echoes[section] ?? {};
  const round: EchoRound = {
    order: orderAtEnd(rounds),
    by: by.partyId,
    text,
    at,
    of: presentHash(doc, section),
    verdict: null,
    correction: '',
  };
  return { echoes: { ...doc.echoes, [section]: { ...rounds, [id]: round } } };
}

export function answersEcho(doc: Articulation, entry: EntryOf<'answerEcho'>): Effect {
  const { section, roundId, verdict, correction = '' } = entry;
  const rounds = doc.echoes[section] ?? {};
  const round = { ...(rounds[roundId] as EchoRound), verdict, correction };
  return { echoes: { ...doc.echoes, [section]: { ...rounds, [roundId]: round } } };
}

export function signs(doc: Articulation, entry: EntryOf<'sign'>): Effect {
  const { id, by, at, name, role, stance, reservation = '' } = entry;
  const signature = makeSignature({
    doc,
    partyId: by.partyId,
    personId: by.personId ?? '',
    name,
    role,
    stance,
    reservation: stance === 'agree_with_reservation' ? reservation : '',
    at,
    order: orderAtEnd(doc.signatures),
  });
  return { signatures: { ...doc.signatures, [id]: signature }, status: 'partly_signed' };
}

/** What the others signed is still the same. */
export function unsigns({ signatures }: Articulation, { by }: EntryOf<'unsign'>): Effect {
  const others = Object.entries(signatures).filter(([, { partyId }]) => partyId !== by.partyId);
  const status = others.length > 0 ? 'partly_signed' : 'in_review';
  return { signatures: Object.fromEntries(others), status };
}

/** What does not come about binds nobody; the history keeps who had signed. */
export function ends(): Effect {
  return { status: 'withdrawn', signatures: {} };
}
