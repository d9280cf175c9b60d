type Row = readonly [part: string, what: string, state: string];
export const postMortemParts: readonly Row[] = [];
/** Parts under `root` that the table leaves out. */
export function undocumentedParts(_root: HTMLElement): string[] {
  return [];
}
