import { act, render, screen, waitFor, within } from '@testing-library/react';
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
import { watchFiles } from './files.ts';

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

/** The last open promise of each side: theirs is reported, ours is not. */
const lastOpen = ['alarm-thresholds', 'delivery-windows'].map(
  (id) => sampleCommitments.find((one) => one.id === id) as Commitment,
);

it.each([
  ['another list', lastOpen, () => screen.getByRole('grid', { name: /^What we do/ })],
  [
    'the heading of the list',
    lastOpen.slice(0, 1),
    () => screen.getByRole('heading', { name: /^What we do/ }),
  ],
])(
  'gives the focus to %s when the list is gone that the panel was opened from',
  async (_, commitments, place) => {
    show(commitments);
    act(() => screen.getByRole('grid', { name: /^What Harbour Logistics does/ }).focus());
    await userEvent.keyboard('{Enter}');
    const panel = within(await screen.findByRole('dialog'));
    await userEvent.click(panel.getByRole('button', { name: 'Say you are satisfied' }));
    await userEvent.click(panel.getByRole('button', { name: 'Say you are satisfied' }));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(place()));
  },
);

const files = watchFiles();

it('tells a calendar also what is over, whatever is shown', async () => {
  const closed = kept[0] as Commitment;
  show([...lastOpen, closed]);
  expect(screen.queryByText(closed.title)).toBeNull();
  const { text } = await files.save('Save due dates as calendar');
  expect(text).toMatch(new RegExp(`UID:${closed.id}@troth[^]*?STATUS:CANCELLED`));
  expect(text.match(/^UID:/gm)).toHaveLength(3);
});

it('shows a title without what would turn or hide the words around it', () => {
  const [one] = lastOpen as [Commitment];
  show([
    { ...one, title: 'abc\u202Egnp.exe\u{E0041}' },
    { ...one, title: 'x\u202Ey' },
  ]);
  const row = screen.getByRole('row', { name: /abcgnp\.exe/ });
  expect(row.textContent).not.toMatch(/[\u202E\u{E0041}]/u);
  expect(screen.getByText(/“xy” \(number 2\)/)).toBeTruthy();
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

it.each(['due', 'person'] as const)('has rows that an id can point to, grouped by %s', (group) => {
  const [first] = sampleCommitments as readonly [Commitment];
  show([{ ...first, id: 'a b' }, ...sampleCommitments], {
    defaultView: { layout: 'list', show: 'all', group },
  });
  const ids = screen.getAllByRole('row').map(({ id }) => id);
  expect(ids.filter((id) => id === '' || /\s/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
