import { part } from '../../theme/part.ts';
import { t } from '../../theme/t.ts';
import { focusRingCss } from '../ui/frame.ts';

/** The rail and the room beside it: one column where there is little of it. */
export const railCss = `
${part('body')} { display: grid; gap: calc(${t('space')} * 4); padding-block-start: calc(${t('space')} * 3); }
${part('sections')} { display: grid; gap: calc(${t('space')} * 5); min-inline-size: 0; align-content: start; }
${part('rail')} { min-inline-size: 0; }
${part('rail-list')} { display: grid; gap: 1px; }
${part('rail-item')} {
  appearance: none;
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  column-gap: 0.625em;
  inline-size: 100%;
  margin: 0;
  padding: 0.5em 0.625em;
  border: 0;
  border-inline-start: 2px solid transparent;
  border-radius: 0;
  background: none;
  color: ${t('ink')};
  font: inherit;
  line-height: 1.3;
  text-align: inherit;
  cursor: pointer;
}
${part('rail-toggle')} {
  appearance: none;
  display: none;
  grid-template-columns: minmax(0, 1fr) auto;
  align-items: center;
  inline-size: 100%;
  min-block-size: ${t('target')};
  margin: 0;
  padding: 0.5em 0.75em;
  border: ${t('line')} solid ${t('outline')};
  border-radius: ${t('radius')};
  background: ${t('raised')};
  color: ${t('ink')};
  font: inherit;
  font-weight: 600;
  text-align: inherit;
  cursor: pointer;
}
${part('rail-toggle', ':focus-visible')} { ${focusRingCss} }
:where([data-part='rail-toggle'][aria-expanded='true'] > [data-part='icon']) { rotate: 180deg; }
@media (prefers-reduced-motion: reduce) { :where([data-part='rail-toggle'] > [data-part='icon']) { transition: none; } }
${part('rail-item', ':hover')} { background: ${t('sunken')}; }
${part('rail-item', ':focus-visible')} { ${focusRingCss} outline-offset: -2px; }
${part('rail-item', "[aria-current='step']")} { border-inline-start-color: ${t('accent')}; background: ${t('sunken')}; font-weight: 600; }
${part('rail-state')} { grid-column: 2; color: ${t('ink-soft')}; font-size: ${t('text-small')}; font-weight: 400; }
:where([data-part='rail-toggle'] > span) { grid-column: 1; }
:where([data-part='rail-toggle'] > [data-part='icon']) { grid-column: 2; grid-row: 1 / span 2; transition: rotate ${t('duration')}; }
${part('section-mark')} { position: relative; inset-block-start: 0.15em; inline-size: 1em; block-size: 1em; overflow: visible; color: ${t('ink-soft')}; }
${part('section-mark', "[data-state='done']")} { color: ${t('accent')}; }
@container (min-width: 50em) {
  ${part('body')} { grid-template-columns: minmax(13em, 16em) minmax(0, 46em); }
  ${part('rail')} { position: sticky; inset-block-start: 1em; align-self: start; max-block-size: calc(100vh - 2em); overflow: auto; }
}
@container (max-width: 49.99em) {
  ${part('rail-toggle')} { display: grid; }
  ${part('rail-list')} { grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr)); padding-block-start: ${t('space')}; }
  ${part('rail-list', "[data-state='closed']")} { display: none; }
}
@media (forced-colors: active) {
  ${part('rail-item')} { border-inline-start-color: Canvas; }
  ${part('rail-item', "[aria-current='step']")} { border-inline-start-color: Highlight; }
  ${part('section-mark')} { color: CanvasText; }
}
`;
