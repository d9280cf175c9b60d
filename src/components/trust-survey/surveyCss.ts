import { t } from '../../theme/t.ts';
import { buttonCss } from '../ui/buttonCss.ts';
import { fieldCss } from '../ui/fieldCss.ts';
import { focusRingCss } from '../ui/frame.ts';
import { optionCss } from './optionCss.ts';
import { questionCss } from './questionCss.ts';
import { reviewCss } from './reviewCss.ts';

/** The look of the whole survey, for its root: a printed questionnaire rather than a web form. */
export const surveyCss = `
:where(p, ul, dl, dt, dd, fieldset, legend) { margin: 0; padding: 0; border: 0; }
:where(ul) { list-style: none; }
:where(form) { margin: 0; padding: 0; }
:where(h2, h3, h4, h5) {
  margin: 0;
  padding: 0;
  border: 0;
  color: inherit;
  font-family: inherit;
  font-style: normal;
}

:where([data-part='header']) { max-inline-size: 40em; }
:where(p, li, dt, dd, [data-part='question-text']) { text-wrap: pretty; overflow-wrap: anywhere; }
/* Room for the ring round the title below it. */
:where([data-part='kicker']) { margin-block-end: 4px; color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
:where([data-part='title']) {
  font-size: 1.5em;
  font-weight: 600;
  inline-size: fit-content;
  max-inline-size: 100%;
  line-height: 1.2;
  letter-spacing: -0.012em;
  text-wrap: balance;
  overflow-wrap: anywhere;
}
:where([data-part='title']:focus) { outline: none; }
:where([data-part='title']:focus-visible) { ${focusRingCss} border-radius: 1px; outline-offset: 2px; }
:where([data-part='about']) { margin-block-start: ${t('space')}; }
:where([data-part='how']) { color: ${t('ink-soft')}; }
:where([data-part='seen-by']) {
  margin-block-start: calc(${t('space')} * 3);
  padding-inline-start: calc(${t('space')} * 2);
  border-inline-start: 2px solid ${t('hairline')};
  max-inline-size: 40em;
  font-size: ${t('text-small')};
}
:where([data-part='seen-by-title']) { font-size: 1em; font-weight: 600; line-height: inherit; }
:where([data-part='seen-by-list']) { display: grid; gap: 0.25em; color: ${t('ink-soft')}; }

:where([data-part='progress']) {
  position: sticky;
  z-index: 1;
  inset-block-start: 0;
  margin-block-start: calc(${t('space')} * 4);
}
:where([data-part='progress-bar']) { display: block; overflow: visible; }
:where([data-part='progress-bar']:dir(rtl)) { transform: scaleX(-1); }
:where([data-part='progress-track']) { fill: ${t('hairline')}; }
:where([data-part='progress-fill']) { fill: ${t('accent')}; transition: width ${t('duration')}; }

:where([data-part='form'] > [data-part='error-summary']) { margin-block-start: calc(${t('space')} * 4); }
:where([data-part='field']) {
  ${fieldCss}
  max-inline-size: 40em;
  margin-block-start: calc(${t('space')} * 6);
}
:where([data-part='actions']) {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${t('space')} calc(${t('space')} * 3);
  margin-block-start: calc(${t('space')} * 5);
}
:where([data-part='button']) { ${buttonCss} }
:where([data-part='progress-text']) { color: ${t('ink-soft')}; font-variant-numeric: tabular-nums; }
:where([data-part='link'], [data-part='clear']) {
  appearance: none;
  display: inline-block;
  min-block-size: 1.75em;
  margin: 0;
  padding: 0.125em 0;
  border: 0;
  border-radius: 2px;
  background: none;
  color: ${t('accent')};
  font: inherit;
  text-align: inherit;
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
:where([data-part='link']:hover, [data-part='clear']:hover) { text-decoration-thickness: 2px; }
:where([data-part='link']:focus-visible, [data-part='clear']:focus-visible) { ${focusRingCss} }
:where([data-part='draft']) {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 calc(${t('space')} * 2);
  flex-basis: 100%;
  min-block-size: 1.75em;
  color: ${t('ink-soft')};
  font-size: ${t('text-small')};
}
:where([data-part='draft-text'], [data-part='discard']) { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25em 1em; }
:where([data-part='draft-text'], [data-part='draft-restored']) { display: flex; flex-wrap: nowrap; align-items: baseline; gap: 0.5em; }
:where([data-part='draft-restored']) { margin-block-start: calc(${t('space')} * 2); font-size: ${t('text-small')}; font-weight: 500; }
:where([data-part='draft-text'] > [data-part='icon'], [data-part='draft-restored'] > [data-part='icon']) { flex: none; position: relative; inset-block-start: 0.125em; }
:where([data-part='draft']:is([data-state='failed'], [data-state='not_removed']) [data-part='draft-text'], [data-part='draft-text'][role='alert']) { color: ${t('danger')}; }
${questionCss}
${optionCss}
${reviewCss}
@media print {
  :where([data-part='actions'], [data-part='progress']) { display: none; }
  :where([data-part='question'], [data-part='review-row']) { break-inside: avoid; }
}
@media (forced-colors: active) {
  :where([data-part='progress-track']) { fill: GrayText; }
  :where([data-part='progress-fill']) { fill: Highlight; }
}
`;
