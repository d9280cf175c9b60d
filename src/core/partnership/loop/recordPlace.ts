/** A place in the record that a widget shows, for a host to go to. */
export type RecordPlace =
  | { readonly widget: 'trust-radar'; readonly dimensionId?: string }
  | { readonly widget: 'trust-survey'; readonly wave?: string }
  /** Without an id: the list. */
  | { readonly widget: 'commitment-tracker'; readonly id?: string }
  | { readonly widget: 'post-mortem'; readonly id: string; readonly itemId?: string }
  | { readonly widget: 'rearticulation-form'; readonly id: string; readonly itemId?: string };

/** A place, and what is there in the words of the record; `''`: it is not known any more. */
export interface RecordLink {
  readonly place: RecordPlace;
  readonly title: string;
  /** What of it: a change that was agreed, a responsibility, a look whether it came back. */
  readonly item?: string;
}
