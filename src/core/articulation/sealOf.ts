import { hashContent } from '../hashContent.ts';
import { own } from '../own.ts';
import type { ArticulationSignature } from './types.ts';

/** How this library makes the hashes of a signature. */
export const SIGNATURE_METHOD = 'sha256-jcs-1';

const sealed = [
  'partyId',
  'personId',
  'name',
  'role',
  'stance',
  'reservation',
  'at',
  'method',
  'contentHash',
  'parts',
] as const;

/**
 * The hash over all of a signature's own fields but its place. It shows that a signature was
 * altered, not who made it: it is made without a key, so whoever can rewrite a whole file can make
 * it anew. Against that, keep the signed file, or its hash, where the other side cannot write.
 */
export function sealOf(signature: Omit<ArticulationSignature, 'seal' | 'order'>): string {
  return hashContent(Object.fromEntries(sealed.map((field) => [field, own(signature, field)])));
}

/** Whether a signature was made in another way, so that it can be read, but not verified, here. */
export function hasUnknownMethod(signature: unknown): boolean {
  const method = own(signature, 'method');
  return typeof method === 'string' && method !== SIGNATURE_METHOD;
}
