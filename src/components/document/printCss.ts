import { part } from '../../theme/part.ts';

/** What is only for whoever writes or acts. */
const unprinted = `:where(
  [data-part='tools'],
  [data-part='rail'],
  [data-part='turn'],
  [data-part='buttons'],
  [data-part='entry-tools'],
  [data-part='section-help'],
  [data-part='section-gaps'],
  [data-part='seen-by'],
  [data-part='verb'],
  [data-part='hints'],
  [data-part='undo'],
  [data-part='field-hint'],
  [data-part='choice-help']
)`;

/** On paper: the text alone, and all of it. Fields are what stands in them. */
export const printCss = `
@media print {
  ${unprinted} { display: none; }
  :where(button, details:not([open]), li:has(> details:not([open])), legend + [data-part='soft'], summary > [data-part='icon']) { display: none; }
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
