import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { parties } from '../../../stories/support/partnership.ts';
import { agreed, sharing } from '../../../stories/support/postMortems.ts';
import { people } from '../../../stories/support/roles.ts';

const emulate = (features: readonly { readonly name: string; readonly value: string }[]) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [...features] });

afterEach(async () => {
  cleanup();
  await emulate([]);
});

/** In a page that keeps to light colours though the system asks for its own, which are dark. */
async function marks(ui: ReactElement, selector: string) {
  await emulate([
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ]);
  render(<TrothProvider colorScheme="light">{ui}</TrothProvider>);
  return [...document.querySelectorAll(selector)].map((mark) => {
    const beside = mark.parentElement as Element;
    return [getComputedStyle(mark).color, getComputedStyle(beside).color];
  });
}

it.each([
  ['timeline', agreed, '[data-part="standing-mark"]'],
  ['perspectives', sharing, '[data-part="status"] > [data-part="icon"]'],
  ['repair', agreed, '[data-part="element-summary"] > [data-part="section-mark"]'],
] as const)(
  'draws the marks of a section in the colours of the system (%s)',
  async (section, doc, selector) => {
    const colours = await marks(
      <PostMortem
        defaultValue={doc}
        parties={parties}
        people={people}
        viewer={{ partyId: 'northwind' }}
        defaultView={{ section }}
      />,
      selector,
    );
    expect(colours).not.toEqual([]);
    for (const [mark, beside] of colours) expect(mark).toBe(beside);
  },
);
