import { t } from '../../theme/t.ts';
import { focusRingCss } from './frame.ts';

/** The look of an error summary, as declarations for its root. */
export const errorSummaryCss = `
margin: 0;
padding: ${t('space')} calc(${t('space')} * 2);
border: 0;
border-inline-start: 3px solid ${t('danger')};
background: transparent;
color: ${t('ink')};
text-align: inherit;
&:where(:focus) { ${focusRingCss} }
:where([data-part='error-summary-title']) {
  display: flex;
  align-items: baseline;
  gap: 0.5em;
  margin: 0;
  padding: 0;
  color: ${t('danger')};
  font: inherit;
  font-weight: 600;
}
:where([data-part='icon']) { position: relative; inset-block-start: 0.125em; }
:where([data-part='error-summary-list']) {
  display: grid;
  gap: calc(${t('space')} / 2);
  margin: ${t('space')} 0 0;
  padding: 0;
  list-style: none;
}
:where([data-part='error-summary-list'] > li) { margin: 0; padding: 0; }
:where([data-part='error-summary-link']) {
  display: inline-block;
  min-block-size: 1.5em;
  unicode-bidi: plaintext;
  color: ${t('ink')};
  font: inherit;
  text-decoration: underline;
  text-underline-offset: 0.15em;
}
:where([data-part='error-summary-link']:hover) { text-decoration-thickness: 2px; }
:where([data-part='error-summary-link']:focus-visible) { ${focusRingCss} }
`;
