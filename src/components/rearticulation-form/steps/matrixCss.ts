import { part } from '../../../theme/part.ts';
import { t } from '../../../theme/t.ts';
import { focusRingCss, visuallyHiddenCss } from '../../ui/frame.ts';

const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** Takes back what hides visually. */
const shownCss = `
position: static;
width: auto;
height: auto;
margin: 0;
overflow: visible;
clip-path: none;
white-space: normal;
`;

/** Of the shadow at the edges of the box behind which there is more. */
const shade = `color-mix(in srgb, ${t('ink')} 18%, transparent)`;

/** As a table: the first column stays while the others scroll. */
const tableCss = `
${part('matrix')} { display: grid; gap: calc(${t('space')} * 2); min-inline-size: 0; }
${part('matrix-box')} { min-inline-size: 0; overflow-x: auto; overscroll-behavior-x: contain; position: relative; scroll-padding-inline: 12em 1em; padding-block-end: 2px; }
${part('matrix-box', ':focus-visible')} { ${focusRingCss} }
/* Shadows that stay at the edges, under covers that go along with the table. */
${part('matrix-box', '[data-scrolls]')} { background: linear-gradient(to right, ${t('paper')} 1em, transparent 2em) 0 0 / 50% 100% no-repeat local, linear-gradient(to left, ${t('paper')} 1em, transparent 2em) 100% 0 / 50% 100% no-repeat local, linear-gradient(to right, ${shade}, transparent 0.75em) 0 0 / 50% 100% no-repeat scroll, linear-gradient(to left, ${shade}, transparent 0.75em) 100% 0 / 50% 100% no-repeat scroll; }
:where([data-part='matrix-box'] table) { inline-size: 100%; margin: 0; border: 0; border-collapse: separate; border-spacing: 0; background: none; color: inherit; font: inherit; text-align: inherit; }
:where([data-part='matrix-box'] :is(th, td)) { min-inline-size: 11.5em; padding-block: calc(${t('space')} * 1.25); padding-inline: ${t('space')}; border: 0; border-block-end: ${t('line')} solid ${t('hairline')}; background: none; color: inherit; font: inherit; letter-spacing: normal; text-align: inherit; text-transform: none; vertical-align: top; overflow-wrap: anywhere; }
:where([data-part='matrix-box'] thead th) { border-block-end-color: ${t('outline')}; ${small} font-weight: 600; vertical-align: bottom; }
:where([data-part='matrix-box'] tbody th) { font-weight: 500; }
:where([data-part='matrix-box'] :is(th:first-child)) { position: sticky; inset-inline-start: 0; z-index: 1; inline-size: 13em; padding-inline-start: 0; }
/* Between two pixels, the row below would lie over its line. */
:where([data-part='matrix-box'] thead th:first-child) { z-index: 2; }
:where([data-part='matrix-box'][data-scrolls] th:first-child) { background: ${t('paper')}; border-inline-end: ${t('line')} solid ${t('hairline')}; }
:where([data-part='matrix-box'] select) { min-inline-size: 0; padding-inline: 0.5em; font-size: ${t('text-small')}; text-overflow: ellipsis; }
${part('matrix-end')} { min-inline-size: 5em; padding-inline-end: 0; }
/* The headers of the columns say it. */
:where([data-part='matrix-outcome'] :is([data-part='field-label'], [data-part='read-label'])), ${part('matrix-end-label')} { ${visuallyHiddenCss} }
${part('matrix-role')}, ${part('matrix-gaps')} { display: block; font-weight: 400; ${small} }
${part('matrix-role')} { font-size: inherit; }
${part('matrix-gaps')} { margin-block-start: 0.25em; padding-inline-start: 0.5em; border-inline-start: 2px solid ${t('outline')}; }
${part('matrix-who')} { display: none; }
${part('matrix-note')} { margin-block-start: 0.375em; ${small} }
${part('matrix-letter')} { ${small} }
:where([data-part='matrix-row'][data-state='ended'] > :is(th, [data-part='matrix-cell'])) { color: ${t('ink-soft')}; }
${part('matrix-legend')} { display: grid; gap: calc(${t('space')} * 1.5) calc(${t('space')} * 4); grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr)); font-size: ${t('text-small')}; }
:where([data-part='matrix-legend'] dt) { font-weight: 600; }
:where([data-part='matrix-legend'] dd) { color: ${t('ink-soft')}; }
`;

/** With little room: a group for each responsibility, everybody under each other. */
const groupsCss = `
${part('matrix-box')} { overflow: visible; }
:where([data-part='matrix-box'] :is(table, tbody, tr, td)), :where([data-part='matrix-box'] tbody th) { display: block; min-inline-size: 0; inline-size: auto; }
:where([data-part='matrix-box'] thead) { display: block; ${visuallyHiddenCss} }
:where([data-part='matrix-box'] tbody tr) { display: grid; gap: ${t('space')}; padding-block: calc(${t('space')} * 2); border-block-end: ${t('line')} solid ${t('hairline')}; }
:where([data-part='matrix-box'] tbody :is(th, td)) { position: static; padding: 0; border: 0; background: none; }
:where([data-part='matrix-box'] tbody th) { font-weight: 600; }
${part('matrix-cell')} { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 ${t('space')}; align-items: center; }
:where([data-part='matrix-outcome'] :is([data-part='field-label'], [data-part='read-label'])), ${part('matrix-end-label')} { ${shownCss} }
${part('matrix-who')} { display: block; font-size: ${t('text-small')}; overflow-wrap: anywhere; }
${part('matrix-note')}, :where([data-part='matrix-cell'] > [data-part='refusal']) { grid-column: 1 / -1; }
`;

/** On paper: groups, as nothing scrolls there, of those who have a part in it. */
const paperCss = `
${part('matrix')} { display: block; }
:where([data-part='matrix'] > [data-part='soft']), ${part('matrix-gaps')}, ${part('matrix-note')} { display: none; }
:where([data-part='matrix-box']) { background: none; }
:where([data-part='matrix-box'] tbody tr) { grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr)); gap: calc(${t('space')} / 2) calc(${t('space')} * 4); padding-block: ${t('space')}; break-inside: avoid; }
:where([data-part='matrix-box'] tbody th), ${part('matrix-outcome')} { grid-column: 1 / -1; }
:where([data-part='matrix-box'] td:empty), ${part('matrix-cell', "[data-state='none']")} { display: none; }
:where([data-part='matrix-box'] select) { appearance: none; min-block-size: 0; padding: 0; border: 0; background: none; }
${part('matrix-legend')} { margin-block-start: calc(${t('space')} * 1.5); break-inside: avoid; }
`;

/** The look of who does what. */
export const matrixCss = `
${tableCss}
@container (max-width: 34em) {
${groupsCss}
}
/* Beside a name, the longest part would be cut off. */
@container (max-width: 30em) {
  ${part('matrix-cell')} { grid-template-columns: minmax(0, 1fr); }
}
@media (forced-colors: active) {
  :where([data-part='matrix-box'][data-scrolls] th:first-child) { background: Canvas; }
}
@media print {
${groupsCss}
${paperCss}
}
`;
