import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import { articulationChain } from '../../../src/core/articulation/chain/articulationChain.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { createPartnership } from '../../../src/core/index.ts';
import type { RearticulationChangeDetails } from '../../../src/hooks/index.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createMemoryStore } from '../../../src/store/index.ts';
import { afterwards, parties } from './harness.tsx';
import { inForce, nextTo, people, proposed, showForm, tampered } from './smallText.tsx';

const begin = 'Begin the next version';
const at = '2026-03-10T09:00:00Z';
const northwind = { partyId: 'northwind', personId: 'ward' };
const harbour = { partyId: 'harbour', personId: 'dispatch' };
const first = inForce();
const withdrawn = afterwards(proposed(), [
  'northwind',
  { type: 'withdraw', reason: 'We wait for the spring.' },
]);

const next = () => within(screen.getByRole('region', { name: 'What comes next' }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const turnTo = (name: RegExp) =>
  userEvent.click(
    within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('button', { name }),
  );
function setDay(name: RegExp, value: string) {
  const field = screen.getByLabelText(name);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

/** Both sides take the open draft from its first word to its force; `as` changes who looks. */
async function bringIntoForce(as: (viewer: object) => void) {
  await userEvent.click(screen.getByRole('radio', { name: /^The agreed review/ }));
  setDay(/^Meant to hold from/, '2026-10-01');
  setDay(/^To be looked at again by/, '2027-04-01');
  await turnTo(/^Where things stand/);
  const clause = screen.getByRole('textbox', { name: /^What has changed or stayed/ });
  await userEvent.clear(clause);
  await userEvent.type(clause, 'The depot has moved back');
  await turnTo(/^What changes, and why/);
  expect(screen.getByText(/^One clause differs/)).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: /The depot/ }), 'The bridge is open.');
  await press('Ask the others to read it');
  as(harbour);
  await turnTo(/^Where things stand/);
  await press('Take this wording');
  for (const viewer of [harbour, northwind]) {
    as(viewer);
    await turnTo(/^Signing/);
    await press('Sign');
    const form = within(screen.getByRole('group', { name: 'Sign' }));
    await userEvent.click(form.getByRole('button', { name: 'Sign' }));
  }
  await press('Bring it into force');
}

