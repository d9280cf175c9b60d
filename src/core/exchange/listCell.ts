/** Entries as one cell, each on a line of its own; a line break inside an entry becomes a space. */
export function writeListCell(entries: unknown): string | null {
  const lines = (Array.isArray(entries) ? entries : [])
    .filter((entry): entry is string => typeof entry === 'string')
    .map((entry) => entry.replace(/[\r\n]+/g, ' '))
    .filter((line) => line.trim() !== '');
  return lines.length > 0 ? lines.join('\n') : null;
}

/** The entries of such a cell; lines without anything are none. */
export function readListCell(cell: string): string[] {
  return cell.split(/[\r\n]+/).filter((line) => line.trim() !== '');
}
