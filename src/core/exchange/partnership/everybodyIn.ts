import { peopleIn } from '../../articulation/peopleIn.ts';
import { nameKey } from '../../document/roles/readName.ts';
import type { Person } from '../../types.ts';
import type { ReadRecord } from './readRecord.ts';

/**
 * Everybody whose name can stand anywhere in a record, each once: so that a name that one document
 * states is hidden in all others, too. Ids of the record's people stay.
 */
export function everybodyIn({ people, articulations }: ReadRecord): Person[] {
  const all = [...people];
  const seen = new Set(all.map(keyOf));
  for (const doc of articulations) {
    for (const person of peopleIn(doc)) {
      if (seen.has(keyOf(person))) continue;
      seen.add(keyOf(person));
      // Two documents may know different people by one id.
      all.push({ ...person, id: `${doc.id}\n${person.id}` });
    }
  }
  return all;
}

function keyOf({ partyId, name }: Person): string {
  return `${partyId}\n${nameKey(name)}`;
}
