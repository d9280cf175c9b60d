import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';

/** The pen of each series: colour, dash and marker together, so that none has to be told by colour. */
const pens = `
:where([data-color='1']) { color: ${t('series-1')}; }
:where([data-color='2']) { color: ${t('series-2')}; }
:where([data-color='3']) { color: ${t('series-3')}; }
:where([data-color='4']) { color: ${t('series-4')}; }
:where([data-color='5']) { color: ${t('series-5')}; }
:where([data-color='6']) { color: ${t('series-6')}; }
:where(path) { fill: none; stroke: currentColor; vector-effect: non-scaling-stroke; }
${part('outline')} { stroke-width: ${t('line-series')}; stroke-linejoin: round; }
:where([data-dash='1']) { stroke-dasharray: 8 4; }
:where([data-dash='2']) { stroke-dasharray: 2 4; stroke-linecap: round; }
:where([data-dash='3']) { stroke-dasharray: 12 4 2 4; }
:where([data-dash='4']) { stroke-dasharray: 5 3 1 3 1 3; }
${part('markers')} { fill: currentColor; stroke: ${t('paper')}; stroke-width: 1.5px; paint-order: stroke; }
${part('missing')} { stroke-width: 1.25px; }
${part('previous')} { stroke-width: 1.25px; opacity: 0.5; }
/* Its ends are where the spread ends, so no round caps. */
${part('spread')} { stroke-width: 8px; opacity: 0.35; }
`;

/** A box of one line, which the number fills: the name below it is read aloud, and not seen. */
const numbersForNames = `
${part('label')} { display: block; position: relative; block-size: 1.1em; overflow: hidden; }
${part('label')}::before { display: block; content: counter(troth-axis); }
:where([data-valign='middle']) { inset-block-start: calc(50% - 0.625em); }
:where([data-valign='bottom']) { inset-block-start: calc(100% - 1.25em); }
`;

/** The look of the drawing, for the root of whatever shows it. */
export const chartCss = `
/* A radar far from the window costs next to nothing until it comes near. */
content-visibility: auto;
contain-intrinsic-block-size: auto 24em;
overflow-clip-margin: 1em;
${pens}
${part('chart')} {
  display: block;
  inline-size: 100%;
  block-size: auto;
  aspect-ratio: 4 / 3;
  overflow: visible;
  touch-action: manipulation;
  counter-reset: troth-axis;
}
${part('plot')} { overflow: visible; }
${part('rings')} { stroke: ${t('hairline')}; }
${part('spokes')} { stroke: ${t('hairline')}; }
${part('active-spoke')} { stroke: ${t('ink')}; stroke-width: 1.5px; }
${part('active-point')} { fill: none; stroke: ${t('ink')}; stroke-width: 1px; }
${part('series')} { transition: opacity ${t('duration')}; }
${part('series', "[data-emphasis='other']")} { opacity: 0.22; }
:where([data-emphasis='this'] > [data-part='outline']) { stroke-width: 3px; }
:where([data-crowded] > [data-part='outline']) { stroke-width: 1px; }
:where([data-crowded] > [data-part='markers']) { stroke-width: 0.75px; }
${part('scale')} {
  fill: ${t('ink-soft')};
  stroke: ${t('paper')};
  stroke-width: 3px;
  paint-order: stroke;
  font-size: 0.75em;
  text-anchor: middle;
}
${part('axis-number')} { fill: ${t('ink')}; font-size: ${t('text-small')}; font-weight: 500; text-anchor: middle; pointer-events: none; }
${part('axis-number', "[data-state='active']")} { text-decoration: underline; }
${part('label-box')} { overflow: visible; pointer-events: none; }
${part('label')} {
  display: flex;
  flex-direction: column;
  block-size: 100%;
  font-size: ${t('text-small')};
  font-weight: 500;
  line-height: 1.25;
  overflow-wrap: anywhere;
  hyphens: auto;
  text-wrap: balance;
  counter-increment: troth-axis;
  unicode-bidi: plaintext;
}
/* The whole label keeps its own order already; for the word below it apart it would cost layout time. */
:where([data-part='label'] > *) { unicode-bidi: normal; }
:where([data-align='left']) { text-align: left; }
:where([data-align='right']) { text-align: right; }
:where([data-align='center']) { text-align: center; }
:where([data-valign='middle']) { justify-content: center; }
:where([data-valign='bottom']) { justify-content: flex-end; }
:where([data-part='label'] > small) { color: ${t('ink-soft')}; font-weight: 400; font-style: italic; }
${part('label', "[data-state='active']")} { text-decoration: underline; text-underline-offset: 0.2em; }

/* Too small for names: numbers at the axes, names in the table below. */
@container (max-width: 22em) { ${numbersForNames} }
@container (max-width: 16em) {
  :where([data-between]) { display: none; }
}

@media (forced-colors: active) {
  ${part('chart')}, ${part('dots')}, ${part('swatch')} { forced-color-adjust: none; }
  :where([data-color]), ${part('label')}, :where([data-part='label'] > small) { color: CanvasText; }
  ${part('rings')}, ${part('spokes')} { stroke: CanvasText; opacity: 0.35; }
  ${part('active-spoke')}, ${part('active-point')} { stroke: Highlight; }
  ${part('markers')} { stroke: Canvas; }
  ${part('scale')} { fill: CanvasText; stroke: Canvas; }
  ${part('axis-number')} { fill: CanvasText; }
}
@media print {
  ${part('series')} { opacity: 1; }
}
`;
