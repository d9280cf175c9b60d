import type { Formats } from '../formats.ts';

/** Words that several widgets share. */
export interface CommonMessages {
  readonly close: string;
  readonly cancel: string;
  readonly back: string;
  readonly optional: string;
  readonly required: string;
  /** Heads the list of what has to be put right. */
  readonly errorSummaryTitle: (p: { readonly count: number }, f: Formats) => string;
  readonly errorPrefix: string;
  /** A part of a widget that is fetched on demand is not there. */
  readonly notLoaded: string;
  readonly tryAgain: string;
}

export const common: CommonMessages = {
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  optional: 'optional',
  required: 'required',
  errorSummaryTitle: ({ count }, f) =>
    f.plural(count, {
      one: 'One thing needs your attention',
      other: `${f.number(count)} things need your attention`,
    }),
  errorPrefix: 'Error:',
  notLoaded: 'This part could not be fetched. Is there a network? Nothing was changed.',
  tryAgain: 'Try again',
};
