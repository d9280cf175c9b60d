import { render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { draft, talkParties, talkPeople } from '../../../stories/support/postMortems.ts';

const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name });
afterEach(() => media(''));

/** The text areas that are seen. */
function seen(): HTMLTextAreaElement[] {
  const areas = [...document.querySelectorAll('textarea')];
  return areas.filter((area) => area.checkVisibility());
}

it('leaves a field out of the paper for as long as nothing is written in it', async () => {
  render(
    <PostMortem
      defaultValue={draft}
      parties={talkParties}
      people={talkPeople}
      viewer={{ partyId: 'northwind' }}
      defaultView={{ layout: 'page' }}
    />,
  );
  const blank = seen().filter(({ value }) => value === '');
  const area = blank[0] as HTMLTextAreaElement;
  expect(blank.length).toBeGreaterThan(1);
  expect(seen().some(({ value }) => value !== '')).toBe(true);

  await media('print');
  const printed = seen();
  expect(printed.length).toBeGreaterThan(0);
  expect(printed.filter(({ value }) => value === '')).toEqual([]);

  await media('');
  await userEvent.type(area, 'The handover list was never agreed.');
  await media('print');
  expect(seen()).toContain(area);

  await media('');
  await userEvent.clear(area);
  await media('print');
  expect(seen()).not.toContain(area);
});
