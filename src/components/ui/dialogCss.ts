import { t } from '../../theme/t.ts';
import { buttonCss } from './buttonCss.ts';
import { focusRingCss } from './frame.ts';

/** The look of a dialog, as declarations for the layer that fills the window. */
export const dialogCss = `
position: fixed;
inset: 0;
z-index: 1000;
display: grid;
place-items: center;
padding: 1em;
&&& { background: none; }
:where([data-part='dialog-overlay']) {
  position: absolute;
  inset: 0;
  background: rgb(20 17 14 / 0.5);
}
:where([data-part='dialog']) {
  position: relative;
  inline-size: min(34em, 100%);
  max-block-size: calc(100dvh - 2em);
  overflow: auto;
  overscroll-behavior: contain;
  margin: 0;
  padding: 0 calc(${t('space')} * 3) calc(${t('space')} * 3);
  border: ${t('line')} solid ${t('hairline')};
  border-radius: calc(${t('radius')} * 1.5);
  background: ${t('raised')};
  color: ${t('ink')};
  box-shadow: 0 1em 3em rgb(0 0 0 / 0.24);
  text-align: inherit;
}
:where([data-part='dialog']:focus-visible) { ${focusRingCss} }
:where([data-part='dialog-header']) {
  display: flex;
  align-items: flex-start;
  justify-content: space-between;
  gap: ${t('space')};
  margin: 0;
  padding-block: calc(${t('space')} * 2) ${t('space')};
  background: ${t('raised')};
}
@media (min-height: 30em) {
  /* What gets the focus is not to end up under the header. */
  :where([data-part='dialog']) { scroll-padding-block-start: 7em; }
  :where([data-part='dialog-header']) { position: sticky; inset-block-start: 0; z-index: 1; }
}
:where([data-part='dialog-title']) {
  min-inline-size: 0;
  margin: 0;
  padding: 0.45em 0 0;
  color: ${t('ink')};
  font: inherit;
  font-size: ${t('text-large')};
  font-weight: 600;
  line-height: 1.25;
  overflow-wrap: anywhere;
}
:where([data-part='dialog-close']) { ${buttonCss} flex: none; padding: 0; margin-inline-end: -0.75em; }
:where([data-part='dialog-description']) {
  margin: 0 0 calc(${t('space')} * 2);
  padding: 0;
  color: ${t('ink-soft')};
  font: inherit;
}
:where([data-part='dialog-body']) { text-align: inherit; }
:where([data-part='dialog-footer']) {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: ${t('space')};
  margin-block-start: calc(${t('space')} * 3);
}
@media (forced-colors: active) {
  :where([data-part='dialog']) { border: 2px solid CanvasText; }
  :where([data-part='dialog-overlay']) { background: Canvas; opacity: 0.7; }
}
`;
