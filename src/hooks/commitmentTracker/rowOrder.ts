import type { Actor } from '../../core/commitments/types.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { TrackerRow } from './trackerTypes.ts';
import type { TrackerView } from './trackerView.ts';

export type CompareRows = (a: TrackerRow, b: TrackerRow) => number;

/**
 * Gives the order of a view, the same function for the same view. Equal rows are in the order of
 * their ids, so that it is always the same.
 */
export function rowOrders(
  nameOf: (actor: Actor) => string,
  formats: Formats,
): (view: Pick<TrackerView, 'sort' | 'descending'>) => CompareRows {
  const known = new Map<string, CompareRows>();
  const ascending = orders(nameOf, formats);
  return ({ sort, descending }) => {
    const key = `${sort} ${descending}`;
    const compare = ascending[sort];
    const order =
      known.get(key) ??
      ((a, b) => (descending ? compare(b, a) : compare(a, b)) || text(a.id, b.id));
    known.set(key, order);
    return order;
  };
}

function orders(nameOf: (actor: Actor) => string, { compare }: Formats) {
  const names = new Map<string, string>();
  const performer = ({ commitment: { performer } }: TrackerRow) => {
    const key = `${performer.partyId}\n${performer.personId ?? ''}`;
    const name = names.get(key) ?? nameOf(performer);
    names.set(key, name);
    return name;
  };
  return {
    // No date comes last; a date sorts as text.
    due: (a: TrackerRow, b: TrackerRow) => text(a.due ?? '9', b.due ?? '9'),
    title: (a: TrackerRow, b: TrackerRow) => compare(a.commitment.title, b.commitment.title),
    person: (a: TrackerRow, b: TrackerRow) => compare(performer(a), performer(b)),
    changed: (a: TrackerRow, b: TrackerRow) => text(changedAt(a), changedAt(b)),
  } satisfies Record<TrackerView['sort'], CompareRows>;
}

function text(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function changedAt({ commitment: { history, at } }: TrackerRow): string {
  return history.at(-1)?.at ?? at;
}
