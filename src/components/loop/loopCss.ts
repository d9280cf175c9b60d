import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { detailsLabelCss } from '../ui/detailsLabelCss.ts';
import { focusRingCss } from '../ui/frame.ts';
import { linkCss } from '../ui/linkCss.ts';

const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** Threads between workflows: quiet lines under what they belong to. */
export const loopCss = `
display: grid;
gap: calc(${t('space')} * 1.5);
justify-items: start;
margin-block: ${t('space')};
min-inline-size: 0;
:where(p, ul) { margin: 0; padding: 0; list-style: none; }
:where([data-part='loop-links'] > ul > li) { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.75em; justify-items: start; align-items: baseline; padding-block: 0.125em; overflow-wrap: anywhere; }
:where([data-part='loop-links'] > ul > li > :not([data-part='loop-kind'])) { grid-column: 2; }
:where([data-part='loop-group'] [data-part='loop-links'] > ul > li), :where([data-part='loop-links'][data-kind='none'] > ul > li) { grid-template-columns: minmax(0, 1fr); }
:where([data-part='loop-group'] [data-part='loop-links'] > ul > li > *), :where([data-part='loop-links'][data-kind='none'] > ul > li > *) { grid-column: 1; }
${part('loop-label')} { font-weight: 600; font-size: ${t('text-small')}; }
${part('loop-kind')}, ${part('loop-note')} { ${small} font-weight: 400; }
${part('loop-note', ':empty')} { display: none; }
${part('loop-item')} { display: block; ${small} }
${part('loop-link')} { ${linkCss} }
${part('loop-link', ':focus-visible')} { ${focusRingCss} border-radius: 1px; }
${part('loop-group')} { min-inline-size: 0; font-size: ${t('text-small')}; }
${part('loop-groups')} { display: grid; gap: 0; }
${detailsLabelCss}
${part('loop-summary')} { min-block-size: 1.5em; }
${part('loop-summary', ':focus-visible')} { ${focusRingCss} border-radius: 1px; }
:where([data-part='loop-group'] > [data-part='loop-links']) { padding: 0 0 ${t('space')} 1.25em; }
@media print { &[data-part='loop-act'] { display: none; } }
`;
