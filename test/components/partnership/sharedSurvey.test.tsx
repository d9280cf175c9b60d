import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { TrustSurvey } from '../../../src/components/trust-survey/index.ts';
import { instruments, type Partnership as PartnershipRecord } from '../../../src/core/index.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createMemoryDraftStore, type DraftStore } from '../../../src/store/index.ts';
import { begun } from '../../core/partnership/support/records.ts';

const { baseline1 } = instruments;
const record: PartnershipRecord = { ...begun, instruments: { [baseline1.id]: baseline1 } };

/** The survey as one person of Northwind has it before them. */
const pageOf = (personId: string, drafts?: DraftStore) => (
  <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-10-05T09:00:00Z')}>
    <Partnership initial={record} viewer={{ partyId: 'northwind', personId }}>
      <TrustSurvey store={drafts} />
    </Partnership>
  </TrothProvider>
);

const answer = async () =>
  within(await screen.findByRole('radiogroup', { name: /trust each other/ })).getByRole('radio', {
    name: 'A little',
  });
const isChosen = async () => (await answer()).matches(':checked');

it('shows nobody what somebody else filled in before on the same page', async () => {
  const { rerender } = render(pageOf('first'));
  await userEvent.click(await answer());
  expect(await isChosen()).toBe(true);
  rerender(pageOf('second'));
  expect(await isChosen()).toBe(false);
});

it('brings back to each person of a side on a shared device their own answers alone', async () => {
  const drafts = createMemoryDraftStore();
  const first = render(pageOf('first', drafts));
  await userEvent.click(await answer());
  await screen.findByText(/saved/i);
  first.unmount();
  const second = render(pageOf('second', drafts));
  expect(await isChosen()).toBe(false);
  second.unmount();
  render(pageOf('first', drafts));
  await screen.findByText(/restored|brought back|are back|is back/i);
  expect(await isChosen()).toBe(true);
});
