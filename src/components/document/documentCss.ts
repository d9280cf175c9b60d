import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { controlCss } from '../ui/fieldCss.ts';
import { focusRingCss } from '../ui/frame.ts';
import { fieldsCss } from './fieldsCss.ts';
import { partsCss } from './partsCss.ts';
import { printCss } from './printCss.ts';
import { railCss } from './railCss.ts';

/** A line of secondary text. */
const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

const headerCss = `
${part('header')} {
  display: flex;
  flex-wrap: wrap;
  align-items: flex-start;
  justify-content: space-between;
  gap: calc(${t('space')} * 2);
  padding-block-end: calc(${t('space')} * 3);
  border-block-end: ${t('line')} solid ${t('hairline')};
}
${part('header-words')} { display: grid; gap: ${t('space')}; flex: 1 1 20em; min-inline-size: 0; }
${part('title')} { justify-self: start; margin: 0; font: inherit; font-size: 1.5em; font-weight: 600; line-height: 1.2; letter-spacing: -0.012em; overflow-wrap: anywhere; }
${part('stage')} { display: flex; align-items: baseline; gap: 0.5em; max-inline-size: 44em; }
:where([data-part='stage'] > [data-part='icon']) { position: relative; inset-block-start: 0.15em; color: ${t('accent')}; }
${part('stage-name')} { display: block; font-weight: 600; }
${part('tools')} { display: flex; flex-wrap: wrap; gap: ${t('space')}; }
${part('options')} { display: grid; gap: calc(${t('space')} * 2); inline-size: 18em; max-inline-size: 100%; min-inline-size: 0; }
${part('check')} { display: flex; gap: ${t('space')}; align-items: center; min-block-size: 2em; }
:where([data-part='check'] > input) { flex: none; inline-size: 1.125em; block-size: 1.125em; margin: 0; accent-color: ${t('accent')}; }
${part('notice')} { padding-inline-start: 0.75em; border-inline-start: 3px solid ${t('accent')}; font-size: ${t('text-small')}; }
${part('begin')} { display: grid; gap: calc(${t('space')} * 2); max-inline-size: 40em; margin-inline: auto; padding-block: calc(${t('space')} * 4); }
${part('begin-form')} { display: grid; gap: calc(${t('space')} * 3); justify-items: start; }
:where([data-part='begin-form'] > *:not(button)) { inline-size: 100%; }
${part('begin-import')} { display: grid; gap: ${t('space')}; justify-items: start; margin-block-start: calc(${t('space')} * 2); padding-block-start: calc(${t('space')} * 3); border-block-start: ${t('line')} solid ${t('hairline')}; }
`;

/** How far a frame that nobody sees stands out beside the text: large text leaves no more room there. */
const outset = 'min(1em, 16px)';

/** Where one is, and under it back and on: each as wide as its words, below each other with little room. */
const turnCss = `
${part('turn')} { display: grid; grid-template-columns: minmax(0, auto) minmax(0, auto); align-items: center; justify-content: space-between; gap: ${t('space')} calc(${t('space')} * 2); padding-block: calc(${t('space')} * 2); border-block: ${t('line')} solid ${t('hairline')}; }
:where([data-part='turn'] > [data-part='button']) { text-wrap: balance; }
:where([data-part='turn'] > [data-part='soft']) { grid-row: 1; grid-column: 1 / -1; }
:where([data-part='turn'] > [data-part='button']) { grid-row: 2; grid-column: 2; justify-self: end; }
:where([data-part='turn'] > [data-variant='quiet']) { grid-column: 1; justify-self: start; text-align: start; }
@media not (forced-colors: active) {
  :where([data-part='turn'] > [data-variant='quiet']) { max-inline-size: calc(100% + ${outset}); margin-inline-start: calc(-1 * ${outset}); padding-inline-start: calc(${outset} - ${t('line')}); }
}
@container (max-width: 34em) {
  ${part('turn')} { grid-template-columns: minmax(0, 1fr); justify-content: start; }
  :where([data-part='turn'] > [data-part='soft']) { order: -1; grid-row: auto; grid-column: 1; }
  :where([data-part='turn'] > [data-part='button']) { grid-row: auto; grid-column: 1; justify-self: start; text-align: start; text-wrap: pretty; }
}
`;

/** What leads on is below each other, each with what it does; what only opens a form stands in a row. */
const nextCss = `
${part('next')} { display: flow-root; }
:where([data-part='next'] > * + *) { margin-block-start: calc(${t('space')} * 1.5); }
${part('next-title')} { inline-size: fit-content; margin: 0; font: inherit; font-weight: 600; }
:where([data-part='next'] > [data-part='verb'][data-state='closed']) { display: inline-grid; inline-size: auto; max-inline-size: 100%; margin-inline-end: ${t('space')}; vertical-align: top; }
`;

