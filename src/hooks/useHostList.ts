'use client';
import { useMemo } from 'react';
import { cleanLine } from '../core/cleanLine.ts';
import { isRecord } from '../core/isRecord.ts';
import { type Refusal, refusal } from '../core/result.ts';
import type { Dimension } from '../core/trust/types.ts';
import type { Party, Person } from '../core/types.ts';

/** An entry as it can be used; `null`: it is of another shape. The same object where all is well. */
type ReadEntry<Entry> = (one: Readonly<Record<string, unknown>>) => Entry | null;

/** A list of the host's as far as it can be used, and what was left out of it. */
export interface HostList<Entry> {
  readonly list: readonly Entry[];
  readonly leftOut: readonly Refusal[];
}

const none: HostList<never> = { list: [], leftOut: [] };

/**
 * A list that a host passed, whatever it is: anything but a list counts as none, and entries of
 * another shape are left out (`E_SHAPE`, with their place). `name`: the prop. The same list from
 * render to render while the host's is the same.
 */
export function useHostList<Entry>(
  name: string,
  given: unknown,
  read: ReadEntry<Entry>,
): HostList<Entry> {
  return useMemo(() => readHostList(name, given, read), [name, given, read]);
}

function readHostList<Entry>(
  name: string,
  given: unknown,
  read: ReadEntry<Entry>,
): HostList<Entry> {
  if (!Array.isArray(given) || given.length === 0) return none;
  const list: Entry[] = [];
  const leftOut: Refusal[] = [];
  for (const [i, one] of given.entries()) {
    const entry = isRecord(one) ? read(one) : null;
    if (entry === null) leftOut.push(refusal('E_SHAPE', 'This cannot be read.', `${name}[${i}]`));
    else list.push(entry);
  }
  const isSame = list.length === given.length && list.every((entry, i) => entry === given[i]);
  return isSame ? { list: given, leftOut } : { list, leftOut };
}

export const readPerson: ReadEntry<Person> = (one) => {
  const { id, partyId, name, role } = one;
  if (!isId(id) || typeof partyId !== 'string') return null;
  return withTexts<Person>(one, {
    name: cleanLine(name),
    ...(role !== undefined && { role: cleanLine(role) }),
  });
};

export const readDimension: ReadEntry<Dimension> = (one) => {
  const { id, label, description } = one;
  if (!isId(id)) return null;
  return withTexts<Dimension>(one, {
    label: cleanLine(label) || id,
    description: typeof description === 'string' ? description : '',
  });
};

/** A commitment as far as others name it: its id, its title and, where it has one, its state. */
export const readTitled = <Entry>(one: Readonly<Record<string, unknown>>): Entry | null => {
  const { id, title, state = '' } = one;
  const fits = isId(id) && typeof title === 'string' && typeof state === 'string';
  return fits ? (one as Entry) : null;
};

/** What has an id; whoever uses it reads the rest. */
export const readIdentified = <Entry>(one: Readonly<Record<string, unknown>>): Entry | null =>
  isId(one.id) ? (one as Entry) : null;

/** A party whose name may be missing: whoever shows it has plain words for that. */
export const readParty: ReadEntry<Party> = (one) =>
  isId(one.id) ? withTexts<Party>(one, { name: cleanLine(one.name) }) : null;

/** A party or a wave; one without a name is called by its id. */
export const readNamed: ReadEntry<{ readonly id: string; readonly name: string }> = (one) => {
  const { id, name } = one;
  return isId(id) ? withTexts(one, { name: cleanLine(name) || id }) : null;
};

function isId(id: unknown): id is string {
  return typeof id === 'string' && id !== '';
}

/** The entry with these texts; the same object where it has them. */
function withTexts<Entry>(
  one: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, string>>,
): Entry {
  const isSame = Object.entries(texts).every(([key, text]) => one[key] === text);
  return (isSame ? one : { ...one, ...texts }) as Entry;
}
