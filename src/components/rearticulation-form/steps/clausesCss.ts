import { part } from '../../../theme/part.ts';
import { t } from '../../../theme/t.ts';
import { focusRingCss } from '../../ui/frame.ts';

/** A line of secondary text. */
const small = `color: ${t('ink-soft')}; font-size: ${t('text-small')};`;

/** Where a clause stands, the wordings that stand against each other, and what one says to it. */
const replyCss = `
${part('clause-reply')} { display: grid; gap: calc(${t('space')} * 1.5); min-inline-size: 0; padding-inline-start: 1em; border-inline-start: 2px solid ${t('hairline')}; }
${part('clause-reply', "[data-state='agreed']")} { border-color: ${t('accent')}; }
${part('clause-reply', "[data-state='differing']")} { border-inline-start-style: dashed; border-color: ${t('outline')}; }
${part('clause-standing')} { display: grid; gap: calc(${t('space')} / 2); min-inline-size: 0; }
:where([data-part='clause-standing'] > [data-part='state-line']) { font-weight: 600; }
:where([data-part='clause-reply']:not([data-state='agreed']) > [data-part='clause-standing'] > [data-part='state-line'] > svg) { color: ${t('ink-soft')}; }
${part('clause-author')} { margin-block-start: calc(${t('space')} * -1); ${small} }
/* What all have signed is the wording of all. */
&:where([data-state='in_force'], [data-state='superseded']) ${part('clause-author')} { display: none; }
${part('objection')} { display: grid; gap: 0.125em; min-inline-size: 0; }
:where([data-part='objection'] > blockquote, [data-part='echo-round'] > blockquote) { margin: 0; padding-inline-start: 0.75em; border-inline-start: 2px solid ${t('hairline')}; overflow-wrap: anywhere; }
${part('counter')} { display: grid; gap: ${t('space')}; min-inline-size: 0; padding-block-start: calc(${t('space')} * 1.5); border-block-start: ${t('line')} solid ${t('hairline')}; }
${part('counter-title')} { font-weight: 600; }
${part('wording-pair')} { display: grid; gap: 0.125em; min-inline-size: 0; }
${part('wordings')} { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr)); gap: calc(${t('space')} * 1.5) calc(${t('space')} * 3); align-items: start; }
${part('clause-acts')} { display: flex; flex-wrap: wrap; align-items: center; gap: ${t('space')}; min-inline-size: 0; }
:where([data-part='clause-acts'] > [data-part='verb']) { inline-size: auto; }
:where([data-part='clause-acts'] > [data-part='verb'][data-state='open']) { inline-size: 100%; }
@media not (forced-colors: active) {
  /* In line with what stands above, also on a further line. */
  ${part('clause-acts')} { column-gap: calc(${t('space')} + 0.625em); }
  :where([data-part='clause-acts'] > [data-part='verb'] > [data-variant='quiet']) { position: relative; inset-inline-start: calc(-0.625em - ${t('line')}); }
}
${part('accept-all')} { display: grid; gap: ${t('space')}; }
:where([data-part='accept-all'] > :focus) { outline: none; }
:where([data-part='accept-all'] > :focus-visible) { ${focusRingCss} border-radius: 1px; }
`;

/** A section in the words of those who did not write it. */
const echoCss = `
${part('echo')} { display: grid; gap: calc(${t('space')} * 1.5); min-inline-size: 0; padding-block-start: calc(${t('space')} * 1.5); border-block-start: ${t('line')} solid ${t('hairline')}; }
${part('echo-rounds')} { display: grid; gap: calc(${t('space')} * 2); }
${part('echo-round')} { display: grid; gap: ${t('space')}; min-inline-size: 0; padding-inline-start: 1em; border-inline-start: 2px solid ${t('hairline')}; }
${part('echo-round', "[data-state='outdated']")} { color: ${t('ink-soft')}; border-inline-start-style: dotted; }
${part('echo-form')} { display: grid; gap: calc(${t('space')} * 1.5); min-inline-size: 0; }
${part('kind-hint')} { padding-inline-start: 0.75em; border-inline-start: 3px solid ${t('accent')}; }
${part('kind-hint', ':empty')} { display: none; }
`;

/** What becomes of each promise. */
const commitmentsCss = `
${part('commitments')} { display: grid; }
:where([data-part='commitments'] > li) { padding-block: calc(${t('space')} * 2); border-block-end: ${t('line')} solid ${t('hairline')}; }
:where([data-part='commitments'] > li:first-child) { border-block-start: ${t('line')} solid ${t('hairline')}; }
${part('commitment')} { display: grid; gap: calc(${t('space')} * 1.5); justify-items: start; min-inline-size: 0; }
:where([data-part='commitment'] > [data-part='text-box']) { inline-size: 100%; }
:where([data-part='commitment'] > [data-part='group-label']) { margin: 0; }
`;

/** Clauses of every section, what is said to them, and what becomes of promises. */
export const clausesCss = `
${replyCss}
${echoCss}
${commitmentsCss}
@media print {
  ${part('clause-acts')}, ${part('accept-all')}, ${part('echo-form')}, :where([data-part='soft']:has(+ [data-part='commitments'])) { display: none; }
  ${part('clause-author')} { margin-block-start: calc(${t('space')} / 2); }
  ${part('echo')}, ${part('commitments')} { display: block; }
  :where([data-part='echo'] > * + *) { margin-block-start: ${t('space')}; }
  :where([data-part='commitments'] > li) { padding-block: ${t('space')}; break-inside: avoid; }
  ${part('counter')}, ${part('echo-round')}, ${part('clause-reply')} { break-inside: avoid; }
}
`;
