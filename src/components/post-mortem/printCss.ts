import { part } from '../../theme/part.ts';

/** What is only for whoever writes or acts. */
const unprinted = [
  'tools',
  'rail',
  'turn',
  'buttons',
  'entry-tools',
  'section-help',
  'section-gaps',
  'seen-by',
  'timer',
  'verb',
  'hints',
  'undo',
  'field-hint',
  'choice-help',
  'trust-pair',
  'hand-over',
]
  .map((name) => part(name))
  .join(', ');

/** On paper: the text alone, and all of it. Fields are what stands in them. */
export const printCss = `
@media print {
  ${unprinted} { display: none; }
  :where(button) { display: none; }
  ${part('section')}, ${part('entry')} { break-inside: auto; }
  ${part('entry')}, ${part('read')} { break-inside: avoid; }
  ${part('entry')} { content-visibility: visible; }
  ${part('section-title')} { break-after: avoid; }
  ${part('field-control')} { appearance: none; min-block-size: 0; padding: 0; border: 0; background: none; resize: none; }
  ${part('field-control')}::-webkit-calendar-picker-indicator { display: none; }
  :where([data-part='choice']:has(> input:not(:checked))) { display: none; }
  :where([data-part='choice'] > input) { display: none; }
}
`;
