import { own } from '../own.ts';
import type { Person } from '../types.ts';
import { peopleIn } from './peopleIn.ts';
import type { Articulation } from './types.ts';

/**
 * Everybody whose name can stand in any of these versions, under an id of its own in each. Whoever
 * has left is named by the version before, and then by the reasons of the next one.
 */
export function peopleOfVersions(versions: readonly Articulation[]): Person[] {
  return versions.flatMap((version) =>
    peopleIn(version).map((person) => ({ ...person, id: `${own(version, 'id')}/${person.id}` })),
  );
}
