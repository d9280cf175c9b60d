import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';

/** The look of the import's preview, inside its dialog. */
export const importCss = `
display: grid;
gap: calc(${t('space')} * 2);
:where(p), :where(ul) { margin: 0; padding: 0; list-style: none; }
${part('import-count')} { font-weight: 600; }
${part('import-note')} { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
${part('import-rows')} { max-block-size: 20em; overflow: auto; border-block: ${t('line')} solid ${t('hairline')}; }
:where([data-part='import-rows'] > li) { padding-block: ${t('space')}; border-block-end: ${t('line')} solid ${t('hairline')}; overflow-wrap: anywhere; }
:where([data-part='import-rows'] > li[data-state='faulty']) { padding-inline-start: ${t('space')}; border-inline-start: 3px solid ${t('danger')}; }
:where([data-part='import-rows'] li li) { color: ${t('danger')}; font-size: ${t('text-small')}; }
:where([data-part='import-rows'] small) { display: block; color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
`;
