import { cleanLine } from '../cleanLine.ts';

interface Named {
  id: string;
  name: string;
}

/** Looks up who is meant, by id or by name. Names alike to the eye only are never the same. */
export interface NameBook<T extends Named> {
  byId(id: string): readonly T[];
  /** Those with this name or this id. */
  byName(name: string): readonly T[];
}

export function nameBook<T extends Named>(entries: readonly T[]): NameBook<T> {
  const ids = new Map<string, Set<T>>();
  const names = new Map<string, Set<T>>();
  for (const entry of entries) {
    if (typeof entry?.id !== 'string') continue;
    put(ids, entry.id, entry);
    put(names, entry.id, entry);
    put(names, entry.name, entry);
  }
  return { byId: (id) => get(ids, id), byName: (name) => get(names, name) };
}

function put<T>(book: Map<string, Set<T>>, name: string, entry: T): void {
  const key = cleanLine(name);
  const others = book.get(key);
  if (others) others.add(entry);
  else if (key !== '') book.set(key, new Set([entry]));
}

function get<T>(book: Map<string, Set<T>>, name: string): readonly T[] {
  return [...(book.get(cleanLine(name)) ?? [])];
}
