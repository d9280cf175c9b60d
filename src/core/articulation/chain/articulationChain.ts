import type { Refusal } from '../../result.ts';
import type { Articulation } from '../types.ts';
import { chainRefusal } from './chainSentences.ts';
import { faultOfFollowing } from './faultOfFollowing.ts';
import { type Articulations, readVersions } from './readVersions.ts';

/** The versions in their order, or why they make none. `readable`: those to be shown all the same. */
export type ChainResult =
  | { readonly ok: true; readonly value: Articulation[] }
  | { readonly ok: false; readonly error: Refusal; readonly readable: Articulation[] };

/**
 * The versions of an agreement, oldest first: each takes the place of the one before it. Those that
 * were withdrawn are left out, they never took a place; drafts are not, so that two drafts for one
 * place are a fork, too.
 *
 * Refuses what is no version (`E_SHAPE`), two with one id (`E_DUPLICATE_ID`), a circle (`E_CYCLE`),
 * a version that is missing, was never in force, or has a number that does not follow (`E_GAP`), two
 * in one place (`E_FORK`), one that says something else now than when it was replaced (`E_HASH`),
 * and two in force (`E_TWO_IN_FORCE`). `path` begins with the id of the version. Then `readable`
 * has all versions that can be read, by their number: nothing is lost. Never throws.
 */
export function articulationChain(list: Articulations): ChainResult {
  const read = readVersions(list);
  const versions = read.versions.filter(({ status }) => status !== 'withdrawn');
  const error =
    read.fault ?? faultOfIds(versions) ?? faultOfPlaces(versions) ?? faultOfForce(versions);
  // With no fault each follows the one before it, so that the numbers give the order.
  return error ? { ok: false, error, readable: versions } : { ok: true, value: versions };
}

function faultOfIds(versions: readonly Articulation[]): Refusal | undefined {
  const seen = new Set<string>();
  for (const { id } of versions) {
    if (seen.has(id)) return chainRefusal('twice', id, id);
    seen.add(id);
  }
  return undefined;
}

function faultOfPlaces(versions: readonly Articulation[]): Refusal | undefined {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const round = findCircle(versions, byId);
  if (round) return chainRefusal('cycle', `${round.id}.supersedes.id`);
  const taken = new Map<string | null, Articulation>();
  for (const version of versions) {
    const fault = faultOfLink(version, byId);
    if (fault) return fault;
    const place = version.supersedes?.id ?? null;
    const other = taken.get(place);
    if (other) return chainRefusal('fork', `${version.id}.supersedes`, other.id);
    taken.set(place, version);
  }
  return undefined;
}

type ById = ReadonlyMap<string, Articulation>;

/** A version whose way back leads to itself. */
function findCircle(versions: readonly Articulation[], byId: ById): Articulation | undefined {
  const safe = new Set<Articulation>();
  for (const version of versions) {
    const passed = new Set<Articulation>();
    for (let at: Articulation | undefined = version; at && !safe.has(at); at = before(at, byId)) {
      if (passed.has(at)) return at;
      passed.add(at);
    }
    for (const one of passed) safe.add(one);
  }
  return undefined;
}

function before({ supersedes }: Articulation, byId: ById): Articulation | undefined {
  return supersedes ? byId.get(supersedes.id) : undefined;
}

function faultOfLink(version: Articulation, byId: ById): Refusal | undefined {
  const { id, supersedes } = version;
  if (!supersedes) {
    return version.version === 1
      ? undefined
      : chainRefusal('numberFirst', `${id}.version`, version.version);
  }
  const replaced = byId.get(supersedes.id);
  if (!replaced) return chainRefusal('versionMissing', `${id}.supersedes.id`, supersedes.id);
  return faultOfFollowing(version, supersedes, replaced);
}

function faultOfForce(versions: readonly Articulation[]): Refusal | undefined {
  const [first, second] = versions.filter(({ status }) => status === 'in_force');
  return first && second ? chainRefusal('twoInForce', `${second.id}.status`, first.id) : undefined;
}