describe('the version after one in force', () => {
  it('begins with all that it says, and leaves it in force until its place is taken', async () => {
    const onValueChange = vi.fn();
    const onSuperseded = vi.fn();
    const { again } = showForm({ defaultValue: first, onValueChange, onSuperseded });
    const button = next().getByRole('button', { name: begin });
    const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toMatch(
      /Harbour Logistics stays in force until all have signed/,
    );
    await userEvent.click(button);

    const title = screen.getByRole('heading', { name: first.title });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(screen.getByText('Version 2')).toBeTruthy();
    expect(screen.getByText('Draft')).toBeTruthy();
    const [begun, details] = onValueChange.mock.lastCall as [
      Articulation,
      RearticulationChangeDetails,
    ];
    expect(begun).toMatchObject({ version: 2, supersedes: { id: first.id } });
    expect(begun.clauses).toEqual(first.clauses);
    expect(details).toMatchObject({ reason: 'begin', changes: [{ id: begun.id, value: begun }] });

    await bringIntoForce((viewer) => again({ viewer: viewer as typeof northwind }));
    expect(screen.getByText('In force')).toBeTruthy();
    const now = onValueChange.mock.lastCall?.[0] as Articulation;
    expect(now).toMatchObject({ id: begun.id, status: 'in_force' });
    expect(onSuperseded).toHaveBeenCalledTimes(1);
    const before = onSuperseded.mock.lastCall?.[0] as Articulation;
    expect(before).toMatchObject({ id: first.id, status: 'superseded' });
    expect(articulationChain([before, now]).ok).toBe(true);
    expect(next().getByRole('button', { name: begin })).toBeTruthy();
  });

  it('is shown by a host that owns the value, once it says so', async () => {
    function Host() {
      const [all, setAll] = useState<readonly Articulation[]>([first]);
      const [id, setId] = useState(first.id);
      return (
        <TrothProvider locale="en" timeZone="UTC" clock={() => new Date(at)}>
          <RearticulationForm
            {...{ parties, people, viewer: northwind }}
            value={all.find((one) => one.id === id) as Articulation}
            earlier={all.filter((one) => one.id !== id)}
            onValueChange={(next, { reason }) => {
              setAll((before) => [...before.filter((one) => one.id !== next.id), next]);
              if (reason === 'begin') setId(next.id);
            }}
          />
          <button type="button" onClick={() => setId(first.id)}>
            The first one
          </button>
        </TrothProvider>
      );
    }
    render(<Host />);
    await press(begin);
    expect(screen.getByText('Version 2')).toBeTruthy();
    await press('The first one');
    expect(screen.getByText('In force')).toBeTruthy();
    expect(next().queryByRole('button', { name: begin })).toBeNull();
    expect(next().getByText('Version 2 has been begun already.')).toBeTruthy();
  });

  it('takes its place in the shared record', async () => {
    const made = createPartnership({ id: 'p', parties, people });
    if (!made.ok) throw new Error(made.error.message);
    const store = createMemoryStore({ ...made.value, articulations: { [first.id]: first } });
    const page = (viewer: object): ReactElement => (
      <TrothProvider locale="en" timeZone="UTC" clock={() => new Date(at)}>
        <Partnership store={store} viewer={viewer as typeof northwind}>
          <RearticulationForm />
        </Partnership>
      </TrothProvider>
    );
    const { rerender } = render(page(northwind));
    await screen.findByText('In force');
    await press(begin);
    const versions = async () => {
      await act(() => new Promise((done) => setTimeout(done, 20)));
      const loaded = await store.load();
      return Object.values(loaded?.partnership.articulations ?? {});
    };
    const statuses = async () => (await versions()).map(({ version, status }) => [version, status]);
    expect((await statuses()).sort()).toEqual([
      [1, 'in_force'],
      [2, 'draft'],
    ]);
    await bringIntoForce((viewer) => rerender(page(viewer)));
    expect((await statuses()).sort()).toEqual([
      [1, 'superseded'],
      [2, 'in_force'],
    ]);
    expect(articulationChain(await versions()).ok).toBe(true);
  });

  it('comes first among what can be done on the day of the review', () => {
    const { again } = showForm({ defaultValue: first, today: '2026-09-30' });
    const look = () => next().getByRole('button', { name: begin }).dataset.variant;
    expect(look()).toBe('secondary');
    again({ today: '2026-10-01' });
    expect(look()).toBe('primary');
  });

  it.each([
    ['a witness', { viewer: { partyId: 'northwind', role: 'witness' as const } }],
    ['somebody of neither side', { viewer: { partyId: 'hilltop' } }],
    ['nobody in particular', { viewer: null }],
    ['who looks at roles alone', { defaultView: { names: 'roles' as const } }],
    ['whoever has a text that was not signed', { defaultValue: tampered() }],
    ['whoever has it begun already', { earlier: [nextTo(first)] }],
    ['a version that was replaced', { defaultValue: { ...first, status: 'superseded' as const } }],
  ])('is not offered to %s', (_, props) => {
    showForm({ defaultValue: first, ...props });
    expect(next().queryByRole('button', { name: begin })).toBeNull();
  });

  it('is said in German', () => {
    showForm({ defaultValue: first, messages: { articulation: de.articulation } });
    expect(screen.getByRole('button', { name: 'Nächste Fassung beginnen' })).toBeTruthy();
    expect(screen.getByText(/bleibt in Kraft, bis alle die neue Fassung/)).toBeTruthy();
  });
});

it('says once more what was withdrawn, and can be changed again', async () => {
  const onValueChange = vi.fn();
  showForm({ defaultValue: withdrawn, onValueChange });
  await press(begin);
  expect(screen.getByText('Draft')).toBeTruthy();
  expect(onValueChange.mock.lastCall?.[0]).toMatchObject({
    version: 1,
    supersedes: null,
    clauses: withdrawn.clauses,
    history: [],
  });
  await turnTo(/^Where things stand/);
  expect(
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^What has changed or stayed/ }).value,
  ).toBe('The depot has moved across the river');
});
