import { act, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import { draft as articulation, first } from '../../../stories/support/articulations.ts';
import { parties as partners } from '../../../stories/support/partnership.ts';
import {
  draft as postMortem,
  talkParties,
  talkPeople,
} from '../../../stories/support/postMortems.ts';

const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name });
afterEach(() => media(''));

interface Widget {
  readonly name: string;
  readonly page: ReactElement;
  /** The open section, and how many sections there are at least. */
  readonly open: string;
  readonly atLeast: number;
}

const viewer = { partyId: 'northwind' };
const widgets: readonly Widget[] = [
  {
    name: 'a post-mortem',
    page: (
      <PostMortem
        defaultValue={postMortem}
        parties={talkParties}
        people={talkPeople}
        viewer={viewer}
        defaultView={{ section: 'event' }}
      />
    ),
    open: 'What shook trust',
    atLeast: 10,
  },
  {
    name: 'a re-articulation',
    page: (
      <RearticulationForm
        defaultValue={articulation}
        parties={partners}
        earlier={[first]}
        viewer={viewer}
        defaultView={{ step: 'purpose' }}
      />
    ),
    open: 'What we are here for',
    atLeast: 10,
  },
];

/** The headings of the sections that are seen. */
const seen = () =>
  [...document.querySelectorAll<HTMLElement>('[data-part="section-title"]')]
    .filter((heading) => heading.checkVisibility())
    .map(({ textContent }) => textContent);

describe.each(widgets)('printed from one section of $name', ({ page, open, atLeast }) => {
  it('is all of it on paper, and as it was afterwards', async () => {
    // In a box that scrolls, in a page that scrolls.
    render(
      <div style={{ blockSize: '150vh' }}>
        <div data-testid="box" style={{ blockSize: '40vh', overflow: 'auto' }}>
          {page}
        </div>
      </div>,
    );
    expect(seen()).toEqual([open]);
    const section = screen.getByRole('region', { name: open });
    const text = within(section).getAllByRole('textbox')[0] as HTMLTextAreaElement;
    await userEvent.click(text);
    await userEvent.keyboard('Not yet handed over. ');
    const typed = text.value;
    expect(typed).toContain('Not yet handed over.');
    const box = screen.getByTestId('box');
    const places = () => [box.scrollTop, document.scrollingElement?.scrollTop];
    box.scrollTop = 90;
    const before = places();

    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    await media('print');
    expect(seen().length).toBeGreaterThanOrEqual(atLeast);
    expect(seen()).toContain(open);
    expect(text.checkVisibility()).toBe(true);
    expect(text.value).toBe(typed);

    await media('');
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(seen()).toEqual([open]);
    expect(document.activeElement).toBe(text);
    expect(text.value).toBe(typed);
    expect(places()).toEqual(before);
  });

  it('is all of it when the browser itself is asked to print', async () => {
    render(page);
    expect(seen()).toEqual([open]);
    const told: number[] = [];
    const look = () => told.push(seen().length);
    window.addEventListener('beforeprint', look);
    await cdp().send('Page.printToPDF', {});
    window.removeEventListener('beforeprint', look);
    expect(told[0]).toBeGreaterThanOrEqual(atLeast);
    expect(seen()).toEqual([open]);
  });
});
