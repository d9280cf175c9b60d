/**
 * The design tokens: the one place where colour, space, line and motion are decided.
 * What each is for stands in tokenDescriptions.json, which widgets don't load.
 * `light`/`dark` hold colours; the `More` columns serve people who ask for more contrast.
 */
export interface ColorToken {
  readonly light: string;
  readonly dark: string;
  readonly lightMore: string;
  readonly darkMore: string;
}

export interface ValueToken {
  readonly value: string;
  readonly compact?: string;
}

const color = (light: string, dark: string, lightMore: string, darkMore: string): ColorToken => ({
  light,
  dark,
  lightMore,
  darkMore,
});

export const colorTokens = {
  ink: color('#23201c', '#ece7df', '#000000', '#ffffff'),
  'ink-soft': color('#625b52', '#b3aba0', '#2b2722', '#e4ded5'),
  paper: color('#fdfcfa', '#191714', '#ffffff', '#000000'),
  raised: color('#ffffff', '#221f1b', '#ffffff', '#0d0c0a'),
  sunken: color('#f4f1ec', '#24211d', '#f1eee9', '#1c1a17'),
  hairline: color('#ddd6cb', '#3b3731', '#6f675c', '#a39b90'),
  outline: color('#8b8377', '#7f776c', '#2b2722', '#e4ded5'),
  accent: color('#2a4a80', '#a6beeb', '#0f2a5c', '#cfdeff'),
  'on-accent': color('#ffffff', '#101c33', '#ffffff', '#000000'),
  danger: color('#9c2f26', '#f09a8c', '#6e140d', '#ffc9c0'),
  'series-1': color('#1d6166', '#6cbab9', '#003f47', '#bdf1f5'),
  'series-2': color('#b05118', '#ee9f66', '#82461f', '#ffc596'),
  'series-3': color('#5f479f', '#9d90e2', '#2f1263', '#a597e5'),
  'series-4': color('#5c4200', '#a1873a', '#3f2a00', '#b3a15b'),
  'series-5': color('#7a1843', '#ca7290', '#4c0629', '#e385a0'),
  'series-6': color('#6a8bb2', '#c7dff2', '#475676', '#a9bcd4'),
} as const satisfies Record<string, ColorToken>;

export const valueTokens = {
  'font-family': { value: 'inherit' },
  'font-size': { value: '1em', compact: '0.9375em' },
  'text-small': { value: '0.875em' },
  'text-large': { value: '1.25em' },
  'line-height': { value: '1.5', compact: '1.4' },
  space: { value: '0.5em', compact: '0.375em' },
  radius: { value: '0.375em' },
  line: { value: '1px' },
  'line-series': { value: '2px' },
  target: { value: '2.75em', compact: '2.4em' },
  duration: { value: '140ms' },
  focus: { value: '2px' },
} as const satisfies Record<string, ValueToken>;

export type ColorTokenName = keyof typeof colorTokens;
export type ValueTokenName = keyof typeof valueTokens;
export type TokenName = ColorTokenName | ValueTokenName;
