import { part } from '../../../theme/part.ts';
import { t } from '../../../theme/t.ts';
import { focusRingCss, visuallyHiddenCss } from '../../ui/frame.ts';

/** A line of secondary text. */
const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** What several sections have: groups, numbered entries, lines with a mark, forms of verbs. */
const sharedCss = `
${part('read-aloud')} { ${visuallyHiddenCss} }
${part('group')} { display: grid; gap: calc(${t('space')} * 2); min-inline-size: 0; margin: 0; padding: 0; border: 0; }
${part('group-label')} { margin: 0 0 ${t('space')}; padding: 0; color: ${t('ink')}; font: inherit; font-weight: 600; overflow-wrap: anywhere; }
${part('numbered')} { display: grid; gap: calc(${t('space')} * 1.5); min-inline-size: 0; margin: 0; padding: 0; border: 0; }
${part('entry-number')} { margin: 0 0 ${t('space')}; padding: 0; font: inherit; ${small} }
${part('fields')} { display: grid; gap: calc(${t('space')} * 1.5) calc(${t('space')} * 2); grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr)); align-items: start; }
${part('state-line')} { display: flex; align-items: baseline; gap: 0.5em; }
:where([data-part='state-line'] > svg) { flex: none; position: relative; inset-block-start: 0.125em; color: ${t('accent')}; }
${part('state-line', ':focus')} { outline: none; }
${part('state-line', ':focus-visible')} { ${focusRingCss} border-radius: 1px; }
${part('quote')} { padding-inline-start: 0.75em; border-inline-start: 2px solid ${t('hairline')}; white-space: pre-line; }
${part('verb-form')} { display: grid; gap: calc(${t('space')} * 1.5); justify-items: stretch; min-inline-size: 0; inline-size: 100%; margin: 0; padding: calc(${t('space')} * 2); border: ${t('line')} solid ${t('outline')}; border-radius: ${t('radius')}; background: ${t('raised')}; }
:where([data-part='verb'] > :has(> [data-part='verb-form'])) { inline-size: 100%; }
:where([data-part='verb-form'] > legend) { padding: 0 0.375em; }
`;

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
${part('element-summary')}::-webkit-details-marker { display: none; }
${part('element-summary', ':focus-visible')} { ${focusRingCss} border-radius: 1px; }
:where([data-part='element-summary'] > [data-icon='chevron']) { margin-inline-start: auto; color: ${t('ink-soft')}; }
:where([data-part='element'][open] > [data-part='element-summary'] > [data-icon='chevron']) { rotate: 180deg; }
:where([data-part='element-summary'] > [data-part='section-mark']) { flex: none; position: relative; inset-block-start: 0.125em; color: ${t('accent')}; }
${part('element-name')} { font-weight: 600; }
${part('element-state')} { ${small} }
${part('receipt')}, ${part('look')}, ${part('reset')}, ${part('self-question')} { display: grid; gap: ${t('space')}; min-inline-size: 0; }
${part('hand-over')} { display: grid; gap: ${t('space')}; justify-items: start; padding-block-start: calc(${t('space')} * 2); }
${part('rung-text')} { padding-block-end: calc(${t('space')} * 1.5); padding-inline-start: 1.75em; }
${part('escalation')}, ${part('sign-off')} { display: grid; gap: calc(${t('space')} * 2.5); min-inline-size: 0; }
${part('escalated')} { display: grid; gap: ${t('space')}; padding-inline-start: 1em; border-inline-start: 3px solid ${t('accent')}; }
`;

/** Signatures, and what was done. */
const endCss = `
${part('signed-text')} { font-weight: 600; }
${part('signatures')} { display: grid; gap: calc(${t('space')} * 2); }
${part('signature')} { display: grid; gap: calc(${t('space')} / 2); padding-inline-start: 1em; border-inline-start: 2px solid ${t('hairline')}; }
${part('signature', ":is([data-state='agree'], [data-state='agree_with_difference'])")} { border-color: ${t('accent')}; }
${part('signature', "[data-state='void']")} { color: ${t('ink-soft')}; }
${part('signature', ':focus')}, ${part('signed-text', ':focus')}, ${part('escalated', ':focus')}, ${part('group', ':focus')} { outline: none; }
${part('signature', ':focus-visible')}, ${part('signed-text', ':focus-visible')}, ${part('escalated', ':focus-visible')}, ${part('group', ':focus-visible')} { ${focusRingCss} outline-offset: 4px; border-radius: 1px; }
${part('history')} { display: grid; gap: calc(${t('space')} * 1.5); }
${part('history-entry')} { display: grid; gap: 0.125em; }
`;

/** The sections from what contributed to the signatures. */
export const agreementCss = `
${sharedCss}
${contentCss}
${endCss}
@media print {
  ${part('element')}:not([open]) { display: none; }
  ${part('state-line')}, ${part('signature')} { break-inside: avoid; }
}
`;
