import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  TrustRadar,
  TrustRadarChart,
  type TrustRadarProps,
} from '../../src/components/trust-radar/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { describeServerConformance } from '../conformance/describeServerConformance.tsx';
import { bothViews, dimensions, northwindOn, parties, waves } from '../hooks/radarData.ts';

const before = northwindOn([2, 4, 3], { wave: 'spring' });
const data = { dimensions, series: [before, ...bothViews], parties } satisfies TrustRadarProps;
const radar = <TrustRadar {...data} waves={waves} title="How we see each other" />;

function render(element = radar): { html: string; css: string } {
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToString(sheet.collectStyles(element));
    return { html, css: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}

afterEach(() => vi.unstubAllEnvs());

describeServerConformance('TrustRadar', radar);
describeServerConformance('TrustRadarChart', <TrustRadarChart {...data} aria-label="Both" />);

describe('TrustRadar on a server', () => {
  it('sends the names, the numbers and the words, before any script has run', () => {
    const { html } = render();
    for (const { label } of dimensions) expect(html).toContain(label);
    expect(html).toContain('<table');
    expect(html).toContain('Northwind Health on Harbour Logistics');
    expect(html).toContain('How Harbour Logistics sees Northwind Health: 38 of 100 overall');
    expect(html).toContain('+50');
    expect(html).toContain('since spring 2026');
  });

  it.each(['chart', 'dots', 'table'] as const)('draws the %s without an inline style', (view) => {
    const { html, css } = render(<TrustRadar {...data} defaultValue={{ view, spread: 'sd' }} />);
    expect(html).toContain(`data-view="${view}"`);
    expect(html).not.toContain('style=');
    expect(css).toContain("[data-part='table']");
  });

  it('draws the outlines, not a place for them', () => {
    const { html } = render();
    const outlines = html.match(/<path data-part="outline"[^>]* d="M[^"]+Z"/g);
    expect(outlines?.length).toBeGreaterThanOrEqual(2);
  });

  it('sends the same in every time zone', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const { html } = render();
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(render().html).toBe(html);
  });

  it('speaks the language it is told, whatever the server’s', () => {
    const { html } = render(<TrothProvider messages={de}>{radar}</TrothProvider>);
    expect(html).toContain('lang="de"');
    expect(html).toContain('Abstände');
    expect(html).not.toContain('answers');
  });

  it('writes hostile names as text', () => {
    const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
    const { html, css } = render(
      <TrustRadar
        {...data}
        dimensions={dimensions.map((one) => ({ ...one, label: hostile }))}
        parties={[{ id: 'northwind', name: hostile }]}
        title={hostile}
      />,
    );
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toMatch(/<script|<img/);
    expect(css).not.toContain('alert');
  });
});
