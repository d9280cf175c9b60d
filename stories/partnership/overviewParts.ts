type Row = readonly [part: string, what: string, state: string];

/** Every part of the overview that a host may style, in the order in which they stand. */
export const overviewParts: readonly Row[] = [
  ['`title`', 'The heading', ''],
  [
    '`notice`',
    'Says when the record cannot be opened or kept, with a button to try again',
    '`data-state="none | shown"`',
  ],
  ['`parts`', 'The four sections, in one column or two', ''],
  ['`awaited`', 'What waits for the viewer; only for somebody of a side', ''],
  ['`coming-up`', 'What is due, and how much is overdue', ''],
  ['`trust`', 'How the partners see each other', ''],
  ['`review`', 'When the agreement in force is looked at again', ''],
  ['`heading`', 'The heading of a section', ''],
  [
    '`item`',
    'One thing that waits or comes up',
    '`data-act`: what is to be done; `data-kind="due | look | review"`',
  ],
  ['`item-words`', 'All of it but the day', ''],
  ['`act`', 'What is to be done with it, in words', ''],
  ['`link`', 'The way to it, where the host leads somewhere', ''],
  ['`name`', 'Its name, where the host leads nowhere', ''],
  ['`day`', 'Its day, a `time`', '`data-state="overdue"`'],
  ['`overdue`', 'How many promises are overdue', ''],
  ['`more`', 'A quiet button: the rest of a list, or to try again', ''],
  ['`soft`', 'Secondary words', ''],
  ['`trust-line`', 'One view', '`data-state="known | withheld"`'],
  ['`trust-names`', 'Who sees whom', ''],
  ['`trust-index`', 'The number, from 0 to 100', ''],
  ['`track`', 'The drawing of it, an `svg`', ''],
  ['`track-line`', 'From 0 to 100', ''],
  ['`track-way`', 'From the round before to now', ''],
  ['`track-before`', 'The round before', ''],
  ['`track-now`', 'This round', ''],
];

/** Parts under `root` that the table leaves out. */
export function undocumentedParts(root: HTMLElement): string[] {
  const known = new Set(overviewParts.map(([part]) => part.slice(1, -1)));
  const found = [...root.querySelectorAll('[data-part]')].map(
    (node) => node.getAttribute('data-part') ?? '',
  );
  return [...new Set(found)].filter((part) => !known.has(part));
}
