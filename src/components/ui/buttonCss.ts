import { t } from '../../theme/t.ts';
import { focusRingCss } from './frame.ts';

/**
 * The look of a button, as declarations for the button itself:
 * `:where([data-part='save']) { ${buttonCss} }` in a widget's root, or `styled.button`.
 * Variants by `data-variant` (`primary | secondary | quiet`), sizes by `data-size` (`small`).
 */
export const buttonCss = `
appearance: none;
box-sizing: border-box;
display: inline-flex;
align-items: center;
justify-content: center;
gap: 0.5em;
inline-size: auto;
max-inline-size: 100%;
min-inline-size: ${t('target')};
min-block-size: ${t('target')};
margin: 0;
padding: 0.25em 1em;
border: ${t('line')} solid ${t('outline')};
border-radius: ${t('radius')};
background: ${t('raised')};
color: ${t('ink')};
font: inherit;
font-weight: 500;
line-height: 1.25;
text-align: center;
text-decoration: none;
white-space: normal;
overflow-wrap: break-word;
cursor: pointer;
user-select: none;
-webkit-tap-highlight-color: transparent;
transition: background-color ${t('duration')}, border-color ${t('duration')};
&:where([data-size='small']) {
  min-inline-size: 2.25em;
  min-block-size: 2.25em;
  padding: 0.125em 0.625em;
  font-size: ${t('text-small')};
}
@media (pointer: coarse) {
  &:where([data-size='small']) { min-inline-size: 2.75em; min-block-size: 2.75em; }
}
&:where([data-variant='primary']) {
  border-color: ${t('accent')};
  background: ${t('accent')};
  color: ${t('on-accent')};
}
&:where([data-variant='quiet']) {
  border-color: transparent;
  background: transparent;
}
/* Without a frame, the colour says that words can be pressed; an icon says so by itself. */
&:where([data-variant='quiet']:not([aria-label])) { color: ${t('accent')}; }
@media (hover: hover) {
  &:where(:hover) { background: ${t('sunken')}; border-color: ${t('ink')}; }
  &:where([data-variant='quiet']:hover) { border-color: transparent; }
  &:where([data-variant='primary']:hover) {
    border-color: ${t('accent')};
    background: color-mix(in srgb, ${t('accent')} 86%, ${t('ink')});
  }
}
&:where(:focus-visible) { ${focusRingCss} }
&:where(:disabled, [aria-disabled='true']) {
  border-color: ${t('hairline')};
  background: ${t('sunken')};
  color: ${t('ink-soft')};
  cursor: not-allowed;
}
&:where([data-variant='quiet']:disabled, [data-variant='quiet'][aria-disabled='true']) {
  border-color: transparent;
  background: transparent;
  color: ${t('ink-soft')};
}
&:where([data-state='busy']) { cursor: progress; }
@media (forced-colors: active) {
  &:where([data-variant='primary']) {
    forced-color-adjust: none;
    border-color: ButtonText;
    background: ButtonText;
    color: ButtonFace;
  }
  &:where([data-variant='primary']:hover) { background: Highlight; color: HighlightText; }
  &:where(:disabled, [aria-disabled='true']) {
    forced-color-adjust: auto;
    border-color: GrayText;
    background: ButtonFace;
    color: GrayText;
  }
}
`;
