import { part } from '../../../theme/part.ts';
import { t } from '../../../theme/t.ts';

/** Whether the text is the one that was signed. */
export const signOffCss = `
${part('verification')} { display: grid; gap: ${t('space')}; min-inline-size: 0; }
:where([data-part='verification'][data-state='changed'] [data-part='state-line'] > svg) { color: ${t('danger')}; }
${part('reading')} { display: grid; gap: ${t('space')}; justify-items: start; }
@media print {
  :where([data-part='verification']:not([data-state])) { display: none; }
}
`;
