import { t } from '../../theme/t.ts';
import { buttonCss } from './buttonCss.ts';
import { focusRingCss } from './frame.ts';

/** The look of a disclosure, its button and its panel of acts, as declarations for its root. */
export const disclosureCss = `
position: relative;
display: inline-block;
max-inline-size: 100%;
:where([data-part='disclosure-button']) { ${buttonCss} }
:where([data-part='disclosure-button'] > [data-icon='chevron']) { transition: rotate ${t('duration')}; }
:where([data-part='disclosure-button'][aria-expanded='true'] > [data-icon='chevron']) { rotate: 180deg; }
:where([data-part='disclosure-panel']) {
  position: absolute;
  z-index: 1;
  inset-block-start: calc(100% + 0.25em);
  inline-size: max-content;
  min-inline-size: 10em;
  max-inline-size: min(24em, 100vw - 1em);
  max-block-size: calc(100dvh - 1em);
  overflow: auto;
  overscroll-behavior: contain;
  margin: 0;
  padding: calc(${t('space')} / 2);
  border: ${t('line')} solid ${t('outline')};
  border-radius: ${t('radius')};
  background: ${t('raised')};
  color: ${t('ink')};
  box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.14);
  text-align: inherit;
}
&:where([data-align='start']) > :where([data-part='disclosure-panel']) { inset-inline-start: 0; }
&:where([data-align='end']) > :where([data-part='disclosure-panel']) { inset-inline-end: 0; }
:where([data-part='disclosure-panel'][data-side='above']) {
  inset-block: auto calc(100% + 0.25em);
}
/* A form needs air around it; a list of acts brings its own. */
:where([data-part='disclosure-panel']:has(select, fieldset)) { padding: calc(${t('space')} * 2); }
:where([data-part='disclosure-panel'] :is(ul, ol)) { margin: 0; padding: 0; list-style: none; }
:where([data-part='disclosure-panel'] li) { margin: 0; padding: 0; }
:where([data-part='disclosure-item']) {
  ${buttonCss}
  display: flex;
  justify-content: flex-start;
  inline-size: 100%;
  min-block-size: calc(${t('target')} - 0.5em);
  padding: 0.25em 0.75em;
  border-color: transparent;
  background: transparent;
  font-weight: 400;
  text-align: start;
  @media (hover: hover) {
    &:where(:hover) { border-color: transparent; }
  }
  &:where(:focus-visible) { ${focusRingCss} outline-offset: -2px; }
}
`;
