import { t } from '../../theme/t.ts';
import { focusRingCss, frameCss, visuallyHiddenCss } from '../ui/frame.ts';
import { chartCss } from './chartCss.ts';

/** A bare button inside the widget: no box until it is pointed at or has the keyboard. */
const bareButton = `
appearance: none;
margin: 0;
padding: 0;
border: 0;
border-radius: ${t('radius')};
background: none;
box-shadow: none;
color: inherit;
font: inherit;
letter-spacing: inherit;
text-align: inherit;
text-transform: none;
cursor: pointer;
-webkit-tap-highlight-color: transparent;
&:where(:focus-visible) { ${focusRingCss} }
`;

/** Undoes `visuallyHiddenCss`, where there is room for what was only read aloud. */
const shownAgain = `
position: static;
inline-size: auto;
block-size: auto;
margin: calc(2 * ${t('space')}) 0 0;
clip-path: none;
overflow-x: auto;
white-space: normal;
`;

/** The look of the whole widget, for its root. */
export const radarCss = `
${frameCss}
${chartCss}
:where(p, ul, li, figure, fieldset, legend, table, caption, th, td) { margin: 0; padding: 0; border: 0; }
:where(ul) { list-style: none; }
:where([data-part='header']) {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${t('space')};
  margin-block-end: calc(2 * ${t('space')});
}
:where([data-part='title']) {
  margin: 0;
  margin-inline-end: auto;
  font-family: inherit;
  font-size: ${t('text-large')};
  font-weight: 600;
  line-height: 1.25;
  letter-spacing: -0.01em;
  text-transform: none;
}
:where([data-part='title'][data-state='hidden']) { ${visuallyHiddenCss} }
:where([data-part='tools']) { display: flex; align-items: center; gap: ${t('space')}; margin-inline-start: auto; }
:where([data-part='body']) { display: grid; gap: calc(3 * ${t('space')}); }
:where([data-part='figure']) { min-inline-size: 0; max-inline-size: 42em; inline-size: 100%; justify-self: center; }
:where([data-part='chart'], [data-part='dots']) { border-radius: ${t('radius')}; }
:where([data-part='chart']:focus-visible, [data-part='dots']:focus-visible) { ${focusRingCss} outline-offset: 4px; }
:where([data-part='chart']) { cursor: pointer; }
@container (min-width: 46em) {
  :where([data-part='body']) { grid-template-columns: minmax(0, 3fr) minmax(14em, 2fr); align-items: center; }
  :where([data-part='body'][data-view='table'], [data-part='body'][data-many]) { grid-template-columns: minmax(0, 1fr); }
}

:where([data-part='legend']) { display: grid; gap: ${t('space')}; align-content: center; }
:where([data-part='body'][data-many] > [data-part='legend']) { grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); column-gap: calc(4 * ${t('space')}); }
:where([data-part='legend-item']) {
  display: grid;
  grid-template-columns: 1fr auto auto;
  column-gap: ${t('space')};
  align-items: center;
  padding-block-end: ${t('space')};
  border-block-end: ${t('line')} solid ${t('hairline')};
}
:where([data-part='legend-item']:last-child) { border-block-end: 0; }
:where([data-part='legend-toggle']) {
  ${bareButton}
  display: grid;
  grid-template-columns: 2em 1fr;
  gap: ${t('space')};
  align-items: center;
  min-block-size: 2em;
  line-height: 1.3;
  font-weight: 500;
  overflow-wrap: anywhere;
}
:where([data-part='swatch']) { display: block; inline-size: 2em; block-size: 1em; overflow: visible; }
:where([data-part='legend-item'][data-state='hidden'] [data-part='legend-label']) {
  color: ${t('ink-soft')};
  font-weight: 400;
  text-decoration: line-through;
}
:where([data-part='legend-item'][data-state='hidden'] [data-part='markers']) { fill: ${t('paper')}; stroke: currentColor; paint-order: normal; }
:where([data-part='legend-item'][data-state='hidden'] [data-part='outline']) { opacity: 0.4; }
:where([data-part='legend-overall']) {
  font-size: ${t('text-large')};
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  line-height: 1;
}
:where([data-part='legend-emphasise']) {
  ${bareButton}
  display: grid;
  place-items: center;
  inline-size: 2em;
  block-size: 2em;
  color: ${t('ink-soft')};
}
:where([data-part='legend-emphasise'] > svg) { inline-size: 1.125em; block-size: 1.125em; fill: none; stroke: currentColor; stroke-width: 1.5; }
:where([data-part='legend-emphasise']:hover) { color: ${t('ink')}; background: ${t('sunken')}; }
:where([data-part='legend-emphasise'][data-state='on']) { color: ${t('accent')}; }
:where([data-part='legend-emphasise'][data-state='on'] circle + circle) { fill: currentColor; }
:where([data-part='legend-emphasise']:disabled) { color: ${t('hairline')}; cursor: default; background: none; }
:where([data-part='legend-note']) {
  grid-column: 1 / -1;
  margin-inline-start: calc((2em + ${t('space')}) / 0.875);
  color: ${t('ink-soft')};
  font-size: ${t('text-small')};
}

:where([data-part='dots']) { display: grid; gap: 0; padding: ${t('space')} 0; }
:where([data-part='dot-scale'], [data-part='dot-row']) {
  display: grid;
  grid-template-columns: 9em minmax(0, 1fr) 8em;
  column-gap: calc(2.5 * ${t('space')});
  align-items: center;
}
:where([data-part='dot-row']) {
  min-block-size: ${t('target')};
  border-block-start: ${t('line')} solid ${t('hairline')};
  cursor: pointer;
}
:where([data-part='dot-row'][data-state='active']) { background: ${t('sunken')}; box-shadow: inset 0 0 0 1px ${t('outline')}; }
:where([data-part='dot-scale-values']) {
  display: flex;
  grid-column: 2;
  justify-content: space-between;
  color: ${t('ink-soft')};
  font-size: 0.75em;
  font-variant-numeric: tabular-nums;
}
:where([data-part='dot-label']) { font-weight: 500; line-height: 1.25; overflow-wrap: anywhere; hyphens: auto; }
:where([data-part='dot-gap']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; font-variant-numeric: tabular-nums; }
:where([data-part='dot-track']) { display: block; overflow: visible; }
:where([data-part='dot-track']:dir(rtl)) { transform: scaleX(-1); }
:where([data-part='dot-range']) { stroke: ${t('outline')}; stroke-width: 3px; opacity: 0.45; }
:where([data-part='dot-track'] svg) { overflow: visible; }
:where([data-part='dot-track'] [data-dimmed]) { opacity: 0.25; }
@container (max-width: 34em) {
  :where([data-part='dot-row']) { grid-template-columns: minmax(0, 1fr) auto; padding-block: calc(${t('space')} / 2); }
  :where([data-part='dot-track']) { grid-row: 2; grid-column: 1 / -1; inline-size: calc(100% - 1em); margin-inline: 0.5em; }
  :where([data-part='dot-scale']) { grid-template-columns: minmax(0, 1fr); margin-inline: 0.5em; }
  :where([data-part='dot-scale-values']) { grid-column: 1; }
}

:where([data-part='story']) { min-block-size: 7em; margin-block-start: calc(3 * ${t('space')}); max-inline-size: 48em; }
:where([data-part='description']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
:where([data-part='description'][data-state='many']) { ${visuallyHiddenCss} }
:where([data-part='story'][data-state='details'] > [data-part='description']) { ${visuallyHiddenCss} }
:where([data-part='details']) { display: grid; gap: calc(${t('space')} / 2); border-block-start: ${t('line')} solid ${t('outline')}; padding-block-start: ${t('space')}; }
:where([data-part='details-title']) { display: flex; flex-wrap: wrap; align-items: center; gap: ${t('space')}; }
:where([data-part='details-title'] > strong) { font-weight: 600; }
:where([data-part='details-gap']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
:where([data-part='details-close']) { ${bareButton} display: grid; place-items: center; inline-size: 2em; block-size: 2em; margin-inline-start: auto; }
:where([data-part='details-facts']) { display: grid; gap: calc(${t('space')} / 2); font-size: ${t('text-small')}; }
:where([data-part='details-facts'] > li) { display: grid; grid-template-columns: 2em 1fr; gap: ${t('space')}; align-items: center; }
:where([data-part='details-facts'] > li[data-state='active']) { font-weight: 600; }
:where([data-part='details-quadrant']) { font-size: ${t('text-small')}; color: ${t('ink-soft')}; }
:where([data-part='act']) {
  ${bareButton}
  justify-self: start;
  min-block-size: 2em;
  color: ${t('accent')};
  font-weight: 500;
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

:where([data-part='table-region']) { overflow-x: auto; margin-block-start: calc(2 * ${t('space')}); border-radius: ${t('radius')}; }
:where([data-part='table-region']:focus-visible) { ${focusRingCss} }
:where([data-part='table']) { inline-size: 100%; border-collapse: collapse; font: inherit; font-variant-numeric: tabular-nums; }
:where([data-part='table'] caption) { padding-block-end: ${t('space')}; color: ${t('ink-soft')}; font-size: ${t('text-small')}; text-align: inherit; caption-side: top; }
:where([data-part='table'] :is(th, td)) { padding: calc(${t('space')} * 0.9) ${t('space')}; text-align: inherit; vertical-align: baseline; border-block-end: ${t('line')} solid ${t('hairline')}; }
:where([data-part='table'] :is(th, td):first-child) { padding-inline-start: 0; }
:where([data-part='table'] th) { min-inline-size: 5em; font-weight: 500; }
:where([data-part='table'] tbody th) { min-inline-size: 8em; }
:where([data-part='table'] thead th) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; line-height: 1.3; vertical-align: bottom; }
:where([data-part='table'] td > small) { display: block; color: ${t('ink-soft')}; font-size: 0.8125em; }
:where([data-part='table'] td[data-state]) { color: ${t('ink-soft')}; font-style: italic; }
:where([data-part='overall-row'] > *) { border-block-end: 0; font-weight: 600; }
:where([data-part='table-region'][data-state='aside']) { ${visuallyHiddenCss} }
&[data-labels='numbers'] :where([data-part='table-region'][data-state='aside']) {
  ${shownAgain}
}
:where([data-part='table'] tbody) { counter-reset: troth-row; }
:where([data-part='row']) { counter-increment: troth-row; }
&[data-labels='numbers'] :where([data-part='table-region'][data-state='aside'] [data-part='row'] > th)::before { content: counter(troth-row) '\\2002'; color: ${t('ink-soft')}; }
@container (max-width: 22em) {
  :where([data-part='table-region'][data-state='aside'][data-beside='chart']) {
    ${shownAgain}
  }
  :where([data-part='table'] :is(th, td)) { min-inline-size: 0; padding-inline: calc(${t('space')} / 2); hyphens: auto; }
  :where([data-part='table-region'][data-beside='chart'] [data-part='row'] > th)::before { content: counter(troth-row) '\\2002'; color: ${t('ink-soft')}; }
}

:where([data-part='note']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; margin-block-end: ${t('space')}; }
:where([data-part='issues']) { margin-block-start: ${t('space')}; padding-inline-start: ${t('space')}; border-inline-start: 3px solid ${t('danger')}; font-size: ${t('text-small')}; }
:where([data-part='empty']) { max-inline-size: 32em; padding-block: calc(4 * ${t('space')}); margin-inline: auto; text-align: center; }
:where([data-part='empty-title']) { font-size: ${t('text-large')}; font-weight: 600; margin-block-end: ${t('space')}; }
:where([data-part='more']) { ${bareButton} display: grid; place-items: center; inline-size: 2.25em; block-size: 2.25em; }
:where([data-part='more']:hover, [data-part='more'][aria-expanded='true']) { background: ${t('sunken')}; }
:where([data-part='options']) {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${t('space')} calc(3 * ${t('space')});
  margin-block-end: calc(2 * ${t('space')});
  padding-block: ${t('space')};
  border-block: ${t('line')} solid ${t('hairline')};
  font-size: ${t('text-small')};
}
:where([data-part='options'] > label) { display: flex; align-items: center; gap: ${t('space')}; min-block-size: 2em; cursor: pointer; }
:where([data-part='options'] > label > input) { inline-size: 1.25em; block-size: 1.25em; margin: 0; accent-color: ${t('accent')}; }
:where([data-part='options'] > [role='alert']) { flex-basis: 100%; color: ${t('danger')}; }
@media print {
  :where([data-part='tools'], [data-part='options'], [data-part='legend-emphasise'], [data-part='details-close'], [data-part='act']) { display: none; }
  :where([data-part='table-region'][data-state='aside']) { ${shownAgain} break-inside: avoid; }
  :where([data-part='figure'], [data-part='legend-item']) { break-inside: avoid; }
}
`;
