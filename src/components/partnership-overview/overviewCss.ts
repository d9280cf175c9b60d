import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { focusRingCss, frameCss } from '../ui/frame.ts';

const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** A few calm lines: what waits stands first and widest. */
export const overviewCss = `
${frameCss}
:where(p, ul) { margin: 0; padding: 0; list-style: none; }
${part('title')} { margin: 0 0 calc(${t('space')} * 2); font: inherit; font-size: ${t('text-large')}; font-weight: 600; line-height: 1.25; }
${part('heading')} { margin: 0 0 ${t('space')}; padding-block-end: calc(${t('space')} / 2); border-block-end: ${t('line')} solid ${t('hairline')}; font: inherit; font-size: ${t('text-small')}; font-weight: 600; color: ${t('ink-soft')}; }
${part('parts')} { display: grid; gap: calc(${t('space')} * 3) calc(${t('space')} * 4); grid-template-columns: minmax(0, 1fr); }
:where([data-part='parts'] > section) { min-inline-size: 0; }
${part('item')} { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 calc(${t('space')} * 2); padding-block: calc(${t('space')} / 2); }
${part('item-words')} { display: grid; justify-items: start; min-inline-size: 0; flex: 1 1 12em; overflow-wrap: anywhere; }
${part('act')}, ${part('soft')} { ${small} }
${part('day')} { flex: none; ${small} font-variant-numeric: tabular-nums; }
${part('day', "[data-state='overdue']")}, ${part('overdue')} { color: ${t('danger')}; font-weight: 600; }
${part('notice')} { margin-block-end: calc(${t('space')} * 2); padding-inline-start: 1em; border-inline-start: 2px solid ${t('danger')}; }
${part('link')} {
  appearance: none;
  display: inline;
  min-block-size: 1.5em;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: ${t('accent')};
  font: inherit;
  line-height: inherit;
  letter-spacing: inherit;
  text-align: inherit;
  text-transform: none;
  text-decoration: underline;
  text-decoration-color: ${t('outline')};
  text-underline-offset: 0.2em;
  cursor: pointer;
}
${part('link', ':hover')} { text-decoration-color: currentColor; }
${part('link', ':focus-visible')} { ${focusRingCss} border-radius: 1px; }
:where([data-part='overdue'] > [data-part='link']) { color: inherit; }
${part('trust-line')} { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 calc(${t('space')} * 2); align-items: center; padding-block: calc(${t('space')} / 2) ${t('space')}; }
:where([data-part='trust-line'] > [data-part='soft']) { grid-column: 1 / -1; }
${part('trust-names')} { overflow-wrap: anywhere; }
${part('trust-index')} { font-weight: 600; font-variant-numeric: tabular-nums; }
${part('track')} { grid-column: 1 / -1; inline-size: 100%; max-inline-size: 18em; block-size: auto; margin-block: 0.125em; overflow: visible; }
${part('track', ':dir(rtl)')} { transform: scaleX(-1); }
${part('track-line')} { stroke: ${t('hairline')}; stroke-width: 1; }
${part('track-before')} { fill: ${t('paper')}; stroke: ${t('outline')}; stroke-width: 1; }
${part('track-now')} { fill: ${t('series-1')}; }
@container (min-width: 44em) {
  ${part('parts')} { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
}
@media (forced-colors: active) {
  ${part('track-line')} { stroke: GrayText; }
  ${part('track-before')} { fill: Canvas; stroke: CanvasText; }
  ${part('track-now')} { fill: CanvasText; }
}
`;
