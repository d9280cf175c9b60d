import { closedFault } from '../../core/articulation/closedFault.ts';
import {
  type ReadArticulation,
  readArticulation,
} from '../../core/articulation/readArticulation.ts';
import { settleArticulation } from '../../core/articulation/settleArticulation.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { isRecord } from '../../core/isRecord.ts';
import { own } from '../../core/own.ts';

const lists = ['people', 'clauses', 'reasons', 'commitments'] as const;
/** What is written without a verb, so that the history does not tell which of two is the later one. */
const written = [
  'title',
  'trigger',
  'triggerNote',
  'effectiveFrom',
  'reviewBy',
  ...lists,
] as const satisfies readonly (keyof Articulation)[];

/**
 * A document from a file, to take the place of the present one. Where nothing was done in it that is
 * not known here, it may be the older one: where it is blank, what is here stays, as far as it can be
 * read. One in which more was done is taken as it is: the sides have acted on what it says.
 */
export function mergeImport(present: Articulation, imported: Articulation): Articulation {
  if (present.id !== imported.id || closedFault(present.status)) return imported;
  const read = readArticulation(present);
  if (!read.ok) return imported;
  const doc = withoutDamaged(read.value);
  const known = new Set(doc.history.map(({ id }) => id));
  if (!imported.history.every(({ id }) => known.has(id))) return imported;
  const kept = written.flatMap((field) => {
    const value = withKept(doc[field], imported[field]);
    return value === imported[field] ? [] : [[field, value]];
  });
  // Under words that were not in the file, its signatures do not stand.
  return kept.length > 0
    ? settleArticulation({ ...imported, ...Object.fromEntries(kept) })
    : imported;
}

/** Without the entries of its lists that could be read in part only: no file could hold them. */
function withoutDamaged({ doc, issues }: ReadArticulation): Articulation {
  const damaged = issues.filter(({ refusal }) => refusal.code !== 'E_UNKNOWN_FIELD');
  const places = new Set(damaged.map(({ path: [list, id] }) => `${list}.${id}`));
  if (places.size === 0) return doc;
  const sound = lists.map((list) => {
    const entries = Object.entries<unknown>(doc[list]);
    return [list, Object.fromEntries(entries.filter(([id]) => !places.has(`${list}.${id}`)))];
  });
  return { ...doc, ...Object.fromEntries(sound) };
}

/** What is there, with what is here where that is blank; the same value, where nothing is. */
function withKept(here: unknown, there: unknown): unknown {
  if (isBlank(there)) return isBlank(here) || typeof here === 'boolean' ? there : here;
  if (!isRecord(here) || !isRecord(there)) return there;
  const kept = Object.entries(here).flatMap(([key, value]) => {
    const was = own(there, key);
    const is = withKept(value, was);
    return is === was ? [] : [[key, is]];
  });
  return kept.length > 0 ? { ...there, ...Object.fromEntries(kept) } : there;
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
