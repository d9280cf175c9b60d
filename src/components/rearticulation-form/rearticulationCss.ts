import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { documentCss } from '../document/documentCss.ts';
import { stepsCss } from './steps/stepsCss.ts';

/** The look of the whole form, for its root. */
export const rearticulationCss = `
${documentCss}
${part('version')} { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
${part('prompts')} { display: grid; gap: calc(${t('space')} / 2); padding-inline-start: 0.75em; border-inline-start: 2px solid ${t('hairline')}; max-inline-size: 42em; }
:where([data-part='prompts'] > ul) { display: grid; gap: calc(${t('space')} / 2); padding-inline-start: 1.25em; list-style: disc; }
${stepsCss}
@media print {
  ${part('prompts')} { display: none; }
}
`;
