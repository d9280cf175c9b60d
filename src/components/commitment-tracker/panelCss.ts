import { t } from '../../theme/t.ts';
import { focusRingCss } from '../ui/frame.ts';
import { formCss } from './formCss.ts';

/** The dialog at the inline end of the window, as tall as it is. */
export const sidePanelCss = `
place-self: stretch end;
inline-size: min(32em, 100%);
`;

/** The inside of the conversation's dialogs; tokens come from the dialog around it. */
export const panelCss = `
container-type: inline-size;
display: grid;
gap: calc(${t('space')} * 3);
/* Fields and error summaries bring their own. */
:where(p, ul, ol, dl, dt, dd, blockquote, h3, h4):where(:not([data-part^='field-'], [data-part^='error-'])) { margin: 0; padding: 0; border: 0; font: inherit; color: inherit; letter-spacing: normal; text-transform: none; }
:where(p, li, dd, blockquote) { text-wrap: pretty; overflow-wrap: anywhere; }
:where(ul, ol) { list-style: none; }
:where(dt, dd, blockquote, del, ins) { unicode-bidi: plaintext; }
:where([data-part='label']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; font-weight: 400; }
:where([data-part='heading']) { inline-size: fit-content; font-weight: 600; }
:where([data-part='heading']:focus:not(:focus-visible)) { outline: none; }
:where([data-part='heading']:focus-visible, [data-part='status']:focus) { ${focusRingCss} border-radius: 1px; outline-offset: 3px; }
:where([data-part='soft']) { display: flex; flex-wrap: wrap; gap: 0 1em; color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
:where([data-part='text']) { white-space: pre-line; }
:where([data-part='facts']) { display: grid; gap: ${t('space')}; }
:where([data-part='standing'], [data-part='beyond']) { display: flex; flex-wrap: wrap; align-items: baseline; gap: calc(${t('space')} / 2) 0.75em; }
:where([data-part='due']) { font-weight: 600; }
:where([data-part='state-mark']) { flex: none; inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
:where([data-part='tag'] > svg) { position: relative; inset-block-start: 0; }
/* It stands first: with what is above it in view, nothing is left half under the header. */
:where([data-part='status']) { scroll-margin-block-start: 8em; }
:where([data-part='status']) { display: flex; align-items: baseline; gap: 0.5em; font-weight: 600; }
:where([data-part='status'] > [data-part='icon']) { position: relative; inset-block-start: 0.125em; color: ${t('accent')}; forced-color-adjust: auto; }
:where([data-part='conditions']) { display: grid; gap: ${t('space')}; margin-block-start: calc(${t('space')} / 2); }
:where([data-part='conditions'] > li) { display: grid; padding-inline-start: 1em; border-inline-start: 2px solid ${t('hairline')}; }
:where([data-verdict='unmet']) { border-color: ${t('danger')}; }
:where([data-verdict='met'], [data-verdict='exceeded']) { border-color: ${t('accent')}; }
:where([data-part='verdict']) { display: flex; align-items: baseline; gap: 0.375em; color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
:where([data-verdict='unmet'] > [data-part='verdict']) { color: ${t('danger')}; }
:where([data-verdict='exceeded'] > [data-part='verdict']) { color: ${t('accent')}; }
:where([data-part='verdict'] > [data-part='icon']) { position: relative; inset-block-start: 0.125em; }
:where([data-part='pending']) { display: grid; gap: ${t('space')}; padding: calc(${t('space')} * 1.5) calc(${t('space')} * 2); border-radius: ${t('radius')}; background: ${t('sunken')}; }
:where([data-part='pending'] > [data-part='label']) { color: ${t('ink')}; font-size: inherit; font-weight: 600; }
:where([data-part='origins']) { display: grid; gap: ${t('space')}; }
:where([data-part='next']) { display: grid; gap: calc(${t('space')} * 1.5); padding-block: calc(${t('space')} * 3); border-block: ${t('line')} solid ${t('hairline')}; }
:where([data-part='begun']) { display: grid; justify-items: start; gap: ${t('space')}; padding: calc(${t('space')} * 1.5) calc(${t('space')} * 2); border-radius: ${t('radius')}; background: ${t('sunken')}; }
:where([data-part='acts']) { display: grid; gap: ${t('space')}; }
:where([data-part='buttons']) { display: flex; flex-wrap: wrap; gap: ${t('space')}; }
:where([data-part='quote']) { padding-inline-start: 1em; border-inline-start: 2px solid ${t('outline')}; white-space: pre-line; }
:where([data-part='link']) {
  appearance: none;
  margin: 0;
  padding: 0.125em 0;
  border: 0;
  background: none;
  color: ${t('accent')};
  font: inherit;
  text-align: inherit;
  text-decoration: underline;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
:where(a[data-part='evidence']) { color: ${t('accent')}; text-decoration: underline; text-underline-offset: 0.2em; }
:where([data-part='link']:focus-visible, a[data-part='evidence']:focus-visible) { ${focusRingCss} }
:where([data-part='history']) { display: grid; gap: calc(${t('space')} * 2); margin-block-start: calc(${t('space')} * 1.5); }
:where([data-part='entry']) { display: grid; gap: calc(${t('space')} / 2); }
:where([data-part='entry'][data-state='overtaken']) { color: ${t('ink-soft')}; }
:where([data-part='when'], [data-part='change-word']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; font-variant-numeric: tabular-nums; }
:where([data-part='changes']) { display: grid; gap: ${t('space')}; margin-block-start: calc(${t('space')} / 2); }
:where([data-part='change']) { display: grid; grid-template-columns: 1fr 1fr; gap: 0 calc(${t('space')} * 2); padding-block-start: calc(${t('space')} / 2); border-block-start: ${t('line')} solid ${t('hairline')}; }
:where([data-part='change-term']) { grid-column: 1 / -1; font-size: ${t('text-small')}; font-weight: 600; }
:where([data-part='change-before'], [data-part='change-after']) { display: grid; align-content: start; min-inline-size: 0; }
:where([data-part='change'] del) { color: ${t('ink-soft')}; text-decoration: none; }
:where([data-part='change'] ins) { text-decoration: none; font-weight: 500; }
@container (max-width: 20em) {
  :where([data-part='change']) { grid-template-columns: 1fr; gap: calc(${t('space')} / 2); }
}
${formCss}
`;
