import type { Commitment } from 'troth/core';
import { dueOf, isOpen } from './trackerData.ts';
import { stateOf } from './words.ts';

/** How a list is looked at. `given`: in the order in which the data come, which is by due date. */
export type View = { show: 'all' | 'open'; sort: 'given' | 'due' | 'title'; search: string };

/** What a contestant is to show. */
export type Input = {
  commitments: Commitment[];
  view: View;
  /** The rows at the top, as many as are ever in the page: for the one who needs no list. */
  top: Commitment[];
  /** Rows that the view leaves. */
  count: number;
};

export const wholeView: View = { show: 'all', sort: 'given', search: '' };

const TOP = 16;
/** Rows that are on the screen whoever draws them. */
export const visible = 6;

/** The right answer, found the plain way before the clock starts. */
export function inputOf(commitments: Commitment[], view: View): Input {
  const rows = commitments
    .filter((one) => view.show === 'all' || isOpen(one))
    .filter(({ title }) => title.toLowerCase().includes(view.search));
  const key = view.sort === 'title' ? ({ title }: Commitment) => title : dueOf;
  const sorted = rows
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.one.id, b.one.id));
  return { commitments, view, top: sorted.slice(0, TOP).map(({ one }) => one), count: rows.length };
}

/** What the first rows on the screen have to say. */
export function expectedRows({ top }: Input): string {
  return top
    .slice(0, visible)
    .map((one) => `${one.title}: ${stateOf(one)}`)
    .join('\n');
}

/** What they do say: rows by their place, whatever their order in the page. */
export function readRows(rows: Element[], cells: { title: string; state: string }): string {
  const text = (row: Element, cell: string) => row.querySelector(cell)?.textContent?.trim();
  return rows
    .slice(0, visible)
    .map((row) => `${text(row, cells.title)}: ${text(row, cells.state)}`)
    .join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
