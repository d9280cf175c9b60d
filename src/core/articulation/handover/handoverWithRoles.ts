import { namesToRoles } from '../../document/roles/namesToRoles.ts';
import { nameKey } from '../../document/roles/readName.ts';
import { type RoleOptions, roleNames } from '../../document/roles/roleNames.ts';
import { isRecord } from '../../isRecord.ts';
import { own } from '../../own.ts';
import type { Person } from '../../types.ts';
import type { HandoverActor, HandoverPack } from './types.ts';

/** What is no text that people wrote. All else may name somebody, also what is added one day. */
const notWritten = new Set([
  ...['schema', 'version', 'names', 'id', 'clauseId', 'partyId', 'personId', 'postMortemId'],
  ...['status', 'trigger', 'verdict', 'contentHash', 'stance', 'section', 'kind', 'aspect'],
  ...['parts', 'state', 'disposition', 'effectiveFrom', 'reviewBy', 'by', 'due', 'at'],
  // Organisations keep their names.
  ...['party', 'parties'],
]);

/**
 * A copy of a handover for sharing outside: roles in the place of the names of all whom it knows,
 * also in what people wrote. `people`: others whose names can stand there, such as those whom an
 * earlier version named; whoever has left is named by the reasons, and no longer by the text. Ids
 * stay, and hashes and verdicts are those of the originals. See `namesToRoles`.
 */
export function handoverWithRoles(
  pack: HandoverPack,
  { people = [], words }: Pick<RoleOptions, 'people' | 'words'>,
): HandoverPack {
  const everybody = onceEach([...actorsIn(pack).map(personOf), ...people]);
  const options = { parties: [...pack.parties], people: everybody, words };
  const [hide, roles] = [namesToRoles(options), roleNames(options)];

  const shown = (value: unknown, key: string): unknown => {
    if (notWritten.has(key)) return value;
    if (typeof value === 'string') return hide(value);
    if (Array.isArray(value)) return value.map((one) => shown(one, key));
    if (!isRecord(value)) return value;
    const entries = Object.entries(value).map(([name, part]) => [name, shown(part, name)]);
    const copy = Object.fromEntries(entries);
    return isNamed(value) ? { ...copy, name: roles.ofPerson(keyOf(value)) } : copy;
  };
  return { ...(shown(pack, '') as HandoverPack), names: 'roles' };
}

/** Everybody who stands in it by name. */
function actorsIn(value: unknown): HandoverActor[] {
  if (Array.isArray(value)) return value.flatMap(actorsIn);
  if (!isRecord(value)) return [];
  const below = Object.values(value).flatMap(actorsIn);
  return isNamed(value) ? [value, ...below] : below;
}

function isNamed(value: unknown): value is HandoverActor {
  const name = own(value, 'name');
  return typeof own(value, 'personId') === 'string' && typeof name === 'string' && name !== '';
}

function personOf({ partyId, name, role }: HandoverActor): Person {
  return { id: '', partyId, name, role };
}

/** Who has one name in one party is one person, under an id made of both; a role that is known stays. */
function onceEach(people: readonly Person[]): Person[] {
  const known = new Map<string, Person>();
  for (const person of people) {
    if (typeof person?.name !== 'string' || person.name.trim() === '') continue;
    const id = keyOf(person);
    const before = known.get(id);
    if (!before?.role?.trim()) known.set(id, { ...person, id });
  }
  return [...known.values()];
}

function keyOf({ partyId, name }: Pick<Person, 'partyId' | 'name'>): string {
  return `${partyId}\n${nameKey(name)}`;
}
