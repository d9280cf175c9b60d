import type { Refusal } from '../../result.ts';
import type { Articulation } from '../types.ts';
import { haveSameParties } from './agreements.ts';
import { chainRefusal } from './chainSentences.ts';
import { type Articulations, readVersions } from './readVersions.ts';

/**
 * Versions that are in force at the same time as another one of the same agreement, which is then not
 * known any more (`E_TWO_IN_FORCE`): of one row of versions, or between the same parties. Unlike
 * `articulationChain`, of which all versions are one agreement, this takes a record with several.
 * `path` begins with the id of the version. Never throws.
 */
export function twiceInForce(list: Articulations): readonly Refusal[] {
  const { versions } = readVersions(list);
  const byId = new Map(versions.map((version) => [version.id, version]));
  const inForce = versions.filter(({ status }) => status === 'in_force');
  return inForce.flatMap((version, i) => {
    const other = inForce
      .slice(0, i)
      .find(
        (one) => firstOf(one, byId) === firstOf(version, byId) || haveSameParties(one, version),
      );
    return other ? [chainRefusal('twoInForce', `${version.id}.status`, other.id)] : [];
  });
}

/** The id of the version with which a row begins, as far as it is known. */
function firstOf(version: Articulation, byId: ReadonlyMap<string, Articulation>): string {
  const passed = new Set<string>();
  let { id } = version;
  for (let at: Articulation | undefined = version; at && !passed.has(at.id); at = byId.get(id)) {
    passed.add(at.id);
    id = at.supersedes?.id ?? at.id;
  }
  return id;
}
