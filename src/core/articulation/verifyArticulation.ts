import { inOrder } from '../document/orderKeys.ts';
import { hashContent } from '../hashContent.ts';
import { isRecord } from '../isRecord.ts';
import { isSame } from '../isSame.ts';
import { own } from '../own.ts';
import type { PartyId } from '../types.ts';
import { type DifferingPart, differingParts } from './differingParts.ts';
import { hasUnknownMethod, sealOf } from './sealOf.ts';
import { signedContent } from './signedContent.ts';
import { partsOf } from './signedParts.ts';
import type { Articulation, ArticulationSignature } from './types.ts';

/** Whether one signature fits what the document says. */
export interface SignatureCheck {
  readonly id: string;
  /** `''`: it names none. */
  readonly partyId: PartyId | '';
  /** `unknown_method`: made in another, newer way, so that nothing can be said about it. */
  readonly verdict: 'as_signed' | 'changed' | 'unknown_method';
  /** What is not as it was signed; empty unless `changed`. */
  readonly differing: readonly DifferingPart[];
}

/** Whether a document is the one that was signed. */
export interface Verification {
  /** Of all signatures together; one that is `changed` outweighs one of an `unknown_method`. */
  readonly verdict: 'unsigned' | SignatureCheck['verdict'];
  /** In the order in which they were given. */
  readonly signatures: readonly SignatureCheck[];
  /** The parties that have no signature that fits. */
  readonly missing: readonly PartyId[];
}

/**
 * Tells anyone, without asking a server, whether a document is the one that was signed, and what
 * differs if not. How it was written down (order of keys, escapes) does not matter. It hashes the
 * document as it is now, whatever was known of it before. Never throws.
 */
export function verifyArticulation(doc: Articulation): Verification {
  const given = own(doc, 'signatures');
  const entries = inOrder(isRecord(given) ? (given as Articulation['signatures']) : {});
  const partyIds = own(doc, 'partyIds');
  const parties: unknown[] = Array.isArray(partyIds) ? partyIds : [];
  const signatures = entries.length > 0 ? entries.map(checkAgainst(doc, parties, entries)) : [];
  const fitting = signatures.filter(({ verdict }) => verdict === 'as_signed');
  const missing = parties.filter((id) => !fitting.some(({ partyId }) => partyId === id));
  return { verdict: overall(signatures), signatures, missing: missing as PartyId[] };
}

function overall(signatures: readonly SignatureCheck[]): Verification['verdict'] {
  const verdicts = signatures.map(({ verdict }) => verdict);
  if (verdicts.length === 0) return 'unsigned';
  if (verdicts.includes('changed')) return 'changed';
  return verdicts.includes('unknown_method') ? 'unknown_method' : 'as_signed';
}

type SignatureEntry = [id: string, signature: ArticulationSignature];

function checkAgainst(
  doc: Articulation,
  parties: readonly unknown[],
  all: readonly SignatureEntry[],
): (entry: SignatureEntry) => SignatureCheck {
  const content = signedContent(doc);
  const hash = hashContent(content);
  const parts = partsOf(content);
  const count = new Map<unknown, number>();
  for (const [, signature] of all) {
    const partyId = own(signature, 'partyId');
    count.set(partyId, (count.get(partyId) ?? 0) + 1);
  }

  const faultsOf = (signature: ArticulationSignature): DifferingPart[] => {
    const partyId = own(signature, 'partyId');
    const signed = own(signature, 'parts');
    const isSealed = own(signature, 'seal') === sealOf(signature);
    const isAsSigned = own(signature, 'contentHash') === hash;
    const differing = isAsSigned ? [] : differingParts(signed, parts);
    // What fits in one way and not in another was not made by signing.
    const isWhole = isAsSigned ? isSame(signed, parts) : differing.length > 0;
    const faults: DifferingPart[] = [...differing];
    if (!isSealed || !isWhole) faults.push({ part: 'signature' });
    if (!parties.includes(partyId)) faults.push({ part: 'party' });
    if ((count.get(partyId) ?? 0) > 1) faults.push({ part: 'repeated' });
    return faults;
  };

  return ([id, signature]) => {
    const partyId = own(signature, 'partyId');
    const isUnknown = hasUnknownMethod(signature);
    const differing = isUnknown ? [] : faultsOf(signature);
    const verdict = isUnknown ? 'unknown_method' : differing.length > 0 ? 'changed' : 'as_signed';
    return { id, partyId: typeof partyId === 'string' ? partyId : '', verdict, differing };
  };
}
