import { part } from '../../../theme/part.ts';
import { t } from '../../../theme/t.ts';

/** The look of what changed: struck out or underlined, whatever the colours. */
export const redlineCss = `
${part('change-count')} { font-weight: 600; }
${part('comparing')} { display: grid; gap: calc(${t('space')} / 2); color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
${part('comparing', ':empty')} { display: none; }
:where([data-part='comparing'] > progress) { inline-size: min(20em, 100%); block-size: 0.5em; accent-color: ${t('accent')}; }
${part('redline-section')} { min-inline-size: 0; }
${part('redline')} { display: grid; gap: calc(${t('space')} * 1.5); min-inline-size: 0; padding-block: calc(${t('space')} * 2); border-block-end: ${t('line')} solid ${t('hairline')}; }
${part('redline', ':first-child')} { border-block-start: ${t('line')} solid ${t('hairline')}; }
${part('redline-head')} { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.5em; font-size: ${t('text-small')}; }
:where([data-part='redline-head'] > [data-part='soft']) { font-size: inherit; }
${part('redline-kind')} { font-weight: 600; }
${part('change-mark')} { flex: none; inline-size: 1em; block-size: 1em; position: relative; inset-block-start: 0.125em; color: ${t('accent')}; overflow: visible; }
:where([data-kind='removed'] > [data-part='redline-head'] > [data-part='change-mark']) { color: ${t('danger')}; }
:where([data-kind='unchanged'] > [data-part='redline-head']) { color: ${t('ink-soft')}; }
:where([data-kind='unchanged'] > [data-part='redline-head'] > [data-part='change-mark']) { color: inherit; }
${part('redline-field')} { display: grid; gap: 0.125em; min-inline-size: 0; }
/* Of hundreds of texts, those in view are laid out: not what is written about them, as browsers
   look for fields they could fill in, and would lay out each. */
${part('redline-field')} { content-visibility: auto; contain-intrinsic-block-size: auto 3em; }
${part('redline-field', '[data-long]')} { contain-intrinsic-block-size: auto 60em; }
${part('redline-sides')} { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: ${t('space')} calc(${t('space')} * 3); }
${part('redline-side')} { min-inline-size: 0; }
${part('redline-side', "[data-side='now']")} { grid-column: 2; padding-inline-start: calc(${t('space')} * 1.5); border-inline-start: ${t('line')} solid ${t('hairline')}; }
${part('redline-when')} { margin-inline-end: 0.375em; color: ${t('ink')}; font-weight: 600; }
${part('redline-text')} { white-space: pre-wrap; overflow-wrap: anywhere; }
/* What went or came must not turn the text after it; the direction is the whole text's. */
${part('word-change')} { unicode-bidi: isolate; }
${part('word-change')} { margin: 0; padding: 0; border: 0; background: none; font: inherit; }
${part('word-change', "[data-kind='removed']")} { color: ${t('danger')}; text-decoration: line-through; text-decoration-thickness: 0.0938em; }
${part('word-change', "[data-kind='added']")} { background: color-mix(in srgb, ${t('accent')} 12%, transparent); text-decoration: underline; text-decoration-thickness: 0.125em; text-underline-offset: 0.2em; }
/* What is new as a whole is called so; underlined, it would look like a link. */
:where([data-part='redline'][data-kind='added'] [data-part='word-change']) { background: none; text-decoration: none; }
:where([data-part='redline-text'] [data-part='read-aloud']) { user-select: none; }
${part('word-change', '[data-follows]')} { margin-inline-start: 0.2em; }
${part('blank-mark')} { user-select: none; text-decoration: inherit; }
@container (max-width: 34em) {
  ${part('redline-sides')} { grid-template-columns: minmax(0, 1fr); }
  ${part('redline-side', "[data-side='now']")} { grid-column: 1; padding-inline-start: 0; border-inline-start: 0; }
}
@media (forced-colors: active) {
  ${part('word-change')} { color: CanvasText; }
  ${part('change-mark')} { color: CanvasText; }
}
@media print {
  ${part('redline')} { break-inside: avoid; padding-block: ${t('space')}; gap: ${t('space')}; }
  ${part('redline-field')} { content-visibility: visible; }
  ${part('comparing')}, ${part('choice', "[data-for='unchanged']")} { display: none; }
}
`;
