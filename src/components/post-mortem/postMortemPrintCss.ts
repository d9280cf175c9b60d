import { visuallyHiddenCss } from '../ui/frame.ts';

/** On paper, besides what all documents leave out. */
export const postMortemPrintCss = `
@media print {
  :where([data-part='timer'], [data-part='timer-over'], [data-part='element-state'], [data-part='hand-over']) { display: none; }
  :where([data-part='ladder'] > li:has(> [data-part='choice'] > input:not(:checked))) { display: none; }
  /* Said once more right beside it. */
  :where([data-part='element'] [data-part='field-label']) { ${visuallyHiddenCss} }
  :where([data-part='quiet-details'] [data-part='choices'], [data-part='group']:has([data-part='trust-pair'])) { display: none; }
}
`;
