import { t } from '../../theme/t.ts';
import { focusRingCss, visuallyHiddenCss } from './frame.ts';

/** The look of an input, textarea or select, as declarations for the control itself. */
export const controlCss = `
appearance: none;
box-sizing: border-box;
display: block;
inline-size: 100%;
min-block-size: ${t('target')};
margin: 0;
padding: 0.5em 0.75em;
border: ${t('line')} solid ${t('outline')};
border-radius: ${t('radius')};
background: ${t('raised')};
color: ${t('ink')};
font: inherit;
text-align: start;
&:where(textarea) { min-block-size: 6em; resize: vertical; }
&:where(select) { appearance: auto; text-overflow: ellipsis; }
&::file-selector-button { margin-inline-end: 0.75em; font: inherit; }
&::placeholder { color: ${t('ink-soft')}; opacity: 1; }
&:where(:focus-visible) { ${focusRingCss} outline-offset: 0; }
&:where([aria-invalid='true']) { border-color: ${t('danger')}; border-width: 2px; }
&:where(:disabled) {
  background: ${t('sunken')};
  color: ${t('ink-soft')};
  cursor: not-allowed;
}
@media (forced-colors: active) {
  &:where([aria-invalid='true']) { border-style: double; border-width: 4px; }
}
`;

/** The look of the line that says what has to be put right: icon and words. */
export const errorCss = `
display: flex;
align-items: baseline;
gap: 0.375em;
margin: 0;
color: ${t('danger')};
font-size: ${t('text-small')};
font-weight: 500;
:where([data-part='icon']) { position: relative; inset-block-start: 0.125em; }
:where([data-part='error-prefix']) { ${visuallyHiddenCss} }
`;

/** A field from label to error, as declarations for its root (`data-part="field"`). */
export const fieldCss = `
display: grid;
gap: calc(${t('space')} / 2);
min-inline-size: 0;
margin: 0;
padding: 0;
border: 0;
text-align: inherit;
:where([data-part='field-label']) {
  display: block;
  margin: 0;
  padding: 0;
  color: ${t('ink')};
  font: inherit;
  font-weight: 600;
  unicode-bidi: plaintext;
}
:where([data-part='field-requirement']) {
  color: ${t('ink-soft')};
  font-size: ${t('text-small')};
  font-weight: 400;
}
:where([data-part='field-hint']) {
  margin: 0;
  color: ${t('ink-soft')};
  font-size: ${t('text-small')};
}
:where([data-part='field-error']) { ${errorCss} }
:where([data-part='field-control']) { ${controlCss} }
`;
