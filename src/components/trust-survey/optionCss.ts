import { t } from '../../theme/t.ts';
import { focusRingCss } from '../ui/frame.ts';

/** Never smaller than 44 px at 16 px text, 36 px in the compact density. */
const press = `max(${t('target')}, 2.4em)`;

/** The line that makes single marks a scale; it runs through the middle of the marks. */
const track = `
content: '';
position: absolute;
inset-block-start: 1.25em;
border-block-start: ${t('line')} solid ${t('outline')};
opacity: 0.55;
`;

/** Words under the marks, each column aligned with its mark. */
const columns = `
display: grid;
grid-auto-flow: column;
grid-auto-columns: minmax(0, 1fr);
& > :where([data-part='option']) {
  position: relative;
  flex-direction: column;
  align-items: flex-start;
  gap: 0.375em;
  padding-block: 0.5em;
  padding-inline: 0 0.75em;
}
& > :where([data-part='option']:not(:last-child))::before { ${track} inset-inline-start: 0.75em; inline-size: 100%; }
`;

/** Numbers under the marks, from one end of the line to the other. */
const line = `
position: relative;
display: flex;
justify-content: space-between;
max-inline-size: 34em;
&::before { ${track} inset-inline: 0.75em; }
& > :where([data-part='option']:last-child) { align-items: flex-end; }
& > :where([data-part='option']:last-child) :where([data-part='option-note']) { justify-content: flex-end; }
`;

/** Marks with a number beneath, and at the two ends with a word beneath that. */
const numbers = `
& > :where([data-part='option']) {
  flex-direction: column;
  align-items: flex-start;
  gap: 0.25em;
  min-inline-size: 1.5em;
  padding-block: 0.5em;
}
& > :where([data-part='option']) { position: relative; }
& > :where([data-part='option'])::after { content: ''; position: absolute; inset-block: 0; inset-inline: calc((1.5em - ${press}) / 2); }
& > :where([data-part='option']:first-child)::after { inset-inline: 0 calc(1.5em - ${press}); }
& > :where([data-part='option']:last-child)::after { inset-inline: calc(1.5em - ${press}) 0; }
& :where([data-part='option-label']) { inline-size: 1.5em; font-size: 1em; font-variant-numeric: tabular-nums; text-align: center; }
& :where([data-part='option-note']) { display: flex; inline-size: 1.7143em; font-size: ${t('text-small')}; white-space: nowrap; }
`;

/** One answer, and the scale that the answers make up. */
export const optionCss = `
:where([data-part='option']) {
  display: flex;
  align-items: center;
  gap: 0.625em;
  min-block-size: ${press};
  margin: 0;
  padding: 0;
  color: ${t('ink-soft')};
  font: inherit;
  font-weight: 400;
  line-height: 1.25;
  text-align: inherit;
  cursor: pointer;
  -webkit-tap-highlight-color: transparent;
}
:where([data-part='option']:hover, [data-part='option']:has(:checked)) { color: ${t('ink')}; }
:where([data-part='option']:has(:checked)) { font-weight: 500; }
:where([data-part='option-label']) { font-size: ${t('text-small')}; overflow-wrap: anywhere; hyphens: auto; }
:where([data-part='option-note']) { display: block; color: ${t('ink-soft')}; font-weight: 400; }
:where([data-part='radio']) {
  appearance: none;
  position: relative;
  display: grid;
  place-content: center;
  flex: none;
  inline-size: 1.5em;
  block-size: 1.5em;
  margin: 0;
  padding: 0;
  border: 1.5px solid ${t('outline')};
  border-radius: 50%;
  background: ${t('raised')};
  font: inherit;
  cursor: inherit;
  scroll-margin-block: 4em;
  transition: border-color ${t('duration')};
}
:where([data-part='radio'])::before {
  content: '';
  inline-size: 0.75em;
  block-size: 0.75em;
  border-radius: 50%;
  background: ${t('accent')};
  transform: scale(0);
  transition: transform ${t('duration')};
}
:where([data-part='option']:hover > [data-part='radio']) { border-color: ${t('ink')}; }
:where([data-part='radio']:checked) { border-color: ${t('accent')}; border-width: 2px; }
:where([data-part='radio']:checked)::before { transform: scale(1); }
:where([data-part='radio']:focus-visible) { ${focusRingCss} }
:where([data-kind='non_answer']) { gap: 0.5em; }
:where([data-kind='non_answer'] > [data-part='radio']) { inline-size: 1.125em; block-size: 1.125em; }
:where([data-kind='non_answer'] > [data-part='radio'])::before { inline-size: 0.5em; block-size: 0.5em; }

:where([data-part='scale'][data-labels='ends']) {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(${press}, 1fr));
  ${numbers}
}
:where([data-part='scale'][data-labels='ends']:is([data-length='short'], [data-length='medium'])) { ${line} }
@container (min-width: 32em) {
  :where([data-part='scale'][data-labels='all'][data-length='short']) { ${columns} }
  :where([data-part='scale'][data-labels='ends'][data-length='long']) { ${line} }
}
@container (min-width: 44em) {
  :where([data-part='scale'][data-labels='all'][data-length='medium']) { ${columns} }
}
@media (forced-colors: active) {
  :where([data-part='radio']) { appearance: auto; border: revert; }
  :where([data-part='radio'])::before { content: none; }
}
`;
