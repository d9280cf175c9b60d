import { t } from '../../theme/t.ts';

/** The look of a distribution, for its root. */
export const distributionCss = `
margin: 0;
padding: 0;
border: 0;
:where(p) { margin: 0; padding: 0; }
:where([data-part='caption']) { margin: 0; padding: 0; color: ${t('ink')}; font: inherit; font-weight: 600; text-align: inherit; unicode-bidi: plaintext; max-inline-size: 40em; }
:where([data-part='total'], [data-part='withheld']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; max-inline-size: 40em; }
:where([data-part='bar']) { display: block; margin-block-start: ${t('space')}; overflow: visible; }
:where([data-part='segment'] > rect) { stroke: ${t('paper')}; stroke-width: 2px; }
:where([data-part='bar'] text) { fill: ${t('ink')}; font-family: inherit; font-size: 0.8125em; font-variant-numeric: tabular-nums; }
:where([data-fill='tint']) { fill: ${t('series-1')}; }
:where([data-part='patterns'] path) { fill: none; stroke: ${t('ink-soft')}; stroke-width: 1.25px; }
:where([data-part='patterns'] circle) { fill: ${t('ink-soft')}; }
:where([data-part='bar']:dir(rtl)) { transform: scaleX(-1); }
:where([data-part='bar']:dir(rtl) text) { transform: scaleX(-1); transform-box: fill-box; transform-origin: center; }
:where([data-part='table']) {
  inline-size: 100%;
  max-inline-size: 30em;
  margin: ${t('space')} 0 0;
  border: 0;
  border-collapse: collapse;
  background: transparent;
  color: inherit;
  font: inherit;
  font-variant-numeric: tabular-nums;
}
:where([data-part='table'] :is(th, td)) {
  padding: calc(${t('space')} / 2) 0;
  border: 0;
  border-block-end: ${t('line')} solid ${t('hairline')};
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: inherit;
  vertical-align: baseline;
}
:where([data-part='table'] tbody tr:last-child > *) { border-block-end: 0; }
:where([data-part='table'] thead th) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
:where([data-part='table'] [data-align='end']) { padding-inline-start: calc(${t('space')} * 2); text-align: right; }
:where([data-part='table'] [data-align='end']:dir(rtl)) { text-align: left; }
:where([data-part='answer-name']) { display: flex; align-items: baseline; gap: 0.625em; }
:where([data-part='table'] tr[data-state='none']) { color: ${t('ink-soft')}; }
:where([data-part='table'] tr[data-kind='non_answer'][data-first] > *) { border-block-start: calc(${t('line')} * 2) solid ${t('outline')}; }
:where([data-part='swatch']) {
  position: relative;
  flex: none;
  inset-block-start: 0.0625em;
  inline-size: 0.875em;
  block-size: 0.875em;
}
:where([data-part='swatch'] rect) { stroke: ${t('outline')}; stroke-width: 1px; }
@media (forced-colors: active) {
  :where([data-fill='tint']) { fill: CanvasText; }
  :where([data-part='segment'] > rect) { stroke: Canvas; }
  :where([data-part='patterns'] path, [data-part='swatch'] rect) { stroke: CanvasText; }
  :where([data-part='patterns'] circle, [data-part='bar'] text) { fill: CanvasText; }
}
@media print { :where([data-part='bar'], [data-part='swatch']) { print-color-adjust: exact; } }
`;
