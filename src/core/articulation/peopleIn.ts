import { nameKey } from '../document/roles/readName.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { Person } from '../types.ts';
import type { Articulation } from './types.ts';

/**
 * Everybody whose name can stand in a document: those whom it names, those whom a host knows, and
 * those who signed, each once. Who is there under the same name in the same party is one person,
 * with the role that the document states.
 */
export function peopleIn(doc: Articulation, known: readonly Person[] = []): Person[] {
  const named = Object.entries(recordOf(own(doc, 'people'))).map(([id, one]) => personOf(id, one));
  const signed = Object.entries(recordOf(own(doc, 'signatures'))).map(([id, one]) =>
    personOf(`signature:${id}`, one),
  );
  const history = own(doc, 'history');
  const entries: unknown[] = Array.isArray(history) ? history : [];
  const signedOnce = entries
    .filter((entry) => own(entry, 'type') === 'sign')
    .map((entry, i) =>
      personOf(`history:${i}`, {
        name: own(entry, 'name'),
        role: own(entry, 'role'),
        partyId: own(own(entry, 'by'), 'partyId'),
      }),
    );
  const people = [...named];
  const seen = new Set(named.map(keyOf));
  for (const person of [...known, ...signed, ...signedOnce]) {
    if (typeof person?.name !== 'string' || seen.has(keyOf(person))) continue;
    seen.add(keyOf(person));
    people.push(person);
  }
  return people.filter(({ name }) => name.trim() !== '');
}

function keyOf({ partyId, name }: Person): string {
  return `${partyId}\n${nameKey(name)}`;
}

function personOf(id: string, value: unknown): Person {
  const text = (key: string) => {
    const given = own(value, key);
    return typeof given === 'string' ? given : '';
  };
  return { id, partyId: text('partyId'), name: text('name'), role: text('role') };
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
