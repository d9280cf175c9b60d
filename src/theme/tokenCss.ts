import { type ColorToken, colorTokens, type ValueToken, valueTokens } from './tokens.ts';

const colors = Object.entries<ColorToken>(colorTokens);
const values = Object.entries<ValueToken>(valueTokens);

const declare = (lines: readonly (readonly [string, string])[]) =>
  lines.map(([name, value]) => `--_troth-${name}:${value};`).join('');

const more = declare(colors.map(([name, c]) => [name, `light-dark(${c.lightMore},${c.darkMore})`]));

/**
 * The library's own value of every token, as declarations for a widget's root.
 * `light-dark()` follows the color-scheme that the host has set; contrast follows the reader's
 * wish unless the provider settles it.
 */
export const tokenCss = `
${declare(values.map(([name, v]) => [name, v.value]))}
${declare(colors.map(([name, c]) => [name, `light-dark(${c.light},${c.dark})`]))}
@media (prefers-contrast: more) { &:not([data-contrast='standard']) { ${more} } }
&[data-contrast='more'] { ${more} }
&[data-density='compact'] { ${declare(values.flatMap(([name, v]) => (v.compact ? [[name, v.compact] as const] : [])))} }
&[data-color-scheme='light'] { color-scheme: light; }
&[data-color-scheme='dark'] { color-scheme: dark; }
&[data-color-scheme='auto'] { color-scheme: light dark; }
@media (prefers-reduced-motion: reduce) { --_troth-duration: 0ms; }
`;
