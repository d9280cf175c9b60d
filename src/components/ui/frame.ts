import { t } from '../../theme/t.ts';
import { tokenCss } from '../../theme/tokenCss.ts';
import { hostResetCss } from './hostResetCss.ts';
import { ofElements } from './weight.ts';

/** The icons of icons.tsx, as tall as the text beside them whatever a host says of its own. */
const iconCss = `
:where([data-part='icon']) {
  display: inline-block;
  flex: none;
  inline-size: 1em;
  block-size: 1em;
  max-inline-size: none;
  overflow: visible;
  fill: none;
  stroke: currentColor;
}
:where([data-part='icon'] > *) { fill: inherit; stroke: inherit; }
`;

/** What holds for everything inside a root. */
export const insideCss = `
:where(*) { box-sizing: border-box; }
/* A name or sentence in another script keeps its own order of words and signs. */
:where(a, [data-part='link'], p, li, th, td, caption, legend, small, strong, span, h1, h2, h3, h4, h5, h6) { unicode-bidi: plaintext; }
${iconCss}
`;

/**
 * What every widget's root declares: the tokens, and a ground that holds when a host's reset
 * has changed the text around it. Family and size stay the host's; a class of the host's on the
 * root has its say in all of it.
 */
export const groundCss = `
${hostResetCss}
${tokenCss}
:where(&)${ofElements} {
  box-sizing: border-box;
  container-type: inline-size;
  /* As a container it has no width of its own, and would vanish in a place as wide as its content. */
  contain-intrinsic-inline-size: 15em;
  inline-size: 100%;
  color: ${t('ink')};
  font-family: ${t('font-family')};
  font-size: ${t('font-size')};
  line-height: ${t('line-height')};
  font-weight: 400;
  font-style: normal;
  letter-spacing: normal;
  text-transform: none;
  text-align: left;
  text-indent: 0;
  -webkit-text-size-adjust: 100%;
}
:where(&:dir(rtl))${ofElements} { text-align: right; }
:where(&[data-color-scheme='light'], &[data-color-scheme='dark'], &[data-color-scheme='auto'])${ofElements} {
  background: ${t('paper')};
}
@media print { color: #000; background: none; }
`;

/** The ring around whatever has the keyboard; drawn outside, and kept under forced colours. */
export const focusRingCss = `
outline: ${t('focus')} solid ${t('accent')};
outline-offset: 2px;
`;

/** For reading aloud only: in the accessibility tree, not on the screen. */
export const visuallyHiddenCss = `
position: absolute;
width: 1px;
height: 1px;
margin: -1px;
padding: 0;
border: 0;
overflow: hidden;
clip-path: inset(50%);
white-space: nowrap;
`;