const sectionCss = `
${part('section')} { display: grid; gap: calc(${t('space')} * 2.5); min-inline-size: 0; }
${part('section-header')} { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: ${t('space')} calc(${t('space')} * 2); }
${part('section-title')} { margin: 0; font: inherit; font-size: ${t('text-large')}; font-weight: 600; line-height: 1.25; scroll-margin-block-start: 1em; }
:where([data-part='title'], [data-part='section-title'], [data-part='next-title']):where(:focus) { outline: none; }
:where([data-part='title'], [data-part='section-title'], [data-part='next-title']):where(:focus-visible) { ${focusRingCss} border-radius: 1px; outline-offset: 4px; }
${part('section-help')} { max-inline-size: 40em; }
${part('seen-by')} { display: flex; align-items: baseline; gap: 0.5em; ${small} }
:where([data-part='seen-by'] > [data-part='icon']) { position: relative; inset-block-start: 0.125em; }
${part('section-gaps')} { display: grid; gap: ${t('space')}; padding: calc(${t('space')} * 1.5) calc(${t('space')} * 2); border-radius: ${t('radius')}; background: ${t('sunken')}; font-size: ${t('text-small')}; }
:where([data-part='section-gaps'] > [data-part='soft']) { font-size: inherit; }
:where([data-part='section-gaps'] > ul), :where([data-part='missing']) { display: grid; gap: calc(${t('space')} / 2); padding-inline-start: 1.25em; list-style: disc; }
${turnCss}
${part('verb')} { display: grid; gap: ${t('space')}; justify-items: start; inline-size: 100%; }
:where([data-part='verb'] > [data-part='field']) { inline-size: 100%; }
${nextCss}
${part('will')} { max-inline-size: 40em; ${small} }
${part('refusal')} { color: ${t('danger')}; font-size: ${t('text-small')}; font-weight: 500; }
${part('refusal', ':empty')} { display: none; }
${part('issues')}, ${part('unsettled')}, ${part('left')} { display: grid; gap: calc(${t('space')} / 2); margin-block: calc(${t('space')} * 2); padding-inline-start: 0.75em; border-inline-start: 3px solid ${t('danger')}; }
${part('issues')} { font-size: ${t('text-small')}; }
:where([data-part='issues'] > ul) { display: grid; gap: calc(${t('space')} / 2); }
${part('gone')} { display: grid; gap: 0.25em; padding-block: calc(${t('space')} / 2); }
:where([data-part='gone'] > [data-part='buttons']) { margin-block-start: ${t('space')}; }
@media (forced-colors: active) {
  ${part('section-gaps')} { border: ${t('line')} solid CanvasText; }
  :where([data-part='stage'] > svg, [data-part='seen-by'] > svg) { color: inherit; }
}
`;

/** The look that all long documents share, for the root of one. */
export const documentCss = `
:where(p, ul, ol, dl, dt, dd, blockquote, h3, h4, h5):where(:not([data-part^='field-'], [data-part^='error-'], [data-part='section-title'], [data-part='next-title'])) { margin: 0; padding: 0; border: 0; font: inherit; color: inherit; letter-spacing: normal; text-transform: none; }
:where(ul, ol) { list-style: none; }
:where(p, li, dd, blockquote) { text-wrap: pretty; overflow-wrap: anywhere; }
:where(dt, dd, blockquote) { unicode-bidi: plaintext; }
/* The direction of a whole text is looked for once: for each of its lines, Chromium takes seconds. */
:where(p, blockquote):where([dir='auto']) { unicode-bidi: isolate; }
${part('label')} { color: ${t('ink')}; font-size: inherit; font-weight: 600; }
${part('soft')} { ${small} }
${part('text')} { white-space: pre-line; }
${part('buttons')} { display: flex; flex-wrap: wrap; gap: ${t('space')}; }
${part('link')} {
  appearance: none;
  display: inline-flex;
  align-items: baseline;
  gap: 0.375em;
  margin: 0;
  padding: 0.125em 0;
  border: 0;
  border-radius: 1px;
  background: none;
  color: ${t('accent')};
  font: inherit;
  text-align: inherit;
  text-decoration: underline;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
${part('link', ':focus-visible')} { ${focusRingCss} }
@media (pointer: coarse) {
  ${part('link')} { align-items: center; min-block-size: ${t('target')}; }
}
${part('undo')} { display: flex; flex-wrap: wrap; align-items: center; gap: ${t('space')}; ${small} }
:where([data-part='undo'] > [data-part='button']) { color: ${t('accent')}; font-size: 1em; text-decoration: underline; text-underline-offset: 0.2em; }
${part('select')} { ${controlCss} }
${headerCss}
${railCss}
${sectionCss}
${fieldsCss}
${partsCss}
${printCss}`;
