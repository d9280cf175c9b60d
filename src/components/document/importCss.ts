import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';

/** The look of what a file holds, inside its dialog. */
export const importCss = `
display: grid;
gap: calc(${t('space')} * 2);
:where(p) { margin: 0; padding: 0; }
${part('import-found')} { font-weight: 600; overflow-wrap: anywhere; }
${part('import-note')} { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
`;
