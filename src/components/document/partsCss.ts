import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { detailsLabelCss } from '../ui/detailsLabelCss.ts';
import { focusRingCss, visuallyHiddenCss } from '../ui/frame.ts';

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
/* Controls of one line stand in one line, whatever is said above them. */
:where([data-part='fields']:not(:has(textarea)) > [data-part='field']), :where([data-part='fields']:not(:has(textarea)) > [data-part='text-box'] > [data-part='field']) { display: flex; flex-direction: column; }
:where([data-part='fields']:not(:has(textarea)) > :is([data-part='field'], [data-part='text-box'])) { align-self: stretch; }
:where([data-part='fields'] > [data-part='field'] > [data-part='field-control'], [data-part='fields'] > [data-part='text-box'][data-line] > [data-part='field'] > [data-part='field-control']) { margin-block-start: auto; }
${part('state-line')} { display: flex; align-items: baseline; gap: 0.5em; }
:where([data-part='state-line'] > svg) { flex: none; position: relative; inset-block-start: 0.125em; color: ${t('accent')}; }
${part('state-line', ':focus')} { outline: none; }
${part('state-line', ':focus-visible')} { ${focusRingCss} border-radius: 1px; }
@media (forced-colors: active) { :where([data-part='state-line'] > svg) { color: inherit; } }
${part('quote')} { padding-inline-start: 0.75em; border-inline-start: 2px solid ${t('hairline')}; white-space: pre-line; }
${part('verb-form')} { display: grid; gap: calc(${t('space')} * 1.5); justify-items: stretch; min-inline-size: 0; inline-size: 100%; margin: 0; padding: calc(${t('space')} * 2); border: ${t('line')} solid ${t('outline')}; border-radius: ${t('radius')}; background: ${t('raised')}; }
:where([data-part='verb'][data-state='open'] > *) { inline-size: 100%; }
:where([data-part='verb-form'] > legend) { padding: 0 0.375em; }
/* A fingerprint is compared by eye: it stands in one line. */
:where([data-part='verb-form'] > p > [data-part='soft']) { display: inline-block; }
`;

/** Signatures, and what was done. */
const endCss = `
${part('sign-off')} { display: grid; gap: calc(${t('space')} * 2.5); min-inline-size: 0; }
${part('signed-text')} { font-weight: 600; }
${part('signatures')} { display: grid; gap: calc(${t('space')} * 2); }
${part('signature')} { display: grid; gap: calc(${t('space')} / 2); padding-inline-start: 1em; border-inline-start: 2px solid ${t('hairline')}; }
${part('signature', ":is([data-state='agree'], [data-state='agree_with_difference'], [data-state='agree_with_reservation'])")} { border-color: ${t('accent')}; }
${part('signature', "[data-state='void']")} { color: ${t('ink-soft')}; }
${part('signature', ':focus')}, ${part('signed-text', ':focus')}, ${part('group', ':focus')} { outline: none; }
${part('signature', ':focus-visible')}, ${part('signed-text', ':focus-visible')}, ${part('group', ':focus-visible')} { ${focusRingCss} outline-offset: 4px; border-radius: 1px; }
${part('quiet-details')} { min-inline-size: 0; }
:where([data-part='quiet-details'] > :not(summary)) { margin-block-start: calc(${t('space')} * 1.5); }
${detailsLabelCss}
${part('summary')} { padding-block: 0.25em; color: ${t('accent')}; }
@media (pointer: coarse) { ${part('summary')} { padding-block: calc((${t('target')} - 1lh) / 2); } }
${part('summary', ':focus-visible')} { ${focusRingCss} border-radius: 1px; }
${part('history')} { display: grid; gap: calc(${t('space')} * 1.5); }
${part('history-entry')} { display: grid; gap: 0.125em; }
`;

/** What sections of every long document are made of. */
export const partsCss = `
${sharedCss}
${endCss}
@media print {
  ${part('state-line')}, ${part('signature')} { break-inside: avoid; }
}
`;
