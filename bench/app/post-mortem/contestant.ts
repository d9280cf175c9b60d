import type { FormData } from './formData.ts';

/** An open form in the page. */
export type Form = {
  /** Called inside `flushSync`. */
  show(): void;
  close(): void;
  /** The typed field's text as the contestant itself has it, not as the page shows it. */
  text(): string | undefined;
};

/** One way of holding a long form. */
export type Contestant = {
  name: string;
  open(box: HTMLElement, data: FormData): Form;
  /** It has the typed field and no other. */
  isSingle?: boolean;
  /** Makes, outside the clock, what of its own it makes of the data. */
  prepare?(data: FormData): void;
};
