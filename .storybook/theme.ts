import { create } from 'storybook/theming/create';
import { colorTokens } from '../src/theme/tokens.ts';

export type Scheme = 'light' | 'dark';

/** The typefaces of this Storybook: its own files and the system's, nothing from the network. */
export const sans = '"Nunito Sans", -apple-system, "Segoe UI", Roboto, Arial, sans-serif';
export const serif =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia, "Liberation Serif", serif';
export const mono =
  'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace';

/** Storybook's frame and documentation pages, in the library's own colours. */
export const themes = { light: createTheme('light'), dark: createTheme('dark') };

/** The scheme that a reader sees: `auto` asks their system. */
export function schemeOf(theme: unknown): Scheme {
  if (theme === 'light' || theme === 'dark') return theme;
  return systemIsDark().matches ? 'dark' : 'light';
}

export function systemIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function createTheme(scheme: Scheme) {
  const color = (name: keyof typeof colorTokens) => colorTokens[name][scheme];
  return create({
    base: scheme,
    brandTitle: 'Troth',
    brandUrl: './?path=/docs/start-here--docs',
    brandTarget: '_self',
    brandImage: `data:image/svg+xml,${encodeURIComponent(wordmark(scheme))}`,
    colorPrimary: color('accent'),
    colorSecondary: color('accent'),
    appBg: color('sunken'),
    appContentBg: color('paper'),
    appPreviewBg: color('paper'),
    appHoverBg: color('hairline'),
    appBorderColor: color('hairline'),
    appBorderRadius: 6,
    fontBase: sans,
    fontCode: mono,
    textColor: color('ink'),
    textInverseColor: color('paper'),
    textMutedColor: color('ink-soft'),
    barBg: color('paper'),
    barTextColor: color('ink-soft'),
    barHoverColor: color('accent'),
    barSelectedColor: color('accent'),
    buttonBg: color('raised'),
    buttonBorder: color('hairline'),
    booleanBg: color('sunken'),
    booleanSelectedBg: color('raised'),
    inputBg: color('raised'),
    inputBorder: color('outline'),
    inputTextColor: color('ink'),
    inputBorderRadius: 6,
  });
}

/** Two linked rings, one in each party's colour, and the name. */
function wordmark(scheme: Scheme): string {
  const color = (name: keyof typeof colorTokens) => colorTokens[name][scheme];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="132" height="32" viewBox="0 0 132 32">
    <g fill="none" stroke-width="2.5">
      <circle cx="12" cy="16" r="8.5" stroke="${color('series-1')}"/>
      <circle cx="23" cy="16" r="8.5" stroke="${color('series-2')}"/>
      <path d="M14.2 7.8a8.5 8.5 0 0 1 5.9 5.9" stroke="${color('series-1')}"/>
    </g>
    <text x="42" y="23.5" font-family='${serif}' font-size="25" letter-spacing="-0.3" fill="${color('ink')}">Troth</text>
  </svg>`;
}
