import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { detailsLabelCss } from '../ui/detailsLabelCss.ts';
import { focusRingCss, visuallyHiddenCss } from '../ui/frame.ts';

/** A line of secondary text. */
export const smallCss = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** The look of the summary, for the root of the widget that it stands in. */
export const summaryCss = `
${part('summary')} {
  display: grid;
  gap: calc(2 * ${t('space')});
  padding-block-end: calc(2 * ${t('space')});
}
:where([data-part='summary'] p), :where([data-part='summary'] dl), :where([data-part='summary'] dd) { margin: 0; padding: 0; }
${part('summary-header')} {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  justify-content: space-between;
  gap: ${t('space')} calc(4 * ${t('space')});
}
${part('summary-title')} { margin: 0; padding: 0; font: inherit; font-size: ${t('text-large')}; font-weight: 600; line-height: 1.25; }
${part('figure-fact')} { ${smallCss} max-inline-size: 42em; }
${part('figures')} {
  display: grid;
  grid-template-columns: minmax(9em, 1fr) minmax(18em, 2.5fr) minmax(9em, 1fr) minmax(9em, 1fr);
  gap: calc(3 * ${t('space')}) calc(4 * ${t('space')});
  padding-block: calc(2 * ${t('space')});
  border: 0 solid ${t('hairline')};
  border-block-width: ${t('line')};
}
${part('figure')} { min-inline-size: 0; }
${part('figure-label')} { font-weight: 500; line-height: 1.3; }
${part('figure-value')} {
  padding-block: calc(${t('space')} / 2);
  font-size: 2em;
  font-weight: 600;
  line-height: 1.1;
  font-variant-numeric: tabular-nums;
}
${part('figure-value', "[data-state='unknown']")} { color: ${t('ink-soft')}; font-size: ${t('text-large')}; font-weight: 400; line-height: 1.76; }
@container (max-width: 56em) {
  ${part('figures')} { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  ${part('figure', "[data-figure='trend']")} { grid-row: 2; grid-column: 1 / -1; }
}
@container (max-width: 32em) {
  ${part('figures')} { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  ${part('figure', "[data-figure='ppc']")} { grid-column: 1 / -1; }
}
@container (max-width: 17em) { ${part('figure')} { grid-column: 1 / -1; } }

${detailsLabelCss}
${part('explained-label')} {
  min-block-size: max(24px, 1.75em);
  padding-block: 0.125em;
  border-radius: ${t('radius')};
  color: ${t('accent')};
  font-size: ${t('text-small')};
  font-weight: 500;
  &:where(:focus-visible) { ${focusRingCss} }
  &:where(:hover) { text-decoration: underline; text-underline-offset: 0.2em; }
}
/* The target is counted from the text's usual size. */
@media (pointer: coarse) { ${part('explained-label')} { min-block-size: calc(${t('target')} / 0.875); align-items: center; } }
${part('read-aloud')} { ${visuallyHiddenCss} }
${part('explanation')} { ${smallCss} max-inline-size: 34em; font-weight: 400; }
:where(th, dt) > ${part('explained')} > ${part('explained-label')} { color: inherit; font-size: inherit; text-align: inherit; }

:where([data-figure='trend'] caption) { ${visuallyHiddenCss} }
:where([data-figure='trend'] [data-part='table']) { max-inline-size: 42em; }
${part('trend')} { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: ${t('space')}; max-inline-size: 52em; font-size: 0.8125em; }
${part('trend-scale')} {
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  block-size: 6.5em;
  padding-block-start: 1em;
  color: ${t('ink-soft')};
  line-height: 1.5em;
  text-align: end;
  font-variant-numeric: tabular-nums;
}
${part('trend-chart')} { display: block; overflow: visible; }
:where([data-part='trend-chart'] text) { fill: ${t('ink')}; font: inherit; font-size: 1em; text-anchor: middle; font-variant-numeric: tabular-nums; }
${part('trend-value')} { paint-order: stroke; stroke: ${t('paper')}; stroke-width: 0.3em; stroke-linejoin: round; }
:where([data-part='trend-chart'] [data-part='trend-n']) { fill: ${t('ink-soft')}; }
${part('trend-rule')} { stroke: ${t('hairline')}; stroke-width: 1px; }
${part('trend-line')} { stroke: ${t('accent')}; stroke-width: ${t('line-series')}; }
${part('trend-line', "[data-state='running']")} { stroke-dasharray: 4 4; }
${part('trend-dot')} { fill: ${t('accent')}; stroke: ${t('accent')}; stroke-width: ${t('line-series')}; }
${part('trend-dot', "[data-state='running']")} { fill: ${t('paper')}; }
${part('trend-chart', ':dir(rtl)')} { transform: scaleX(-1); }
:where([data-part='trend-chart']:dir(rtl) text) { transform: scaleX(-1); transform-box: fill-box; transform-origin: center; }

${part('comment')} { max-inline-size: 42em; padding-inline-start: calc(2 * ${t('space')}); border-inline-start: 3px solid ${t('accent')}; }
:where([data-part='more-figures'] > [data-part='explained-label']) { font-size: 1em; }
@container (max-width: 30em) {
  :where([data-part='summary'] th), :where([data-part='summary'] td) { padding-inline-end: ${t('space')}; font-size: ${t('text-small')}; hyphens: auto; }
}
@media (forced-colors: active) {
  ${part('trend-line')}, ${part('trend-dot')} { stroke: CanvasText; }
  ${part('trend-dot', "[data-state='over']")}, :where([data-part='trend-chart'] text) { fill: CanvasText; }
  ${part('trend-dot', "[data-state='running']")} { fill: Canvas; }
  ${part('trend-value')} { stroke: Canvas; }
}
@media print {
  :where([data-part='figure'] [data-part='explained']:not([open])), :where([data-part='more-figures']:not([open])) { display: none; }
  ${part('trend-chart')} { print-color-adjust: exact; }
  ${part('figure')} { break-inside: avoid; }
}
`;
