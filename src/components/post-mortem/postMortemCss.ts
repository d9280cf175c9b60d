import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { documentCss } from '../document/documentCss.ts';
import { postMortemPrintCss } from './postMortemPrintCss.ts';
import { sectionsCss } from './sections/sectionsCss.ts';

/** The look of the whole post-mortem, for its root. */
export const postMortemCss = `
${documentCss}
${part('timer')} { display: flex; flex-wrap: wrap; align-items: center; gap: ${t('space')} calc(${t('space')} * 1.5); color: ${t('ink-soft')}; font-size: ${t('text-small')}; font-variant-numeric: tabular-nums; }
${part('timer-over')} { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
${part('timer', "[data-state='over']")} { color: ${t('ink')}; font-weight: 600; }
${sectionsCss}
${postMortemPrintCss}`;
