import { part } from '../../../theme/part.ts';
import { t } from '../../../theme/t.ts';
import { focusRingCss, visuallyHiddenCss } from '../../ui/frame.ts';

/** What each side wrote alone, and what the other understood of it. */
export const accountsCss = `
${part('accounts-apart')} { display: grid; gap: calc(${t('space')} * 3); }
${part('account')} { display: grid; gap: calc(${t('space')} * 2.5); }
${part('account-state')} { padding-inline-start: 0.75em; border-inline-start: 2px solid ${t('hairline')}; color: ${t('ink-soft')}; }
${part('status')} { display: flex; align-items: baseline; gap: 0.5em; font-weight: 600; }
:where([data-part='status'] > [data-part='icon']) { position: relative; inset-block-start: 0.125em; color: ${t('accent')}; forced-color-adjust: auto; }
${part('status', ':focus')} { outline: none; }
${part('status', ':focus-visible')} { ${focusRingCss} border-radius: 1px; outline-offset: 3px; }
${part('accounts')} { inline-size: 100%; border-collapse: collapse; table-layout: fixed; text-align: inherit; }
${part('accounts', ':focus')} { outline: none; }
${part('accounts', ':focus-visible')} { ${focusRingCss} border-radius: 1px; outline-offset: 4px; }
:where([data-part='accounts'] :is(th, td)) { padding: calc(${t('space')} * 1.5) 0; padding-inline-end: calc(${t('space')} * 2); border: 0; border-block-end: ${t('line')} solid ${t('hairline')}; background: none; color: inherit; font: inherit; text-align: inherit; vertical-align: top; overflow-wrap: anywhere; }
:where([data-part='accounts'] thead th) { font-weight: 600; }
:where([data-part='accounts'] tbody th) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
:where([data-part='accounts'] :is(thead, tbody) th:first-child) { inline-size: 22%; }
${part('account-party')} { display: none; }
@container (max-width: 38em) {
  :where([data-part='accounts'], [data-part='accounts'] :is(tbody, tr, th, td)) { display: block; }
  :where([data-part='accounts'] thead) { ${visuallyHiddenCss} }
  :where([data-part='accounts'] tr) { padding-block: calc(${t('space')} * 1.5); border-block-end: ${t('line')} solid ${t('hairline')}; }
  :where([data-part='accounts'] tr > :is(th, td)) { inline-size: auto; padding: calc(${t('space')} / 2) 0; border: 0; }
  ${part('account-party')} { display: block; font-weight: 600; }
}
${part('understandings')} { display: grid; gap: calc(${t('space')} * 5); }
${part('understanding')} { display: grid; gap: calc(${t('space')} * 2); padding-block-start: calc(${t('space')} * 2); border-block-start: ${t('line')} solid ${t('hairline')}; }
${part('group-title')} { font-weight: 600; }
${part('rounds')} { display: grid; gap: calc(${t('space')} * 2); }
${part('round')} { display: grid; gap: ${t('space')}; padding-inline-start: 1em; border-inline-start: 2px solid ${t('hairline')}; }
${part('turn-form')} { display: grid; gap: calc(${t('space')} * 1.5); }
${part('kind-hint')} { padding-inline-start: 0.75em; border-inline-start: 3px solid ${t('accent')}; }
${part('kind-hint', ':empty')} { display: none; }
@media print { ${part('turn-form')} { display: none; } }
`;
