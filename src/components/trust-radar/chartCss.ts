import { t } from '../../theme/t.ts';
import { visuallyHiddenCss } from '../ui/frame.ts';

/** The pen of each series: colour, dash and marker together, so that none has to be told by colour. */
const pens = `
:where([data-color='1']) { color: ${t('series-1')}; }
:where([data-color='2']) { color: ${t('series-2')}; }
:where([data-color='3']) { color: ${t('series-3')}; }
:where([data-color='4']) { color: ${t('series-4')}; }
:where([data-color='5']) { color: ${t('series-5')}; }
:where([data-color='6']) { color: ${t('series-6')}; }
:where([data-part='outline'], [data-part='previous'], [data-part='spread'], [data-part='missing']) {
  fill: none;
  stroke: currentColor;
  vector-effect: non-scaling-stroke;
}
:where([data-part='outline']) { stroke-width: ${t('line-series')}; stroke-linejoin: round; }
:where([data-part='outline'][data-dash='1']) { stroke-dasharray: 8 4; }
:where([data-part='outline'][data-dash='2']) { stroke-dasharray: 2 4; stroke-linecap: round; }
:where([data-part='outline'][data-dash='3']) { stroke-dasharray: 12 4 2 4; }
:where([data-part='outline'][data-dash='4']) { stroke-dasharray: 5 3 1 3 1 3; }
:where([data-part='markers']) {
  fill: currentColor;
  stroke: ${t('paper')};
  stroke-width: 1.5px;
  paint-order: stroke;
  vector-effect: non-scaling-stroke;
}
:where([data-part='missing']) { stroke-width: 1.25px; }
:where([data-part='previous']) { stroke-width: 1.25px; opacity: 0.5; }
:where([data-part='spread']) { stroke-width: 5px; opacity: 0.28; stroke-linecap: round; }
`;

/** The look of the drawing, for the root of whatever shows it. */
export const chartCss = `
${pens}
:where([data-part='chart']) {
  display: block;
  inline-size: 100%;
  aspect-ratio: 4 / 3;
  block-size: auto;
  overflow: visible;
  touch-action: manipulation;
}
:where([data-part='plot']) { overflow: visible; }
:where([data-part='rings'], [data-part='spokes']) {
  fill: none;
  stroke: ${t('hairline')};
  stroke-width: 1px;
  vector-effect: non-scaling-stroke;
}
:where([data-part='active-spoke'], [data-part='active-point']) {
  fill: none;
  stroke: ${t('ink')};
  stroke-width: 1.5px;
  vector-effect: non-scaling-stroke;
}
:where([data-part='series']) { transition: opacity ${t('duration')}; }
:where([data-part='series'][data-crowded] > :is([data-part='outline'], [data-part='markers'])) { stroke-width: 1px; }
:where([data-part='series'][data-emphasis='other']) { opacity: 0.22; }
:where([data-part='series'][data-emphasis='this'] > [data-part='outline']) { stroke-width: 3px; }
:where([data-part='scale']) {
  fill: ${t('ink-soft')};
  stroke: ${t('paper')};
  stroke-width: 3px;
  paint-order: stroke;
  font-size: 0.75em;
  font-variant-numeric: tabular-nums;
}
:where([data-part='label-box']) { overflow: visible; pointer-events: none; }
:where([data-part='label']) {
  display: flex;
  flex-direction: column;
  block-size: 100%;
  font-size: ${t('text-small')};
  font-weight: 500;
  line-height: 1.25;
  overflow-wrap: anywhere;
  hyphens: auto;
  text-wrap: balance;
}
:where([data-part='label'][data-align='left']) { text-align: left; }
:where([data-part='label'][data-align='right']) { text-align: right; }
:where([data-part='label'][data-align='center']) { text-align: center; }
:where([data-part='label'][data-valign='middle']) { justify-content: center; }
:where([data-part='label'][data-valign='bottom']) { justify-content: flex-end; }
:where([data-part='label'] > small) {
  color: ${t('ink-soft')};
  font-size: 0.9em;
  font-weight: 400;
  font-style: italic;
}
:where([data-part='label'][data-state='active']) { text-decoration: underline; text-underline-offset: 0.2em; }

/* Too small, or too many axes, for names: numbers at the axes, names in the table below. */
:where([data-part='chart']) { counter-reset: troth-axis; }
:where([data-part='label']) { counter-increment: troth-axis; }
&[data-labels='numbers'] :where([data-part='label'] > span, [data-part='label'] > small) { ${visuallyHiddenCss} }
&[data-labels='numbers'] :where([data-part='label'])::before { content: counter(troth-axis); }
@container (max-width: 22em) {
  :where([data-part='label'] > span, [data-part='label'] > small) { ${visuallyHiddenCss} }
  :where([data-part='label'])::before { content: counter(troth-axis); }
}

@container (max-width: 16em) {
  :where([data-part='scale']:nth-of-type(even)) { display: none; }
}

@media (forced-colors: active) {
  :where([data-part='chart'], [data-part='dots'] svg, [data-part='swatch']) { forced-color-adjust: none; }
  :where([data-color]) { color: CanvasText; }
  :where([data-part='rings'], [data-part='spokes']) { stroke: CanvasText; opacity: 0.35; }
  :where([data-part='active-spoke'], [data-part='active-point']) { stroke: Highlight; }
  :where([data-part='markers'], [data-part='scale']) { stroke: Canvas; }
  :where([data-part='scale'], [data-part='label'], [data-part='label'] > small) { fill: CanvasText; color: CanvasText; }
}
@media print {
  :where([data-part='series']) { opacity: 1; }
}
`;
