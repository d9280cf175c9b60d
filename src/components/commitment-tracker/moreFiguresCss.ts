import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { visuallyHiddenCss } from '../ui/frame.ts';
import { smallCss } from './summaryCss.ts';

/** The look of what stands behind the few figures up front. */
export const moreFiguresCss = `
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
gap: calc(4 * ${t('space')});
padding-block-start: calc(2 * ${t('space')});
> :where([data-part='table']) { grid-column: 1 / -1; }
${part('cell-value')} { font-weight: 600; font-variant-numeric: tabular-nums; }
${part('cell-basis')} { ${smallCss} }
:where(td > [data-part='cell-basis']) { display: block; max-inline-size: 11em; margin-inline-start: auto; }
${part('baselines')} { grid-column: 1 / -1; }
:where([data-part='baselines'] dl) { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr)); gap: ${t('space')} calc(4 * ${t('space')}); }
${part('baseline')} { padding-block: ${t('space')}; border-block-end: ${t('line')} solid ${t('hairline')}; }
${part('reason-bar')} { display: block; margin-block-start: 0.25em; }
:where([data-part='reason-bar'] rect) { fill: ${t('accent')}; }
${part('reason-bar', ':dir(rtl)')} { transform: scaleX(-1); }
/* The name of a figure gets a line of its own, its three values share the next. */
@container (max-width: 30em) {
  :where([data-part='more'] > [data-part='table'] :is(table, caption, thead, tbody)) { display: block; }
  :where([data-part='more'] > [data-part='table'] tr) { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); border-block-end: ${t('line')} solid ${t('hairline')}; }
  :where([data-part='more'] > [data-part='table'] :is(th, td)) { border: 0; padding-inline: 0; text-align: start; }
  :where([data-part='more'] > [data-part='table'] th:first-child) { grid-column: 1 / -1; padding-block-end: 0; }
  :where([data-part='more'] > [data-part='table'] thead th:first-child) { ${visuallyHiddenCss} }
  :where([data-part='more'] > [data-part='table'] [data-part='cell-basis']) { margin-inline: 0; }
}
@media (forced-colors: active) { :where([data-part='reason-bar'] rect) { fill: CanvasText; } }
@media print { ${part('reason-bar')} { print-color-adjust: exact; } }
`;
