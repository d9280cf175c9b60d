import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { controlCss } from '../ui/fieldCss.ts';
import { focusRingCss, visuallyHiddenCss } from '../ui/frame.ts';
import { summaryCss } from './summaryCss.ts';

/** A line of secondary text. */
const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** A mark drawn in the colour of the words beside it. */
export const markCss = `
${part('state-mark')} {
  flex: none;
  inline-size: 1em;
  block-size: 1em;
  overflow: visible;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5px;
  stroke-linecap: round;
  stroke-linejoin: round;
}
${part('state-mark', ":is([data-state='countered'], [data-state='withdrawn']):dir(rtl)")} { transform: scaleX(-1); }
`;

const listCss = `
${part('columns')} { display: grid; gap: calc(${t('space')} * 4); }
@container (min-width: 52em) {
  ${part('columns', "[data-count='2']")} { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
${part('column')} { min-inline-size: 0; }
${part('column-title')} {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 ${t('space')};
  margin: 0 0 ${t('space')};
  font: inherit;
  font-size: ${t('text-large')};
  font-weight: 600;
  line-height: 1.25;
}
${part('count')} { ${small} flex: none; white-space: nowrap; font-weight: 400; font-variant-numeric: tabular-nums; }
/* As small as elsewhere, also in a title that is larger. */
:where([data-part='column-title'] > [data-part='count']) { font-size: calc(${t('text-small')} / 1.25); }
${part('scroller')} {
  position: relative;
  max-block-size: min(44em, 80vh);
  overflow: auto;
  overflow-anchor: none;
  overscroll-behavior: contain;
  border-block-end: ${t('line')} solid ${t('hairline')};
}
${part('scroller', ':focus-visible')} { ${focusRingCss} }
${part('grid')} { position: relative; display: block; }
${part('row')} {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  column-gap: calc(${t('space')} * 2);
  align-items: start;
  inline-size: 100%;
  padding-block: ${t('space')};
  border-block-start: ${t('line')} solid ${t('hairline')};
  cursor: pointer;
}
${part('row', ':hover')} { background: ${t('sunken')}; }
:where([data-part='scroller']:focus-visible [data-part='row'][data-state='active']) {
  background: ${t('sunken')};
  box-shadow: inset 0 -2px 0 ${t('accent')};
}
${part('row', "[data-kind='group']")} {
  padding-block: calc(${t('space')} * 2.5) ${t('space')};
  cursor: default;
  background: none;
}
${part('group-label')} { font-weight: 600; font-size: ${t('text-small')}; }
/* What is due has the whole width: beside it nothing stands. */
${part('row-what')} { grid-row: 1; grid-column: 1 / -1; display: grid; grid-template-columns: subgrid; }
:where([data-part='row-what'] > *) { grid-column: 1; min-inline-size: 0; }
${part('row-title')} { font-weight: 500; line-height: 1.35; overflow-wrap: anywhere; }
${part('row-title', '[data-long]')} { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
${part('row-people')} { ${small} display: block; overflow-wrap: anywhere; }
${part('row-facts')} { grid-row: 1; grid-column: 2; display: grid; justify-items: end; gap: 0.125em; ${small} text-align: end; }
${part('row-due')} { grid-column: 1 / -1; text-wrap: pretty; color: ${t('ink')}; font-size: ${t('text-small')}; }
${part('row-due', "[data-state='overdue']")} { font-weight: 600; }
${part('row-state')} { display: inline-flex; align-items: center; gap: 0.375em; }
${part('turn')} { color: ${t('accent')}; font-weight: 600; }
${part('row-fault')} { grid-column: 1 / -1; color: ${t('danger')}; font-size: ${t('text-small')}; }
@container (max-width: 26em) {
  ${part('row')} { grid-template-columns: minmax(0, 1fr); row-gap: 0.25em; }
  ${part('row-facts')} { grid-row: auto; grid-column: 1; display: flex; flex-wrap: wrap; column-gap: calc(${t('space')} * 2); justify-items: start; text-align: start; }
}
${part('nothing')} { ${small} margin: 0; padding-block: calc(${t('space')} * 2); }
`;

