import { t } from '../../theme/t.ts';
import { focusRingCss, visuallyHiddenCss } from './frame.ts';

/** The look of a segmented control, as declarations for its root. */
export const segmentedControlCss = `
position: relative;
max-inline-size: 100%;
min-inline-size: 0;
margin: 0;
padding: 0;
border: 0;
background: none;
:where([data-part='segmented-track']) {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 0.125em;
  max-inline-size: 100%;
  padding: 0.125em;
  border: ${t('line')} solid ${t('hairline')};
  border-radius: calc(${t('radius')} + 0.125em);
  background: ${t('sunken')};
}
:where([data-part='segmented-label']) { ${visuallyHiddenCss} }
:where([data-part='segmented-label'][data-visible='true']) {
  position: static;
  inline-size: auto;
  block-size: auto;
  margin: 0;
  padding: 0 0 0.25em;
  overflow: visible;
  clip-path: none;
  color: ${t('ink')};
  font: inherit;
  font-weight: 600;
  white-space: normal;
}
:where([data-part='segment']) {
  position: relative;
  display: inline-flex;
  flex: 1 1 auto;
  margin: 0;
  padding: 0;
  font: inherit;
  cursor: pointer;
}
:where([data-part='segment-input']) {
  appearance: none;
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  margin: 0;
  border: 0;
  opacity: 0;
  cursor: inherit;
}
:where([data-part='segment-label']) {
  display: inline-flex;
  flex: 1;
  align-items: center;
  justify-content: center;
  gap: 0.375em;
  min-block-size: calc(${t('target')} - 0.75em);
  padding: 0.125em 0.75em;
  border: ${t('line')} solid transparent;
  border-radius: ${t('radius')};
  color: ${t('ink-soft')};
  font: inherit;
  line-height: 1.25;
  text-align: center;
}
@media (pointer: coarse) {
  :where([data-part='segment-label']) { min-block-size: ${t('target')}; }
}
:where([data-part='segment']:hover [data-part='segment-label']) { color: ${t('ink')}; }
:where([data-part='segment-input']:checked + [data-part='segment-label']) {
  border-color: ${t('outline')};
  background: ${t('raised')};
  color: ${t('ink')};
  box-shadow: inset 0 -2px 0 ${t('accent')};
}
:where([data-part='segment-input']:focus-visible + [data-part='segment-label']) {
  ${focusRingCss}
  outline-offset: 0;
}
:where([data-part='segment-input']:disabled + [data-part='segment-label']) {
  color: ${t('outline')};
  cursor: not-allowed;
}
@media (forced-colors: active) {
  :where([data-part='segment-input']:checked + [data-part='segment-label']) {
    forced-color-adjust: none;
    border-color: Highlight;
    background: Highlight;
    color: HighlightText;
  }
  :where([data-part='segment-input']:disabled + [data-part='segment-label']) { color: GrayText; }
}
`;
