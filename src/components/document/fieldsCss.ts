import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { focusRingCss } from '../ui/frame.ts';

/** A line of secondary text. */
const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** Texts, choices and lists of entries, as every section has them. */
export const fieldsCss = `
${part('text-box')} { display: grid; gap: ${t('space')}; min-inline-size: 0; }
/* No grid and no flex box: only then can a text area be laid out by itself (see steadyHeight). */
:where([data-part='text-box']:not([data-line]) > [data-part='field']) { display: block; }
:where([data-part='text-box']:not([data-line]) > [data-part='field'] > * + *) { margin-block-start: calc(${t('space')} / 2); }
/* As tall as what stands in it, where the browser can. */
:where([data-part='text-box'] textarea) { min-block-size: 3.5em; field-sizing: content; }
:where([data-part='text-box'][data-long] textarea) { unicode-bidi: isolate; }
${part('read')} { display: grid; gap: 0.125em; min-inline-size: 0; }
${part('read-label')} { ${small} }
${part('choices')} { display: grid; gap: ${t('space')}; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
:where([data-part='choices'] > legend) { margin: 0 0 calc(${t('space')} / 2); padding: 0; }
${part('choice-list')} { display: grid; gap: 0.125em; }
${part('choice-list', '[data-inline]')} { display: flex; flex-wrap: wrap; gap: 0 calc(${t('space')} * 3); }
${part('choice')} { display: flex; align-items: baseline; gap: 0.625em; min-block-size: 2em; padding-block: 0.25em; cursor: pointer; }
${part('choice-control')} { flex: none; inline-size: 1.125em; block-size: 1.125em; margin: 0; position: relative; inset-block-start: 0.15em; accent-color: ${t('accent')}; }
${part('choice-control', ':focus-visible')} { ${focusRingCss} }
${part('choice-help')} { display: block; ${small} }
${part('ground-rules')} { display: grid; gap: calc(${t('space')} * 1.5); }
${part('entries')} { display: grid; gap: calc(${t('space')} * 1.5); justify-items: start; }
${part('entry-list')} { display: grid; inline-size: 100%; }
${part('entry')} {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${t('space')};
  padding-block: calc(${t('space')} * 2);
  border-block-end: ${t('line')} solid ${t('hairline')};
}
/* Of hundreds of entries, those in view are laid out; a keystroke must not pay for the others. */
/* What is skipped is clipped: with room left for the focus rings. */
${part('entry')} { content-visibility: auto; contain-intrinsic-size: auto 16em; overflow-clip-margin: 0.5em; }
${part('entry', ':first-child')} { border-block-start: ${t('line')} solid ${t('hairline')}; }
${part('entry-body')} { display: grid; gap: calc(${t('space')} * 1.5); min-inline-size: 0; }
${part('entry-tools')} { display: flex; flex-wrap: wrap; align-content: start; justify-content: end; gap: 0.125em; }
@container (min-width: 30.01em) {
  /* Arrows are below each other, also where only some entries can be taken away. */
  :where([data-part='entry-list'][data-ordered][data-removable] > [data-part='entry'] > [data-part='entry-tools']) { display: grid; grid-template-columns: repeat(3, 1fr); }
}
@container (max-width: 30em) {
  ${part('entry')} { grid-template-columns: minmax(0, 1fr); }
}
${part('hints')} { display: grid; gap: calc(${t('space')} * 1.5); }
${part('language-hint')} { display: grid; gap: 0.125em; padding-inline-start: 0.75em; border-inline-start: 2px dotted ${t('outline')}; font-size: ${t('text-small')}; }
${part('hint-words')} { color: ${t('ink-soft')}; }
${part('hint-mark')} { background: none; color: ${t('ink')}; font-weight: 600; text-decoration: underline dotted; text-underline-offset: 0.25em; }
${part('hint-ask')} { color: ${t('ink')}; }
${part('conflict')} { display: grid; grid-column: 1 / -1; gap: ${t('space')}; padding: calc(${t('space')} * 1.5) calc(${t('space')} * 2); border: ${t('line')} solid ${t('outline')}; border-radius: ${t('radius')}; background: ${t('raised')}; }
${part('conflict-title')} { font-weight: 600; }
@media (forced-colors: active) {
  ${part('hint-mark')} { color: Highlight; }
}
`;
