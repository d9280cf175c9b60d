/** A stretch of a text that was changed: `same` as before, only there `added`, or `removed`. */
export interface WordPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Longer stretches that stayed are worth showing, whatever stands around them. */
const MAX_ISLAND = 20;

const hasWords = /[\p{L}\p{N}\p{ExtPict}\p{RI}]/u;

/** What was changed between two stretches that stayed. */
interface Change {
  removed: string;
  added: string;
}

/**
 * Parts as they are read best: what was removed before what was added in its place, no two of a
 * kind in a row, and no small island that stayed in the midst of changes (spaces or signs without a
 * word, or words that are shorter than the changes on both sides). A line break is never taken in.
 */
export function joinParts(parts: readonly WordPart[]): WordPart[] {
  /** Before each of `stayed` stands the change of the same index; after the last one, one more. */
  const stayed: string[] = [];
  const changes: Change[] = [{ removed: '', added: '' }];
  for (const { kind, text } of parts) {
    if (text === '') continue;
    const change = changes.at(-1) as Change;
    if (kind !== 'same') change[kind] += text;
    else if (isNone(change) && stayed.length > 0) stayed.push((stayed.pop() as string) + text);
    else {
      closeIslands(stayed, changes);
      stayed.push(text);
      changes.push({ removed: '', added: '' });
    }
  }
  closeIslands(stayed, changes);
  return changes.flatMap((change, i) => [...partsOf(change), ...part('same', stayed[i] ?? '')]);
}

/** Joins the last two changes as long as what stayed between them is an island. */
function closeIslands(stayed: string[], changes: Change[]): void {
  for (;;) {
    const [first, second] = changes.slice(-2);
    const island = stayed.at(-1);
    if (!first || !second || island === undefined || !isIsland(island, first, second)) return;
    stayed.pop();
    changes.pop();
    first.removed += island + second.removed;
    first.added += island + second.added;
  }
}

function isIsland(text: string, before: Change, after: Change): boolean {
  if (text.length > MAX_ISLAND || /[\n\r]/.test(text) || isNone(before) || isNone(after)) {
    return false;
  }
  return !hasWords.test(text) || text.length <= Math.min(sizeOf(before), sizeOf(after));
}

function isNone({ removed, added }: Change): boolean {
  return removed === '' && added === '';
}

function sizeOf({ removed, added }: Change): number {
  return Math.max(removed.length, added.length);
}

function partsOf({ removed, added }: Change): WordPart[] {
  return [...part('removed', removed), ...part('added', added)];
}

function part(kind: WordPart['kind'], text: string): WordPart[] {
  return text === '' ? [] : [{ kind, text }];
}
