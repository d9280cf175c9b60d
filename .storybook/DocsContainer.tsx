import {
  DocsContainer as BaseContainer,
  type DocsContainerProps,
} from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useLayoutEffect, useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { paintPage, type ToolbarGlobals } from './page.ts';
import { schemeOf, systemIsDark, themes } from './theme.ts';

let globals: ToolbarGlobals = {};
const listeners = new Set<() => void>();

const follow = (event: { readonly globals: ToolbarGlobals }) => {
  globals = event.globals;
  for (const listener of listeners) listener();
};
// A documentation page without a story gets no globals: they are heard from the toolbar itself.
addons.ready().then((channel) => {
  channel.on(SET_GLOBALS, follow);
  channel.on(GLOBALS_UPDATED, follow);
});

/** The ground of documentation pages: the library's colours, in the toolbar's theme. */
export function DocsContainer(props: PropsWithChildren<DocsContainerProps>) {
  const current = useSyncExternalStore(subscribe, () => globals);
  const scheme = useSyncExternalStore(subscribe, () => schemeOf(globals.theme));
  useLayoutEffect(() => paintPage(current), [current]);
  return <BaseContainer {...props} theme={themes[scheme]} />;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  systemIsDark().addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    systemIsDark().removeEventListener('change', listener);
  };
}
