import { part } from '../../../theme/part.ts';
import { t } from '../../../theme/t.ts';

/** Whether the text is the one that was signed. */
export const signOffCss = `
${part('verification')} { display: grid; gap: ${t('space')}; min-inline-size: 0; }
:where([data-part='verification'][data-state='changed'] [data-part='state-line'] > svg, [data-part='stage'][data-state='altered'] > svg) { color: ${t('danger')}; }
${part('reading')} { display: grid; gap: ${t('space')}; justify-items: start; }
@media (forced-colors: active) { :where([data-part='verification'] [data-part='state-line'] > svg, [data-part='stage'] > svg) { color: inherit; } }
@media print {
  ${part('sign-off')}, ${part('signatures')} { display: block; }
  :where([data-part='sign-off'] > * + *, [data-part='signatures'] > * + *) { margin-block-start: calc(${t('space')} * 1.5); }
  :where([data-part='verification']:not([data-state])) { display: none; }
}
`;
