import { part } from '../../../theme/part.ts';
import { t } from '../../../theme/t.ts';

/** The scale of trust, the two sides' statements, and who and what can be chosen from. */
export const impactCss = `
${part('sides')} { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr)); gap: calc(${t('space')} * 3); }
${part('linked')} { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 calc(${t('space')} * 2); }
${part('trust-pair')} { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr)); gap: calc(${t('space')} * 2); }
${part('trust-scale')} { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
:where([data-part='trust-scale'] > legend) { margin: 0; padding: 0; }
${part('trust-points')} { display: flex; flex-wrap: wrap; gap: 0 calc(${t('space')} * 2); }
${part('trust-point')} { display: flex; align-items: baseline; gap: 0.375em; min-block-size: ${t('target')}; padding-block: 0.5em; font-variant-numeric: tabular-nums; cursor: pointer; }
${part('trust-point', "[data-kind='none']")} { color: ${t('ink-soft')}; }
${part('statements')} { display: grid; gap: ${t('space')}; }
:where([data-part='statements'] table) { inline-size: 100%; border-collapse: collapse; text-align: inherit; }
:where([data-part='statements'] caption) { padding-block-end: ${t('space')}; font-weight: 600; text-align: inherit; }
:where([data-part='statements'] :is(th, td)) { padding: ${t('space')} 0; padding-inline-end: calc(${t('space')} * 2); border: 0; border-block-end: ${t('line')} solid ${t('hairline')}; background: none; color: inherit; font: inherit; text-align: inherit; vertical-align: top; overflow-wrap: anywhere; }
:where([data-part='statements'] thead th) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
:where([data-part='statements'] tbody th) { font-weight: 600; }
`;
