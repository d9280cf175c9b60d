import { tokenCss } from '../src/theme/tokenCss.ts';
import { mono, sans, serif } from './theme.ts';

/** What the toolbar settles. */
export interface ToolbarGlobals {
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly contrast?: 'auto' | 'standard' | 'more';
  readonly density?: 'comfortable' | 'compact';
}

/**
 * The tokens for the page around the stories, under names of their own: were they declared here as
 * `--_troth-…`, a widget that forgets to declare them would still look right.
 */
const pageTokens = `:root { ${tokenCss.replaceAll('--_troth-', '--page-')} }`;

const pageCss = `
${pageTokens}
:root {
  --page-sans: ${sans};
  --page-serif: ${serif};
  --page-mono: ${mono};
  background: var(--page-paper);
}
body, body.sb-show-main { background: var(--page-paper); color: var(--page-ink); }
body { font: 400 1rem/1.5 var(--page-sans); }
`;

/** Puts the page's stylesheet in place; `docsCss` is for documentation pages. */
export function writePageStyle(docsCss: string): void {
  const id = 'troth-page';
  const style = document.getElementById(id) ?? document.createElement('style');
  style.id = id;
  style.textContent = pageCss + docsCss;
  document.head.append(style);
}

/** Paints the page itself: paper, ink and colour scheme follow the toolbar. */
export function paintPage({ theme, contrast, density }: ToolbarGlobals): void {
  Object.assign(document.documentElement.dataset, {
    colorScheme: theme ?? 'auto',
    contrast: contrast ?? 'auto',
    density: density ?? 'comfortable',
  });
}
