import type { Path } from './documentTypes.ts';

/** A path as one text, to look things up by. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** The path of a `pathKey`. */
export function pathOf(key: string): Path {
  return JSON.parse(key);
}
