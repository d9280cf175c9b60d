import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { type API, addons } from 'storybook/manager-api';
import { colorTokens } from '../src/theme/tokens.ts';
import { schemeOf, systemIsDark, themes } from './theme.ts';

addons.setConfig({
  theme: themes[schemeOf(themeInAddress())],
  ui: { enableShortcuts: false }, // single keys would be taken from people who type in a widget
  sidebar: { showRoots: true },
  toolbar: { remount: { hidden: true } },
});

// The frame follows the toolbar: a dark page in a light frame shows neither well.
addons.register('troth/theme', (api: API) => {
  let theme: unknown = themeInAddress();
  const paint = () => {
    api.setOptions({ theme: themes[schemeOf(theme)] });
    paintSidebar(theme);
  };
  const follow = ({ globals }: { globals: Record<string, unknown> }) => {
    theme = globals.theme;
    paint();
  };
  api.on(SET_GLOBALS, follow);
  api.on(GLOBALS_UPDATED, follow);
  systemIsDark().addEventListener('change', paint);
  paintSidebar(theme);
});

/** What a Storybook theme has no name for: the icons of the menu, and the page one is on. */
function paintSidebar(theme: unknown): void {
  const scheme = schemeOf(theme);
  const id = 'troth-sidebar';
  const style = document.getElementById(id) ?? document.createElement('style');
  style.id = id;
  style.textContent = `
    .sidebar-item[data-nodetype] svg[type] { color: ${colorTokens['ink-soft'][scheme]}; }
    .sidebar-item[data-selected='true'][data-nodetype] { background: ${colorTokens.accent[scheme]}; }
    .sidebar-item[data-selected='true'][data-nodetype],
    .sidebar-item[data-selected='true'][data-nodetype] :is(a, button, svg[type]) {
      color: ${colorTokens['on-accent'][scheme]};
    }
  `;
  document.head.append(style);
}

/** What the toolbar keeps in the address (`globals=theme:dark;…`), before the page has loaded. */
function themeInAddress(): string | undefined {
  const globals = new URLSearchParams(window.location.search).get('globals') ?? '';
  return /(?:^|;)theme:([a-z]+)/.exec(globals)?.[1];
}
