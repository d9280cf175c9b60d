import { t } from '../../theme/t.ts';
import { errorCss } from '../ui/fieldCss.ts';
import { focusRingCss } from '../ui/frame.ts';

/** The forms of the conversation, as declarations for the root of a dialog's inside. */
export const formCss = `
:where([data-part='act-form']) { display: grid; gap: calc(${t('space')} * 3); margin: 0; }
:where([data-part='will']) { margin-block-start: calc(${t('space')} / 2); }
:where([data-part='group']) { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
:where([data-part='group-label']) { margin: 0; padding: 0; font-weight: 600; unicode-bidi: plaintext; overflow-wrap: anywhere; }
:where([data-part='group-requirement']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; font-weight: 400; }
:where([data-part='group-hint']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; }
:where([data-part='group'] > [data-part='field-error']) { ${errorCss} margin-block: calc(${t('space')} / 2); }
:where([data-part='lines'], [data-part='pair'], [data-part='hinted']) { display: grid; gap: ${t('space')}; min-inline-size: 0; }
:where([data-part='lines']) { margin-block-start: ${t('space')}; }
:where([data-part='line']) { display: flex; align-items: end; gap: calc(${t('space')} / 2); }
:where([data-part='line'] > :first-child) { flex: 1; }
:where([data-part='line'] [data-part='field-label']) { font-weight: 400; font-size: ${t('text-small')}; }
:where([data-part='line']:has(> [data-part='pair']) + [data-part='line']) { margin-block-start: ${t('space')}; }
:where([data-part='days']) { display: grid; gap: calc(${t('space')} * 3); grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr)); align-items: start; }
:where([data-part='choices']) { display: grid; gap: 0; margin-block-start: calc(${t('space')} / 2); }
:where([data-part='choices'][data-of='row']) { display: flex; flex-wrap: wrap; gap: 0 calc(${t('space')} * 3); }
:where([data-part='choice']) { display: flex; align-items: baseline; gap: 0.625em; min-block-size: 2.25em; padding-block: 0.25em; cursor: pointer; overflow-wrap: anywhere; }
:where([data-part='choice-control']) {
  appearance: auto;
  flex: none;
  position: relative;
  inset-block-start: 0.125em;
  inline-size: 1.125em;
  block-size: 1.125em;
  margin: 0;
  accent-color: ${t('accent')};
  cursor: pointer;
}
:where([data-part='choice-control']:focus-visible) { ${focusRingCss} }
:where([data-part='promise-hint']) {
  display: flex;
  align-items: baseline;
  gap: 0.5em;
  color: ${t('ink-soft')};
  font-size: ${t('text-small')};
}
:where([data-part='promise-hint'] > [data-part='icon']) { position: relative; inset-block-start: 0.125em; }
:where([data-part='unsent'], [data-part='refused']) {
  display: grid;
  gap: ${t('space')};
  margin-block-start: calc(${t('space')} * 2);
  padding: calc(${t('space')} * 1.5) calc(${t('space')} * 2);
  border: ${t('line')} solid ${t('outline')};
  border-radius: ${t('radius')};
}
:where([data-part='refused']) { gap: 0; margin: 0; border-color: ${t('danger')}; }
:where([data-part='refused-title']) { display: flex; align-items: baseline; gap: 0.5em; color: ${t('danger')}; font-weight: 600; }
:where([data-part='refused'] > [data-part='buttons']) { margin-block-start: calc(${t('space')} * 1.5); }
:where([data-part='refused-title'] > [data-part='icon']) { position: relative; inset-block-start: 0.125em; }
:where([data-part='unsent'], [data-part='refused']):where(:focus) { ${focusRingCss} }
`;
