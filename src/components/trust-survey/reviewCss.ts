import { t } from '../../theme/t.ts';
import { focusRingCss } from '../ui/frame.ts';

/** The review, what is said when sending failed, the thanks, and a questionnaire with a fault. */
export const reviewCss = `
:where(dt, dd) { unicode-bidi: plaintext; }
:where([data-part='review-section']) { margin-block-start: calc(${t('space')} * 5); }
:where([data-part='review-list']) { margin-block-start: ${t('space')}; border-block-end: ${t('line')} solid ${t('hairline')}; }
:where([data-part='review-list'][data-of='comment']) { margin-block-start: calc(${t('space')} * 5); }
:where([data-part='review-row']) {
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto;
  gap: 0 calc(${t('space')} * 3);
  align-items: baseline;
  padding-block: ${t('space')};
  border-block-start: ${t('line')} solid ${t('hairline')};
}
:where([data-part='review-term']) { font-weight: 400; overflow-wrap: anywhere; }
:where([data-part='review-answer']) { font-weight: 600; overflow-wrap: anywhere; white-space: pre-line; }
:where([data-part='review-answer'][data-state='apart']) { color: ${t('ink-soft')}; font-weight: 400; font-style: italic; }
:where([data-part='review-answer'][data-state='comment']) { font-weight: 400; }
@container (max-width: 32em) {
  :where([data-part='review-row']) { grid-template-columns: minmax(0, 1fr) auto; }
  :where([data-part='review-term']) { grid-column: 1 / -1; color: ${t('ink-soft')}; }
}
:where([data-part='failure']) {
  display: flex;
  align-items: baseline;
  gap: 0.75em;
  margin-block-start: calc(${t('space')} * 5);
  padding: calc(${t('space')} * 2);
  border: ${t('line')} solid ${t('danger')};
  border-inline-start-width: 4px;
  border-radius: ${t('radius')};
}
:where([data-part='failure']:focus) { ${focusRingCss} }
:where([data-part='failure'] > [data-part='icon']) { flex: none; position: relative; inset-block-start: 0.125em; color: ${t('danger')}; }
:where([data-part='failure-title']) { color: ${t('danger')}; font-weight: 600; }
:where([data-part='sent']) { display: grid; gap: ${t('space')}; max-inline-size: 40em; }
:where([data-part='sent-mark']) { color: ${t('accent')}; font-size: 2em; line-height: 1; }
:where([data-part='result']) { margin-block-start: calc(${t('space')} * 4); }
:where([data-part='fault']) { display: grid; gap: ${t('space')}; max-inline-size: 40em; }
:where([data-part='fault-reason']) { color: ${t('ink-soft')}; font-size: ${t('text-small')}; overflow-wrap: anywhere; }
:where([data-part='fault-reason'] > code) { font-size: 0.9375em; }
`;
