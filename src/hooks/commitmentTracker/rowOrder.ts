import type { Actor } from '../../core/commitments/types.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { TrackerRow } from './trackerTypes.ts';
import type { TrackerView } from './trackerView.ts';

export type CompareRows = (a: TrackerRow, b: TrackerRow) => number;

/** An order by a text of each row; rows with the same text are as in the host's list. */
export interface RowOrder {
  readonly keyOf: (row: TrackerRow) => string;
  readonly compareKeys: (a: string, b: string) => number;
}

/** Gives the order of a view, the same one for the same view. */
export function rowOrders(
  nameOf: (actor: Actor) => string,
  formats: Formats,
): (view: Pick<TrackerView, 'sort' | 'descending'>) => RowOrder {
  const ascending = orders(nameOf, formats);
  const descending = Object.fromEntries(
    Object.entries(ascending).map(([sort, order]) => [sort, reversed(order)]),
  ) as typeof ascending;
  return (view) => (view.descending ? descending : ascending)[view.sort];
}

function orders(nameOf: (actor: Actor) => string, { compare }: Formats) {
  const names = new Map<string, string>();
  const performerOf = ({ commitment: { performer } }: TrackerRow) => {
    const key = `${performer.partyId}\n${performer.personId ?? ''}`;
    const name = names.get(key) ?? nameOf(performer);
    names.set(key, name);
    return name;
  };
  return {
    // No date comes last; a date sorts as text.
    due: { keyOf: ({ due }) => due ?? '9', compareKeys: comparePlain },
    title: { keyOf: ({ commitment }) => commitment.title, compareKeys: compare },
    person: { keyOf: performerOf, compareKeys: compare },
    changed: { keyOf: changedAt, compareKeys: comparePlain },
  } satisfies Record<TrackerView['sort'], RowOrder>;
}

function reversed({ keyOf, compareKeys }: RowOrder): RowOrder {
  return { keyOf, compareKeys: (a, b) => compareKeys(b, a) };
}

/** Days and moments: texts without a language. */
export function comparePlain(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function changedAt({ commitment: { history, at } }: TrackerRow): string {
  return history.at(-1)?.at ?? at;
}
