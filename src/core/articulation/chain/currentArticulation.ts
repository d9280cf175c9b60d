import type { Articulation } from '../types.ts';
import { type Articulations, readVersions } from './readVersions.ts';

/**
 * The version in force; `null`: there is none, or more than one, so that none can be said to be it
 * (`articulationChain` says so). Never throws.
 */
export function currentArticulation(list: Articulations): Articulation | null {
  const inForce = readVersions(list).versions.filter(({ status }) => status === 'in_force');
  return inForce.length === 1 ? (inForce[0] ?? null) : null;
}
