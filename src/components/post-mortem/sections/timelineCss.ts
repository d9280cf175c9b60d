import { part } from '../../../theme/part.ts';
import { t } from '../../../theme/t.ts';
import { buttonCss } from '../../ui/buttonCss.ts';
import { focusRingCss, visuallyHiddenCss } from '../../ui/frame.ts';

/** Facts, their times, and how they stand. */
export const timelineCss = `
${part('hidden')} { ${visuallyHiddenCss} }
${part('fact')} { display: grid; gap: calc(${t('space')} * 1.5); min-inline-size: 0; margin: 0; padding: 0; border: 0; }
${part('fact-number')} { margin: 0 0 ${t('space')}; padding: 0; color: ${t('ink-soft')}; font: inherit; font-size: ${t('text-small')}; }
${part('fact-when')} { display: flex; flex-wrap: wrap; align-items: end; gap: calc(${t('space')} * 2); }
:where([data-part='fact-when'] > [data-part='field']) { flex: 0 1 12em; }
:where([data-part='fact-when'] > [data-part='choices']) { flex-basis: 100%; }
${part('fact-late')} { display: flex; align-items: baseline; gap: 0.375em; color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
:where([data-part='fact-late'] > [data-part='icon']) { position: relative; inset-block-start: 0.125em; }
${part('fact-link')} { color: ${t('accent')}; text-decoration: underline; text-underline-offset: 0.2em; }
${part('fact-link', ':focus-visible')} { ${focusRingCss} border-radius: 1px; }
${part('fact-standing')} { display: grid; gap: ${t('space')}; }
${part('fact-positions')} { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
${part('fact-own')} { display: flex; flex-wrap: wrap; align-items: center; gap: ${t('space')}; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
${part('standing')} { display: flex; align-items: baseline; gap: 0.5em; font-weight: 600; }
${part('standing-mark')} { flex: none; inline-size: 1em; block-size: 1em; fill: none; position: relative; inset-block-start: 0.125em; }
:where([data-state='agreed'] > [data-part='standing'], [data-part='standing'][data-state='confirmed']) > ${part('standing-mark')} { color: ${t('accent')}; forced-color-adjust: auto; }
${part('toggle')} { ${buttonCss} padding: 0.125em 0.75em; min-block-size: 2.25em; font-size: ${t('text-small')}; }
${part('toggle', "[aria-pressed='true']")} { border-color: ${t('accent')}; box-shadow: inset 0 0 0 1px ${t('accent')}; font-weight: 600; }
@media (pointer: coarse) { ${part('toggle')} { min-block-size: 2.75em; } }
@media (forced-colors: active) { ${part('toggle', "[aria-pressed='true']")} { outline: 2px solid Highlight; outline-offset: -3px; } }
@media print { ${part('fact-own')} { display: none; } }
`;
