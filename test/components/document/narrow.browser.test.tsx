import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import { TrustSurvey } from '../../../src/components/trust-survey/index.ts';
import { instruments } from '../../../src/core/trust/instruments.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { draft, inReview, partlySigned } from '../../../stories/support/articulations.ts';
import { parties } from '../../../stories/support/partnership.ts';
import { pharmacy } from '../../../stories/support/roles.ts';

beforeEach(async () => {
  document.body.style.font = '16px monospace';
  await page.viewport(320, 640);
});

afterEach(async () => {
  cleanup();
  document.body.removeAttribute('style');
  await page.viewport(1280, 800);
});

/** How far a page with a margin of 1 em can be scrolled sideways. */
function scrolled(ui: ReactElement, dir: 'ltr' | 'rtl' = 'ltr') {
  document.body.style.margin = '16px';
  render(
    <TrothProvider locale="de" messages={de} dir={dir}>
      {ui}
    </TrothProvider>,
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

const form = { parties, viewer: pharmacy } as const;

it.each(['ltr', 'rtl'] as const)(
  'keeps long words on the way back in a narrow page (%s)',
  (dir) => {
    expect(
      scrolled(
        <RearticulationForm
          {...form}
          defaultValue={partlySigned}
          defaultView={{ step: 'signOff' }}
        />,
        dir,
      ),
    ).toBe(0);
  },
);

it('keeps a long name of a partner in a narrow page', () => {
  const name = 'HarbourLogisticsInternationalFreightForwardingAndColdStorageLtd';
  expect(
    scrolled(
      <TrustSurvey
        instrument={instruments.abi3}
        rater="northwind"
        target="harbour"
        wave="2026-09"
        parties={[{ id: 'harbour', name }]}
      />,
    ),
  ).toBe(0);
});

it.each(['ltr', 'rtl'] as const)(
  'keeps the way back within a page whose text is four times as large, and widely spaced (%s)',
  async (dir) => {
    await page.viewport(1280, 800);
    document.body.style.font = '64px sans-serif';
    document.body.style.letterSpacing = '0.12em';
    document.body.style.wordSpacing = '0.16em';
    scrolled(
      <RearticulationForm
        {...form}
        defaultValue={inReview}
        defaultView={{ step: 'responsibility' }}
      />,
      dir,
    );
    const back = page.getByRole('button', { name: /^Zurück zu: / }).element();
    const { left, right } = back.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
);

it('wraps no way on that has room', async () => {
  await page.viewport(1180, 640);
  render(
    <RearticulationForm
      {...form}
      defaultValue={inReview}
      defaultView={{ step: 'responsibility' }}
    />,
  );
  const on = page.getByRole('button', { name: /^On to: / }).element();
  const lines = document.createRange();
  lines.selectNodeContents(on);
  expect(new Set([...lines.getClientRects()].map(({ top }) => top)).size).toBe(1);
});

it('shows the whole of the longest part that somebody can have in a task', () => {
  document.body.style.font = '16px sans-serif';
  render(
    <TrothProvider>
      <RearticulationForm {...form} defaultValue={draft} defaultView={{ step: 'responsibility' }} />
    </TrothProvider>,
  );
  const part = screen.getAllByRole<HTMLSelectElement>('combobox', { name: /^Fleet manager/ })[0];
  if (!part) throw new Error('Nobody has a part.');
  const room = part.clientWidth;
  part.style.inlineSize = 'max-content';
  expect(part.clientWidth).toBeLessThanOrEqual(room);
});
