import {
  missingParts,
  type PartRow,
  pageParts,
  sectionParts,
  sharedParts,
} from '../support/documentParts.ts';

/** What only a re-articulation has, in the order of its page. */
const ownParts: readonly PartRow[] = [
  ['`version`', 'Which version it is', ''],
  ['`reading`', 'That a file is only read, and the way back', ''],
  ['`prompts`', 'What is good to think of in a step', ''],
  ['`clause-author`', 'Whose wording a clause is; gone once all have signed', ''],
  [
    '`clause-reply`',
    'What the sides say to a clause',
    '`data-state="agreed | proposed | differing | not_discussed"`',
  ],
  ['`clause-standing`', '', ''],
  ['`clause-mark`', 'Where it stands, as a drawing', ''],
  ['`clause-acts`', 'Taking it, offering another wording, asking for one', ''],
  ['`objection`', 'Why a side asks for another wording', ''],
  ['`counter`', 'Another wording, a `role="group"`', ''],
  ['`counter-title`', '', ''],
  ['`wording-pair`', 'One field in both wordings', ''],
  ['`wordings`', '', ''],
  ['`accept-all`', 'Takes all that wait for one’s own side', ''],
  ['`matrix`', 'Who does what', ''],
  ['`matrix-box`', 'What its table scrolls in', '`data-scrolls`'],
  ['`matrix-row`', 'One task', '`data-state="going-on | ended"`'],
  ['`matrix-role`', 'What a person does, in the header of a column', ''],
  ['`matrix-gaps`', 'What a task is still missing', ''],
  ['`matrix-cell`', 'What one has to do with one task', '`data-state="named | none"`'],
  ['`matrix-who`', 'Who that is, where there are no columns', ''],
  ['`matrix-letter`', 'A, R, C or I', ''],
  ['`matrix-note`', 'From whom it was taken over', ''],
  ['`matrix-outcome`', 'Which outcome it serves', ''],
  ['`matrix-end`', 'Whether it ends', ''],
  ['`matrix-end-label`', '', ''],
  ['`matrix-legend`', 'What the four parts mean', ''],
  ['`select`', 'The native list in a cell', '`aria-invalid`'],
  ['`echo`', 'How one side understands a section', ''],
  ['`echo-rounds`', '', ''],
  ['`echo-round`', 'What it said, and the answer', '`data-state="present | outdated"`'],
  ['`echo-form`', '', ''],
  ['`change-count`', 'How many clauses differ', ''],
  ['`comparing`', 'How far the comparison is, while it goes on', ''],
  ['`redline-section`', '', ''],
  ['`redline-list`', '', '`aria-busy`'],
  [
    '`redline`',
    'What became of a clause',
    '`data-kind="added | removed | changed | moved | unchanged"`',
  ],
  ['`redline-head`', '', ''],
  ['`change-mark`', 'The same as a drawing', ''],
  ['`redline-kind`', 'The same in a word', ''],
  ['`redline-field`', 'One field of it', ''],
  ['`redline-text`', '', ''],
  ['`redline-sides`', 'Before and now, beside each other', ''],
  ['`redline-side`', '', '`data-side="before | now"`'],
  ['`redline-when`', '“Before” or “Now”', ''],
  [
    '`word-change`',
    'Words that went or came, a `del` or an `ins`',
    '`data-kind="removed | added"`, `data-follows`',
  ],
  ['`blank-mark`', 'A space or a line break that went or came', ''],
  ['`commitments`', 'Open promises', ''],
  ['`commitment`', 'One of them, a `role="group"`', ''],
  ['`signature`', 'Where a side stands', '`data-state="awaited | agree | agree_with_reservation"`'],
  [
    '`verification`',
    'Whether it is what was signed',
    '`data-state="unsigned | as_signed | changed | unknown_method"`',
  ],
];

/** Every part of the re-articulation form that a host may style. */
export const rearticulationParts = [...pageParts, ...sectionParts, ...ownParts, ...sharedParts];

/** Parts under `root` that the table leaves out. */
export const undocumentedParts = (root: HTMLElement) => missingParts(rearticulationParts, root);
