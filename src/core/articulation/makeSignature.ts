import type { Instant, PartyId, PersonId } from '../types.ts';
import { contentHash } from './contentHash.ts';
import { SIGNATURE_METHOD, sealOf } from './sealOf.ts';
import { signedParts } from './signedParts.ts';
import type { Articulation, ArticulationSignature, ArticulationStance } from './types.ts';

/** Who signs what, and how they stand to it. */
export interface Signing {
  readonly doc: Articulation;
  readonly partyId: PartyId;
  readonly personId: PersonId | '';
  readonly name: string;
  readonly role: string;
  readonly stance: ArticulationStance;
  readonly reservation: string;
  readonly at: Instant;
  /** Its place among the signatures. */
  readonly order: string;
}

/** A signature, bound to what the document says now, with the seal over it. */
export function makeSignature({ doc, order, ...signer }: Signing): ArticulationSignature {
  const bound = {
    ...signer,
    method: SIGNATURE_METHOD,
    contentHash: contentHash(doc),
    parts: signedParts(doc),
  };
  return { order, ...bound, seal: sealOf(bound) };
}
