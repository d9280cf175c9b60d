import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { focusRingCss, visuallyHiddenCss } from '../ui/frame.ts';
import { chartCss } from './chartCss.ts';

/** A bare button inside the widget: no box until it is pointed at or has the keyboard. */
const bareButton = `
appearance: none;
margin: 0;
padding: 0;
border: 0;
border-radius: ${t('radius')};
background: none;
color: inherit;
font: inherit;
text-align: inherit;
cursor: pointer;
&:where(:focus-visible) { ${focusRingCss} }
`;

const iconButton = `
${bareButton}
display: grid;
place-items: center;
inline-size: 2.25em;
block-size: 2.25em;
&:where(:hover) { background: ${t('sunken')}; }
`;

/** A line of secondary text. */
const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** Undoes `visuallyHiddenCss`, where there is room for what was only read aloud. */
const shownAgain = `
position: static;
content-visibility: visible;
inline-size: auto;
block-size: auto;
margin: calc(2 * ${t('space')}) 0 0;
clip-path: none;
white-space: normal;
`;

/** The look of the whole widget, for its root. */
export const radarCss = `
${chartCss}
position: relative;
contain-intrinsic-block-size: auto 36em;
:where(p), :where(ul) { margin: 0; padding: 0; list-style: none; }

${part('header')}, ${part('tools')}, ${part('options')}, ${part('details-title')} {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${t('space')};
}
${part('header')} { margin-block-end: calc(2 * ${t('space')}); }
${part('title')} { margin: 0; font: inherit; font-size: ${t('text-large')}; font-weight: 600; line-height: 1.25; }
${part('tools')} { flex-wrap: nowrap; margin-inline-start: auto; }
${part('more')} { ${iconButton} }
${part('options')} {
  column-gap: calc(3 * ${t('space')});
  margin-block-end: calc(2 * ${t('space')});
  min-inline-size: 0;
  margin-inline: 0;
  padding: ${t('space')} 0;
  border: 0 solid ${t('hairline')};
  border-block-width: ${t('line')};
  font-size: ${t('text-small')};
}
:where([data-part='options'] > label) { display: flex; align-items: center; gap: ${t('space')}; min-block-size: 2em; }
:where([data-part='options'] > p) { flex-basis: 100%; color: ${t('danger')}; }
${part('act')} {
  ${bareButton}
  justify-self: start;
  min-block-size: 2em;
  color: ${t('accent')};
  font-weight: 500;
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

${part('body')} { display: grid; gap: calc(3 * ${t('space')}); }
${part('chart')} { justify-self: center; max-inline-size: 42em; min-inline-size: 0; border-radius: ${t('radius')}; cursor: pointer; }
:where([role='application']:focus-visible) { ${focusRingCss} outline-offset: 4px; }
@container (min-width: 46em) {
  ${part('body', ":not([data-view='table'], [data-many])")} {
    grid-template-columns: minmax(0, 3fr) minmax(14em, 2fr);
    align-items: center;
  }
}

${part('legend')} { display: grid; gap: ${t('space')}; }
:where([data-many] > [data-part='legend']) {
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  column-gap: calc(4 * ${t('space')});
}
${part('legend-item')} {
  display: grid;
  grid-template-columns: 1fr auto auto;
  gap: calc(${t('space')} / 2) ${t('space')};
  align-items: center;
  padding-block-end: ${t('space')};
  border-block-end: ${t('line')} solid ${t('hairline')};
}
${part('legend-item', ':last-child')} { border: 0; }
${part('legend-toggle')} {
  ${bareButton}
  display: flex;
  gap: ${t('space')};
  align-items: center;
  min-block-size: 2em;
  font-weight: 500;
  line-height: 1.3;
  overflow-wrap: anywhere;
}
${part('swatch')} { flex: none; inline-size: 2em; block-size: 1em; overflow: visible; }
${part('legend-label', "[data-state='hidden']")} { color: ${t('ink-soft')}; text-decoration: line-through; }
${part('legend-overall')} { font-size: ${t('text-large')}; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1; }
${part('legend-emphasise')} { ${iconButton} color: ${t('ink-soft')}; }
:where([data-part='legend-emphasise'] > svg) { inline-size: 1.25em; block-size: 1.25em; stroke-width: 1.5; }
${part('legend-emphasise', "[aria-pressed='true']")} { color: ${t('accent')}; background: ${t('sunken')}; }
${part('legend-emphasise', ':disabled')} { visibility: hidden; }
${part('legend-note')} { ${small} grid-column: 1 / -1; margin-inline-start: calc((2em + ${t('space')}) / 0.875); }

${part('dot-scale')}, ${part('dot-row')} {
  display: grid;
  grid-template-columns: 9em minmax(0, 1fr) 8em;
  column-gap: calc(2.5 * ${t('space')});
  align-items: center;
}
${part('dot-row')} {
  min-block-size: ${t('target')};
  padding-inline: ${t('space')};
  border-block-start: ${t('line')} solid ${t('hairline')};
  cursor: pointer;
}
${part('dot-row', "[data-state='active']")} { background: ${t('sunken')}; }
${part('dot-scale')} { padding-inline: ${t('space')}; }
${part('dot-scale-values')} { ${small} display: flex; grid-column: 2; justify-content: space-between; }
${part('dot-label')} { font-weight: 500; line-height: 1.25; overflow-wrap: anywhere; hyphens: auto; }
${part('dot-gap')} { ${small} }
${part('dot-track')} { display: block; overflow: visible; }
${part('dot-track', ':dir(rtl)')} { transform: scaleX(-1); }
${part('dot-range')} { stroke: ${t('outline')}; stroke-width: 3px; opacity: 0.45; }
:where([data-dimmed]) { opacity: 0.25; }
@container (max-width: 34em) {
  ${part('dot-row')} { grid-template-columns: minmax(0, 1fr) auto; padding-block: calc(${t('space')} / 2); }
  ${part('dot-track')} { grid-row: 2; grid-column: 1 / -1; }
  ${part('dot-scale')} { grid-template-columns: minmax(0, 1fr); }
  ${part('dot-scale-values')} { grid-column: 1; }
}

${part('story')} { min-block-size: 7em; max-inline-size: 48em; margin-block-start: calc(3 * ${t('space')}); }
${part('description')} { ${small} }
${part('description', "[data-state='hidden']")} { ${visuallyHiddenCss} }
${part('details')} {
  display: grid;
  gap: calc(${t('space')} / 2);
  padding-block-start: ${t('space')};
  border-block-start: ${t('line')} solid ${t('outline')};
}
:where([data-part='details-title'] > small) { ${small} }
${part('details-close')} { ${iconButton} margin-inline-start: auto; }
:where([data-part='details'] li) { display: flex; gap: ${t('space')}; align-items: center; padding-block: 0.125em; font-size: ${t('text-small')}; }
:where([data-part='details'] li[data-state='active']) { font-weight: 600; }
${part('details-quadrant')} { ${small} }

${part('table')} { inline-size: 100%; border-collapse: collapse; font: inherit; font-variant-numeric: tabular-nums; counter-reset: troth-row; }
${part('row-name')} { ${bareButton} min-block-size: 1.75em; font-weight: 500; text-decoration: underline dotted; text-underline-offset: 0.25em; overflow-wrap: anywhere; }
${part('row-name', ':hover')}, ${part('row-name', "[aria-expanded='true']")} { color: ${t('accent')}; }
${part('row')} { counter-increment: troth-row; }
:where(caption) { ${small} padding-block-end: ${t('space')}; text-align: inherit; }
:where(th), :where(td) {
  padding: ${t('space')} ${t('space')} ${t('space')} 0;
  border-block-end: ${t('line')} solid ${t('hairline')};
  text-align: inherit;
  vertical-align: baseline;
}
:where(th) { font-weight: 500; }
:where(tr > th:first-child) { min-inline-size: 9em; }
:where(thead th) { ${small} line-height: 1.3; vertical-align: bottom; }
${part('score')} { ${small} white-space: pre-line; }
${part('score', ':not([data-state])')}::first-line { color: ${t('ink')}; font-size: ${t('text-large')}; }
:where(td[data-state]) { color: ${t('ink-soft')}; font-style: italic; }
:where([data-part='overall-row'] > th), :where([data-part='overall-row'] > td) { border: 0; }
:where([data-part='overall-row'] > th), :where([data-part='overall-row'] > [data-part='score']:not([data-state]))::first-line { font-weight: 600; }
${part('table-region')} { margin-block-start: calc(2 * ${t('space')}); overflow-x: auto; }
${part('table-region', ':focus-visible')} { ${focusRingCss} }
/* Read aloud, not seen: kept away from the screen, so that browsers need not lay it out before
   somebody reads it ('auto' stays in the accessibility tree). */
${part('table-region', "[data-state='aside']")} {
  ${visuallyHiddenCss}
  inset-block-start: -9999px;
  content-visibility: auto;
}
@container (max-width: 22em) {
  ${part('tools')} { inline-size: 100%; justify-content: space-between; }
  :where([data-part='tools'] [data-part='segment-label']) { padding-inline: 0.375em; font-size: ${t('text-small')}; }
  :where([data-view='chart'] ~ [data-part='table-region']) { ${shownAgain} overflow: auto hidden; }
  :where([data-view='chart'] ~ [data-part='table-region'] [data-part='row'] > th)::before { content: counter(troth-row) '\\2007'; }
  :where(th), :where(td) { padding-inline-end: 0.5em; font-size: ${t('text-small')}; hyphens: auto; }
  :where(tr > th:first-child) { min-inline-size: 6em; }
  /* Browsers measure every word of a cell in the size of its first line. */
  ${part('score', ':not([data-state])')}::first-line { font-size: inherit; font-weight: 600; }
}
@container (max-width: 16em) {
  :where(th) { overflow-wrap: anywhere; }
  /* Else the names give way first, to one letter a line. */
  :where(tbody th) { min-inline-size: 3.75em; }
}
${part('key')} { ${small} columns: 12em; margin: calc(2 * ${t('space')}) 0 0; padding-inline-start: 2em; }

${part('note')} { ${small} margin-block-end: ${t('space')}; }
${part('issues')} { margin-block-start: ${t('space')}; padding-inline-start: ${t('space')}; border-inline-start: 3px solid ${t('danger')}; font-size: ${t('text-small')}; }
${part('empty')} { max-inline-size: 32em; margin-inline: auto; padding-block: calc(4 * ${t('space')}); text-align: center; }
${part('empty-title')} { font-size: ${t('text-large')}; font-weight: 600; }
@media print {
  ${part('tools')}, ${part('options')}, ${part('legend-emphasise')}, ${part('details-close')}, ${part('act')}, ${part('hint')} { display: none; }
  content-visibility: visible;
  ${part('table-region')} { ${shownAgain} overflow: visible; break-inside: avoid; }
  ${part('chart')} { break-inside: avoid; }
}
`;
