import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { toPostMortemJson } from '../../../src/core/postmortem/parsePostMortem.ts';
import type { PostMortem as PostMortemDocument } from '../../../src/core/postmortem/types.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { choose, watchFiles } from '../files.ts';
import { parties, postMortem } from './harness.tsx';

watchFiles();

const whole = postMortem();
const fact = { text: 'A box was warm', source: '', addedBy: 'northwind', positions: {} };
const damaged = {
  ...whole,
  timeline: {
    late: { ...fact, order: 'a2', at: 'in the morning' },
    early: { ...fact, order: 'a1', at: '2026-03-01' },
    none: null,
  },
  perspectives: {
    ...whole.perspectives,
    harbour: { ...whole.perspectives.harbour, saw: 7 },
  },
  changes: { c1: { order: 'a1', text: 'Ring', due: 'soon', by: 'harbour' } },
  history: 'long',
  ticket: 1,
} as unknown as PostMortemDocument;

const show = (messages: typeof de | undefined) =>
  render(
    <TrothProvider messages={messages}>
      <PostMortem defaultValue={damaged} parties={parties} viewer={{ partyId: 'northwind' }} />
    </TrothProvider>,
  );
const listed = () => {
  const heading = screen.getByText(/Stellen in diesem Dokument|places in this document/);
  const list = within(heading.parentElement as HTMLElement).getAllByRole('listitem');
  return list.map(({ textContent }) => textContent?.replace(/:[^:]*$/, ''));
};

it('names what cannot be read as one finds it on the page', () => {
  show(undefined);
  expect(listed()).toEqual(
    expect.arrayContaining([
      '“What happened, in order”, entry 2, “When”',
      '“What happened, in order”, an entry',
      '“How each side saw it”, “Harbour Logistics”, “What we saw and heard”',
      '“What will be different”, entry 1, “By when”',
      '“What was done”',
      'Something that this page does not show',
    ]),
  );
});

it('does so in the language of the page', () => {
  show(de);
  expect(listed()).toEqual(
    expect.arrayContaining([
      '„Was der Reihe nach geschah“, Eintrag 2, „Wann“',
      '„Was der Reihe nach geschah“, ein Eintrag',
      'Etwas, das diese Seite nicht zeigt',
    ]),
  );
});

it('names also what cannot be read in a file', async () => {
  render(<PostMortem parties={parties} viewer={{ partyId: 'northwind' }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Import a JSON file' }));
  const json = toPostMortemJson(whole);
  const text = json.ok
    ? json.value.replace(/"expectationReset":\s*""/, '"expectationReset":7')
    : '';
  const dialog = await choose(new File([text], 'damaged.json'));
  const said = await dialog.findByText(/^This file cannot be imported/);
  expect(said.textContent).toMatch(
    /This file cannot be imported\. “What will be different”, “What we expect of each other from now on”: it is/,
  );
});
