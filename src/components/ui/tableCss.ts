import { t } from '../../theme/t.ts';
import { focusRingCss } from './frame.ts';

/**
 * The look of a table, as declarations for the box that scrolls it sideways. Inside: a plain
 * table whose headers carry `scope`; `data-align="end"` on cells that hold numbers.
 */
export const tableCss = `
max-inline-size: 100%;
margin: 0;
overflow-x: auto;
overscroll-behavior-x: contain;
text-align: inherit;
&:where(:focus-visible) { ${focusRingCss} }
:where(table) {
  inline-size: 100%;
  margin: 0;
  border: 0;
  border-collapse: collapse;
  border-spacing: 0;
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: inherit;
}
:where(caption) {
  padding: 0 0 ${t('space')};
  caption-side: top;
  color: ${t('ink')};
  font: inherit;
  font-weight: 600;
  text-align: inherit;
}
:where(th, td) {
  padding-block: ${t('space')};
  padding-inline: 0 calc(${t('space')} * 2);
  border: 0;
  border-block-end: ${t('line')} solid ${t('hairline')};
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: inherit;
  vertical-align: baseline;
}
:where(th:last-child, td:last-child) { padding-inline-end: 0; }
:where(thead th) {
  border-block-end-color: ${t('outline')};
  color: ${t('ink-soft')};
  vertical-align: bottom;
}
:where(tbody th) { font-weight: 500; }
/* Not 'end': a cell that holds only digits would take them for left-to-right text. */
:where([data-align='end']) { text-align: right; font-variant-numeric: tabular-nums; }
:where([data-align='end']:dir(rtl)) { text-align: left; }
`;
