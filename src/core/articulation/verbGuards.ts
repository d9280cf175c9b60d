import { own } from '../own.ts';
import type { Refusal } from '../result.ts';
import type { PartyId } from '../types.ts';
import { articulationGaps, contentGaps, type Gap, type GapOptions } from './articulationGaps.ts';
import { contentHash } from './contentHash.ts';
import type { ArticulationEntry, ArticulationVerbType } from './events.ts';
import { becauseOfGap } from './gapSentences.ts';
import { proposalGaps } from './headerGaps.ts';
import { because } from './sentences.ts';
import type { Articulation } from './types.ts';

/** A verb of one type. */
export type EntryOf<Type extends ArticulationVerbType> = Extract<ArticulationEntry, { type: Type }>;

/** A guard that looks at where the document stands, which side acts, and what is open elsewhere. */
export type Ready = (doc: Articulation, partyId: PartyId, options: GapOptions) => Refusal | null;

export const mayPropose: Ready = (doc) => becauseOfFirst(doc, proposalGaps(doc));

export const maySign: Ready = (doc, partyId, options) =>
  hasSigned(doc, partyId)
    ? because('alreadySigned')
    : becauseOfFirst(doc, contentGaps(doc, options));

export function signsWhatWasRead(doc: Articulation, entry: EntryOf<'sign'>) {
  const { stance, reservation = '', contentHash: read } = entry;
  if (read !== contentHash(doc)) return because('changedSince', 'contentHash');
  const isMissing = stance === 'agree_with_reservation' && reservation.trim() === '';
  return isMissing ? because('reservationMissing', 'reservation') : null;
}

export const mayUnsign: Ready = (doc, partyId) =>
  hasSigned(doc, partyId) ? null : because('notSigned');

/** Everything is said, also of each open commitment, and all signatures bind it as it is now. */
export const mayActivate: Ready = (doc, _, options) =>
  becauseOfFirst(doc, articulationGaps(doc, options));

export function supersededByOther(
  { id }: Articulation,
  { articulationId }: EntryOf<'supersede'>,
): Refusal | null {
  return articulationId === id ? because('itself', 'articulationId') : null;
}

function hasSigned({ signatures }: Articulation, partyId: PartyId): boolean {
  return Object.values(signatures).some((signature) => own(signature, 'partyId') === partyId);
}

function becauseOfFirst(doc: Articulation, [gap]: readonly Gap[]): Refusal | null {
  return gap ? becauseOfGap(gap, doc) : null;
}
