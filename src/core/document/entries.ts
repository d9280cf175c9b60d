/** Entries of a list inside a document, by id; each has an `order`, so that two can write at once. */
export type Entries<Entry> = Readonly<Record<string, Entry>>;

/** The place of an entry in its list: keys sort as texts, and between two there is always a third. */
export interface Ordered {
  readonly order: string;
}
