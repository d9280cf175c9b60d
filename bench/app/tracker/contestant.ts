import type { Input } from './view.ts';

/** An open list in the page. */
export type List = {
  /** Called inside `flushSync`. */
  show(input: Input): void;
  close(): void;
};

/** One way of listing commitments, and where to see what it really shows. */
export type Contestant = {
  name: string;
  open(box: HTMLElement): List;
  /** Selector of the rows that are in the page, without headings. */
  row: string;
  /** The attribute of a row that tells its place in the list. */
  place: string;
  /** Selectors of the cells in a row. */
  cells: { title: string; people: string; due: string; state: string };
  /** Selector of the element that scrolls. */
  scroller: string;
  /** Rows that it puts into one scrolled list, where it pages through the rest. */
  page?: number;
};

/** Every contestant's rows are as high as Troth's are in this box, in CSS pixels. */
export const rowHeight = 83;

/** Rows kept ready beyond the visible ones, where it can be chosen; Troth keeps as many. */
export const overscan = 6;
