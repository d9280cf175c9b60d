import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import {
  CommitmentTracker,
  type CommitmentTrackerProps,
  defaultTrackerView,
} from '../../src/components/commitment-tracker/index.ts';
import type { Commitment } from '../../src/core/index.ts';
import { people, sampleCommitments, today } from '../../stories/support/commitments.ts';
import { northwind, parties } from '../../stories/support/partnership.ts';

const show = (commitments: readonly Commitment[], props: Partial<CommitmentTrackerProps> = {}) =>
  render(
    <CommitmentTracker
      defaultValue={commitments}
      viewer={{ partyId: northwind.id }}
      summary="none"
      {...{ parties, people, today, ...props }}
    />,
  );
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const kept = sampleCommitments.filter(({ state }) => state === 'satisfied');

it('shows everything again of what was chosen to be shown', async () => {
  show(kept, { defaultView: { layout: 'list', show: 'all', search: 'nothing of the kind' } });
  expect(screen.queryByRole('grid')).toBeNull();
  await press('Show everything again');
  expect(screen.getByRole('radio', { name: 'All', checked: true })).toBeTruthy();
  expect(screen.getByRole('heading', { name: `All promises ${kept.length}` })).toBeTruthy();
  expect(screen.getByRole('grid', { name: /^All promises/ })).toBeTruthy();
});

it('offers no way back where nothing is left out', () => {
  show(kept, { defaultView: { show: 'all' } });
  expect(screen.queryByRole('button', { name: 'Show everything again' })).toBeNull();
});

it('leads from a list in which nothing is open to what is closed', async () => {
  show(kept, { defaultView: { layout: 'list' } });
  const list = within(screen.getByRole('region', { name: /^All promises/ }));
  expect(list.getByText(new RegExp(`^Nothing is open. ${kept.length} are closed.`))).toBeTruthy();
  await press('Show what is closed');
  expect(document.activeElement).toBe(list.getByRole('grid'));
});

it('says of each side how many of its own are closed', () => {
  const ours = kept.filter(({ performer }) => performer.partyId === northwind.id);
  const theirs = kept.filter(({ performer }) => performer.partyId !== northwind.id);
  show(ours.length > 0 ? [...ours, ...theirs.slice(0, 1)] : kept);
  const column = within(screen.getByRole('region', { name: /^What Harbour Logistics does/ }));
  expect(column.getByText(/^Nothing is open. One is closed./)).toBeTruthy();
});

it('takes a view that says only a part, and tells the whole of it when it changes', async () => {
  const onViewChange = vi.fn();
  show(sampleCommitments, { view: { layout: 'list' }, onViewChange });
  expect(screen.getByRole('grid', { name: /^All promises/ })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Open', checked: true })).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'All' }));
  expect(onViewChange).toHaveBeenCalledExactlyOnceWith(
    { ...defaultTrackerView, layout: 'list', show: 'all' },
    { reason: 'show' },
  );
});
