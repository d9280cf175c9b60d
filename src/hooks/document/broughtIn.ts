/** Documents that were brought here on purpose, such as from a file. */
const broughtIn = new WeakSet<object>();

/** From now on, what is kept of the document on this device must not take its place. */
export function bringIn(doc: object): void {
  broughtIn.add(doc);
}

export function isBroughtIn(doc: unknown): boolean {
  return broughtIn.has(doc as object);
}

/** What was kept has been put beside it. */
export function endBringing(doc: unknown): void {
  broughtIn.delete(doc as object);
}
