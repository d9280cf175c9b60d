import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import { vi } from 'vitest';

/** The markup and the styles as a server makes them: nothing of the page can be reached. */
export function renderOnServer(element: ReactElement): { html: string; css: string } {
  const sheet = new ServerStyleSheet();
  const { error } = console;
  console.error = (...args: unknown[]) => {
    if (!isFalseAlarm(args)) error(...args);
  };
  for (const name of ['document', 'window', 'navigator']) vi.stubGlobal(name, undefined);
  try {
    const html = renderToString(
      <StyleSheetManager sheet={sheet.instance}>{element}</StyleSheetManager>,
    );
    return { html, css: sheet.getStyleTags() };
  } finally {
    vi.unstubAllGlobals();
    console.error = error;
    sheet.seal();
  }
}

/**
 * React 18 warns of layout effects on a server. A package that looked for the page when it was
 * imported found jsdom's; on a real server it has none. Our own layout effects are no false alarm.
 */
function isFalseAlarm(args: unknown[]): boolean {
  const [text, ...rest] = args.map(String);
  const stack = rest.at(-1)?.trim().split('\n')[0] ?? '';
  return (text?.includes('useLayoutEffect does nothing') ?? false) && /node_modules/.test(stack);
}
