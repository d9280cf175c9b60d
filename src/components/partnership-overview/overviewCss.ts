import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { focusRingCss } from '../ui/frame.ts';
import { linkCss } from '../ui/linkCss.ts';

const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** A few calm lines: what waits stands first and widest. */
export const overviewCss = `
:where(p, ul) { margin: 0; padding: 0; list-style: none; }
${part('title')} { margin: 0 0 calc(${t('space')} * 2); font: inherit; font-size: ${t('text-large')}; font-weight: 600; line-height: 1.25; }
${part('heading')} { margin: 0 0 ${t('space')}; padding-block-end: calc(${t('space')} / 2); border-block-end: ${t('line')} solid ${t('hairline')}; font: inherit; font-size: ${t('text-small')}; font-weight: 600; color: ${t('ink-soft')}; }
${part('parts')} { display: grid; gap: calc(${t('space')} * 3) calc(${t('space')} * 4); grid-template-columns: minmax(0, 1fr); }
:where([data-part='parts'] > section) { min-inline-size: 0; }
${part('item')} { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 calc(${t('space')} * 2); padding-block: calc(${t('space')} * 0.75); }
${part('item-words')} { display: grid; justify-items: start; min-inline-size: 0; flex: 1 1 12em; overflow-wrap: anywhere; }
${part('act')}, ${part('soft')} { ${small} }
${part('day')} { flex: none; ${small} font-variant-numeric: tabular-nums; unicode-bidi: plaintext; }
${part('day', "[data-state='overdue']")}, ${part('overdue')} { color: ${t('danger')}; font-weight: 600; }
${part('overdue')}, :where([data-part='parts'] > section > p) { padding-block: calc(${t('space')} * 0.75); }
${part('notice', "[data-state='shown']")} { display: grid; justify-items: start; gap: calc(${t('space')} / 2); margin-block-end: calc(${t('space')} * 3); padding-inline-start: 1em; border-inline-start: 2px solid ${t('danger')}; }
${part('link')}, ${part('more')} { ${linkCss} text-decoration-color: ${t('hairline')}; }
@media (pointer: coarse) { ${part('link')}, ${part('more')} { display: inline-flex; align-items: center; min-block-size: ${t('target')}; } }
${part('link', ':hover')}, ${part('more', ':hover')} { text-decoration-color: currentColor; }
${part('more')} { min-block-size: 1.75em; font-size: ${t('text-small')}; }
${part('link', ':focus-visible')}, ${part('more', ':focus-visible')} { ${focusRingCss} border-radius: 1px; }
:where([data-part='overdue'] > [data-part='link']) { color: inherit; }
${part('trust-line')} { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 calc(${t('space')} * 2); align-items: baseline; padding-block: calc(${t('space')} * 0.75); }
:where([data-part='trust-line'] > [data-part='soft']) { grid-column: 1 / -1; }
${part('trust-names')} { overflow-wrap: anywhere; }
${part('trust-index')} { font-weight: 600; font-variant-numeric: tabular-nums; }
${part('track')} { display: block; grid-column: 1 / -1; inline-size: 100%; block-size: 1em; overflow: visible; }
${part('track', ':dir(rtl)')} { transform: scaleX(-1); }
${part('track-line')} { stroke: ${t('hairline')}; stroke-width: 2; stroke-linecap: round; }
${part('track-way')} { stroke: ${t('outline')}; stroke-width: 2; }
${part('track-before')} { fill: ${t('paper')}; stroke: ${t('outline')}; stroke-width: 2; }
${part('track-now')} { fill: ${t('series-1')}; }
@container (min-width: 44em) {
  ${part('parts')} { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
}
@media (forced-colors: active) {
  ${part('track-line')} { stroke: CanvasText; stroke-width: 1; }
  ${part('track-way')} { stroke: CanvasText; stroke-width: 3; }
  ${part('track-before')} { fill: Canvas; stroke: CanvasText; }
  ${part('track-now')} { fill: CanvasText; }
}
`;
