import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { describe, expect, it } from 'vitest';

/** What a component keeps to in a real server process, where there never was a page. */
export function describeServerConformance(name: string, element: ReactElement): void {
  describe(`${name} on a server`, () => {
    it('renders the same markup every time, without inline styles', () => {
      const first = renderOnce(element);
      expect(first).not.toContain(' style="');
      expect(renderOnce(element)).toBe(first);
    });
  });
}

/** Markup and styles together, as a page would be sent. */
function renderOnce(element: ReactElement): string {
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToString(sheet.collectStyles(element));
    return sheet.getStyleTags() + html;
  } finally {
    sheet.seal();
  }
}
