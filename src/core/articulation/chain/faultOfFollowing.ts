import type { Refusal } from '../../result.ts';
import { contentHash } from '../contentHash.ts';
import { hasUnknownMethod } from '../sealOf.ts';
import type { Articulation, SupersededVersion } from '../types.ts';
import { chainRefusal } from './chainSentences.ts';
import { hasBeenInForce } from './readVersions.ts';

/** Why a version cannot be the next one to another, as it is known here; `undefined`: it can. */
export function faultOfFollowing(
  { id, version }: Articulation,
  supersedes: SupersededVersion,
  replaced: Articulation,
): Refusal | undefined {
  const path = `${id}.supersedes`;
  if (!hasBeenInForce(replaced)) {
    return chainRefusal('notInForceBefore', `${path}.id`, supersedes.id);
  }
  if (supersedes.version !== replaced.version) {
    return chainRefusal('numberBefore', `${path}.version`, supersedes.version);
  }
  if (version !== replaced.version + 1) {
    return chainRefusal('numberNext', `${id}.version`, version);
  }
  if (!isComparable(replaced)) return undefined;
  const hash = contentHash(replaced);
  if (supersedes.contentHash !== hash) {
    return chainRefusal('notTheSameText', `${path}.contentHash`, supersedes.id);
  }
  // Whoever signs what a version says the one before said may not have that one: here it is compared.
  const { clauses, partyIds = replaced.partyIds } = supersedes;
  const isAsSaid = contentHash({ ...replaced, clauses, partyIds }) === hash;
  return isAsSaid ? undefined : chainRefusal('notTheSameText', `${path}.clauses`, supersedes.id);
}

/** A version that was signed in a newer way has a hash that cannot be made here. */
function isComparable({ signatures }: Articulation): boolean {
  return !Object.values(signatures ?? {}).some(hasUnknownMethod);
}
