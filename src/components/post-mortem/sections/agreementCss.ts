import { part } from '../../../theme/part.ts';
import { t } from '../../../theme/t.ts';
import { focusRingCss } from '../../ui/frame.ts';

/** A line of secondary text. */
const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** What contributed and what answers it; what is acknowledged; what will be different. */
const contentCss = `
${part('factor-answer')} { display: grid; gap: ${t('space')}; padding-inline-start: 1em; border-inline-start: 2px solid ${t('hairline')}; }
${part('factor-answer', "[data-state='answered']")} { border-color: ${t('accent')}; }
${part('elements')}, ${part('ladder')} { display: grid; }
:where([data-part='ladder'] > li) { padding-block: 0.25em; }
:where([data-part='elements'] > li, [data-part='ladder'] > li) { border-block-end: ${t('line')} solid ${t('hairline')}; }
:where([data-part='elements'] > li:first-child, [data-part='ladder'] > li:first-child) { border-block-start: ${t('line')} solid ${t('hairline')}; }
${part('element', '[open]')} { padding-block-end: calc(${t('space')} * 1.5); }
${part('element-summary')} { display: flex; align-items: baseline; gap: 0.625em; min-block-size: 2.25em; padding-block: 0.5em; list-style: none; cursor: pointer; }
${part('element-summary', ':focus-visible')} { ${focusRingCss} border-radius: 1px; }
:where([data-part='element-summary'] > [data-icon='chevron']) { margin-inline-start: auto; color: ${t('ink-soft')}; }
:where([data-part='element'][open] > [data-part='element-summary'] > [data-icon='chevron']) { rotate: 180deg; }
:where([data-part='element-summary'] > [data-part='section-mark']) { flex: none; position: relative; inset-block-start: 0.125em; color: ${t('accent')}; forced-color-adjust: auto; }
${part('element-name')} { font-weight: 600; }
${part('element-state')} { ${small} }
${part('receipt')}, ${part('look')}, ${part('reset')}, ${part('self-question')} { display: grid; gap: ${t('space')}; min-inline-size: 0; }
${part('hand-over')} { display: grid; gap: ${t('space')}; justify-items: start; padding-block-start: calc(${t('space')} * 2); }
${part('rung-text')} { min-inline-size: 0; margin: 0; padding: 0; padding-block-end: calc(${t('space')} * 1.5); padding-inline-start: 1.75em; border: 0; }
${part('escalation')} { display: grid; gap: calc(${t('space')} * 2.5); min-inline-size: 0; }
${part('escalated', ':focus')} { outline: none; }
${part('escalated', ':focus-visible')} { ${focusRingCss} outline-offset: 4px; border-radius: 1px; }
${part('escalated')} { display: grid; gap: ${t('space')}; padding-inline-start: 1em; border-inline-start: 3px solid ${t('accent')}; }
`;

/** The sections from what contributed to the signatures. */
export const agreementCss = `
${contentCss}
@media print {
  ${part('element')}:not([open]) { display: none; }
}
`;
