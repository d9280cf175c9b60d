/**
 * The design tokens: the one place where colour, space, line and motion are decided.
 * `light`/`dark` hold colours; the `More` columns serve people who ask for more contrast.
 */
export interface ColorToken {
  readonly light: string;
  readonly dark: string;
  readonly lightMore: string;
  readonly darkMore: string;
  readonly description: string;
}

export interface ValueToken {
  readonly value: string;
  readonly compact?: string;
  readonly description: string;
}

const color = (
  light: string,
  dark: string,
  lightMore: string,
  darkMore: string,
  description: string,
): ColorToken => ({ light, dark, lightMore, darkMore, description });

export const colorTokens = {
  ink: color('#23201c', '#ece7df', '#000000', '#ffffff', 'Text and marks that carry meaning.'),
  'ink-soft': color('#625b52', '#b3aba0', '#2b2722', '#e4ded5', 'Secondary text; 4.5:1 on paper.'),
  paper: color('#fdfcfa', '#191714', '#ffffff', '#000000', 'The page the widget lies on.'),
  raised: color('#ffffff', '#221f1b', '#ffffff', '#0d0c0a', 'Dialogs, menus and fields.'),
  sunken: color('#f4f1ec', '#24211d', '#f1eee9', '#1c1a17', 'Quiet areas behind content.'),
  hairline: color('#ddd6cb', '#3b3731', '#6f675c', '#a39b90', 'Lines between things.'),
  outline: color('#8b8377', '#7f776c', '#2b2722', '#e4ded5', 'Edges of controls; 3:1 on paper.'),
  accent: color(
    '#2a4a80',
    '#a6beeb',
    '#0f2a5c',
    '#cfdeff',
    'Acts and focus. Pen-ink blue: neither party’s colour.',
  ),
  'on-accent': color('#ffffff', '#101c33', '#ffffff', '#000000', 'Text on the accent.'),
  danger: color(
    '#9c2f26',
    '#f09a8c',
    '#6e140d',
    '#ffc9c0',
    'Errors, always with a word and an icon.',
  ),
  'series-1': color('#1d6166', '#6cbab9', '#003f47', '#bdf1f5', 'The first party. Teal.'),
  'series-2': color('#b05118', '#ee9f66', '#82461f', '#ffc596', 'The second party. Burnt orange.'),
  'series-3': color('#5f479f', '#9d90e2', '#2f1263', '#a597e5', 'A third series. Violet.'),
  'series-4': color('#5c4200', '#a1873a', '#3f2a00', '#b3a15b', 'A fourth series. Umber.'),
  'series-5': color('#7a1843', '#ca7290', '#4c0629', '#e385a0', 'A fifth series. Mulberry.'),
  'series-6': color('#6a8bb2', '#c7dff2', '#475676', '#a9bcd4', 'A sixth series. Slate blue.'),
} as const satisfies Record<string, ColorToken>;

export const valueTokens = {
  'font-family': {
    value: 'inherit',
    description: 'The host’s own typeface, so that widgets look native.',
  },
  'font-size': { value: '1em', compact: '0.9375em', description: 'Relative to the host’s text.' },
  'text-small': { value: '0.875em', description: 'Captions, scale labels, hints.' },
  'text-large': { value: '1.25em', description: 'Headings inside a widget.' },
  'line-height': { value: '1.5', compact: '1.4', description: 'Reading text.' },
  space: { value: '0.5em', compact: '0.375em', description: 'The unit all gaps are multiples of.' },
  radius: { value: '0.375em', description: 'Corners of controls.' },
  line: { value: '1px', description: 'Hairlines.' },
  'line-series': { value: '2px', description: 'Outlines of a series.' },
  target: { value: '2.75em', compact: '2.25em', description: 'Least height of a thing to press.' },
  duration: { value: '140ms', description: 'Motion; none when reduced motion is asked for.' },
  focus: { value: '2px', description: 'Width of the focus ring.' },
} as const satisfies Record<string, ValueToken>;

export type ColorTokenName = keyof typeof colorTokens;
export type ValueTokenName = keyof typeof valueTokens;
export type TokenName = ColorTokenName | ValueTokenName;
