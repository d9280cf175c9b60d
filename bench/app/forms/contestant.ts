import type { PlainGroup } from './plainField.ts';

/** What stands in the forms of one suite. */
export type FormKind<Data> = {
  /** Every field that is filled, in order. */
  groups(data: Data): PlainGroup[];
  /** The name of the field that is typed into, which has several lines. */
  typed: string;
  /** The text in it at first; no other field has the same. */
  typedText(data: Data): string;
};

/** An open form in the page. */
export type Form = {
  /** Called inside `flushSync`. */
  show(): void;
  close(): void;
  /** The typed field's text as the contestant itself has it, not as the page shows it. */
  text(): string | undefined;
};

/** One way of holding a long form. */
export type Contestant<Data> = {
  name: string;
  open(box: HTMLElement, data: Data): Form;
  /** The fields that it has, of all of them; all, unless told. */
  shows?(groups: PlainGroup[], typed: string): PlainGroup[];
  /** Makes, outside the clock, what of its own it makes of the data. */
  prepare?(data: Data): void;
};
