import { t } from '../../theme/t.ts';
import { errorCss } from '../ui/fieldCss.ts';

/** A question and the frame around it. */
export const questionCss = `
:where([data-part='section']) { margin-block-start: calc(${t('space')} * 7); }
:where([data-part='section-header']) {
  padding-block-end: calc(${t('space')} * 1.5);
  border-block-end: ${t('line')} solid ${t('outline')};
}
:where([data-part='section-title']) { font-size: ${t('text-large')}; font-weight: 600; line-height: 1.3; }
:where([data-part='section-description']) { max-inline-size: 40em; color: ${t('ink-soft')}; }
:where([data-part='question']) {
  display: flow-root;
  min-inline-size: 0;
  margin: 0;
  padding: calc(${t('space')} * 2.5) 0 calc(${t('space')} * 1.5);
  scroll-margin-block: 1em;
}
:where([data-part='question'] + [data-part='question']) { border-block-start: ${t('line')} solid ${t('hairline')}; }
/* Floated, a legend is laid out like any other line and no longer sits on the border. */
:where([data-part='legend']) {
  display: flex;
  float: inline-start;
  inline-size: 100%;
  color: ${t('ink')};
  font: inherit;
  font-weight: 500;
}
:where([data-part='number']) {
  flex: none;
  inline-size: 2.125em;
  color: ${t('ink-soft')};
  font-weight: 400;
  font-variant-numeric: tabular-nums;
}
:where([data-part='question-text']) { max-inline-size: 40em; overflow-wrap: anywhere; }
:where([data-part='answers']) { clear: both; padding-block-start: ${t('space')}; }
@container (min-width: 32em) {
  :where([data-part='legend']:has([data-part='number']) ~ [data-part='answers']) { margin-inline-start: 2.125em; }
}
:where([data-part='answers'] > [data-part='field-error']) { ${errorCss} margin-block-end: ${t('space')}; }
:where([data-part='apart']) {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 calc(${t('space')} * 3);
  margin-block-start: calc(${t('space')} / 2);
}
@container (max-width: 32em) {
  :where([data-part='apart']) { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
  :where([data-part='or']) { grid-column: 1 / -1; margin-block-start: 0.5em; }
}
:where([data-part='or']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; font-style: italic; }
:where([data-part='clear']) { margin-inline-start: auto; font-size: ${t('text-small')}; }
:where([data-part='question'][data-state='invalid'] [data-part='radio']) { border-color: ${t('danger')}; }
:where([data-part='section'][data-state='single'] [data-part='question-text']) { font-size: ${t('text-large')}; font-weight: 600; line-height: 1.3; }
:where([data-part='section'][data-state='single'] [data-part='answers']) { padding-block-start: calc(${t('space')} * 1.5); }
@media (forced-colors: active) {
  :where([data-part='question'][data-state='invalid']) { border-inline-start: 4px double; padding-inline-start: ${t('space')}; }
}
`;
