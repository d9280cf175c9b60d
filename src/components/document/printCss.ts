import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';

/** What is only for whoever writes or acts. */
const unprinted = `:where(
  [data-part='tools'],
  [data-part='rail'],
  [data-part='turn'],
  [data-part='next'],
  [data-part='left'],
  [data-part='buttons'],
  [data-part='segmented'],
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

/**
 * On paper: the text alone, and all of it, dark on light. Fields are what stands in them. Without
 * grids: what a grid moves to the next page lies over what is there.
 */
export const printCss = `
@media print {
  &, &[data-color-scheme] { color-scheme: light; }
  :focus-visible { outline: none; }
  ${unprinted} { display: none; }
  :where(button, details:not([open]), li:has(> details:not([open])), legend + [data-part='soft'], summary > [data-part='icon']) { display: none; }
  ${part('body')}, ${part('sections')}, ${part('section')}, ${part('group')}, ${part('entries')}, ${part('entry-list')}, ${part('entry')}, ${part('entry-body')}, ${part('numbered')} { display: block; }
  :where([data-part='body'] > :not(legend) + *, [data-part='entry-list'] > :not(legend) + *) { margin-block-start: 0; }
  :where([data-part='sections'] > :not(legend) + *) { margin-block-start: calc(${t('space')} * 4); }
  :where([data-part='section'] > :not(legend) + *, [data-part='group'] > :not(legend) + *) { margin-block-start: calc(${t('space')} * 2); }
  :where([data-part='entries'] > :not(legend) + *, [data-part='entry-body'] > :not(legend) + *) { margin-block-start: calc(${t('space')} * 1.5); }
  :where([data-part='entry'] > :not(legend) + *, [data-part='numbered'] > :not(legend) + *) { margin-block-start: calc(${t('space')} * 1); }
  ${part('section')}, ${part('entry')} { break-inside: auto; }
  ${part('entry')}, ${part('read')}, ${part('field')} { break-inside: avoid; }
  ${part('entry')} { content-visibility: visible; }
  ${part('section-header')}, ${part('section-title')}, ${part('group-label')}, ${part('label')} { break-after: avoid; }
  ${part('field-control')} { appearance: none; min-block-size: 0; padding: 0; border: 0; background: none; resize: none; }
  /* A field with nothing in it asks for something that paper cannot take. */
  :where([data-part='field'][data-on-paper=''], [data-blank] > [data-part='field']) { display: none; }
  :where([data-part='field'][data-on-paper] > input) { display: none; }
  :where([data-part='field'][data-on-paper])::after { content: attr(data-on-paper); }
  /* Also where somebody is writing, and its height is set for that long. */
  :where([data-part='text-box'] textarea) { block-size: auto !important; contain: none !important; field-sizing: content !important; }
  ${part('field-control')}::-webkit-calendar-picker-indicator { display: none; }
  :where([data-part='choice']:has(> input:not(:checked))) { display: none; }
  :where([data-part='choice'] > input) { display: none; }
}
`;