const toolsCss = `
${part('header')}, ${part('tools')}, ${part('start')}, ${part('undo')} { display: flex; flex-wrap: wrap; align-items: center; gap: ${t('space')}; }
${part('header')} { justify-content: space-between; margin-block-end: calc(${t('space')} * 2); }
${part('title')} { margin: 0; font: inherit; font-size: 1.5em; font-weight: 600; line-height: 1.2; letter-spacing: -0.012em; overflow-wrap: anywhere; }
${part('start')} { margin-inline-start: auto; }
/* Still there for what is told in it, without taking a gap. */
:where([data-part='start'] > [role='alert']:empty) { position: absolute; }
${part('tools')} { margin-block: calc(${t('space')} * 2); }
${part('search')} { ${controlCss} flex: 1 1 14em; inline-size: auto; min-inline-size: 0; }
${part('hidden')} { ${visuallyHiddenCss} }
${part('found')} { ${small} margin: 0; }
${part('link')} {
  appearance: none;
  margin: 0;
  padding: 0 0.125em;
  border: 0;
  border-radius: ${t('radius')};
  background: none;
  color: ${t('accent')};
  font: inherit;
  font-weight: 500;
  text-decoration: underline;
  text-underline-offset: 0.2em;
  min-block-size: 2em;
  cursor: pointer;
}
${part('link', ':focus-visible')} { ${focusRingCss} }
${part('choices')} { display: grid; gap: calc(${t('space')} * 1.5); }
${part('choice')} { display: grid; gap: 0.25em; font-size: ${t('text-small')}; font-weight: 600; }
${part('select')} { ${controlCss} font-weight: 400; font-size: inherit; }
${part('check')} { display: flex; gap: ${t('space')}; align-items: center; min-block-size: 2em; }
:where([data-part='check'] > input) { flex: none; inline-size: 1.125em; block-size: 1.125em; margin: 0; accent-color: ${t('accent')}; }
${part('issues')} { margin-block: ${t('space')}; padding-inline-start: ${t('space')}; border-inline-start: 3px solid ${t('danger')}; font-size: ${t('text-small')}; }
:where([data-part='issues'] > [data-part='buttons']) { margin-block-start: ${t('space')}; }
${part('empty')} { max-inline-size: 32em; margin-inline: auto; padding-block: calc(${t('space')} * 4); text-align: center; }
${part('empty-title')} { font-size: ${t('text-large')}; font-weight: 600; }
${part('undo')} { ${small} margin-block-start: ${t('space')}; }
`;

/** The look of the whole tracker, for its root. */
export const trackerCss = `
position: relative;
:where(p), :where(ul) { margin: 0; padding: 0; list-style: none; }
${markCss}
${toolsCss}
${listCss}
${summaryCss}
@media (forced-colors: active) {
  :where([data-part='scroller']:focus-visible [data-part='row'][data-state='active']) { outline: 2px solid Highlight; outline-offset: -2px; }
  ${part('turn')} { text-decoration: underline; }
}
@media print {
  ${part('tools')}, ${part('start')}, ${part('undo')} { display: none; }
  ${part('scroller')} { max-block-size: none; overflow: visible; }
  /* Of a choice, what was chosen. */
  :where([data-part='segment']:not(:has(:checked))) { display: none; }
  :where([data-part='segmented-track'], [data-part='segment-input']:checked + [data-part='segment-label']) { min-block-size: 0; padding: 0; border: 0; background: none; box-shadow: none; }
  ${part('row')} { break-inside: avoid; }
  ${part('row', "[data-kind='group']")}, ${part('column-title')} { break-after: avoid; }
  /* “In 2 days” means nothing on a page that is read next week. */
  :where([data-part='row-due'] time)::after { content: ' (' attr(data-on-paper) ')'; font-weight: 400; }
}
`;
