import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useReducer, useState } from 'react';
import { expect, it } from 'vitest';
import { CommitmentPanel } from '../../src/components/commitment-tracker/CommitmentPanel.tsx';
import { NewCommitment } from '../../src/components/commitment-tracker/NewCommitment.tsx';
import { mergeCommitmentEvents } from '../../src/core/commitments/mergeCommitmentEvents.ts';
import { onTheTable } from '../../src/core/commitments/onTheTable.ts';
import type { Commitment } from '../../src/core/commitments/types.ts';
import type { DraftStore } from '../../src/store/drafts/DraftStore.ts';
import { memoryDrafts } from '../hooks/commitmentTracker/memoryDrafts.ts';
import {
  after,
  asNorthwind,
  conversation,
  type MemoryHost,
  memoryHost,
  type Step,
} from '../hooks/commitmentTracker/memoryHost.ts';

const request: Step = { type: 'request', on: '2026-03-02' };
const requested = conversation(request);
const promised = after(requested, { type: 'promise', on: '2026-03-03' });

interface PageProps {
  readonly host: MemoryHost;
  readonly id: string;
  readonly store?: DraftStore;
}

function Page({ host, id, store }: PageProps) {
  const [open, setOpen] = useState(false);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const observed = {
    ...host,
    act: (...args: Parameters<MemoryHost['act']>) => {
      const result = host.act(...args);
      renderAgain();
      return result;
    },
  };
  const commitment = host.commitments.get(id);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Look
      </button>
      {commitment && (
        <CommitmentPanel
          commitment={commitment}
          host={observed}
          open={open}
          onOpenChange={setOpen}
          store={store}
        />
      )}
    </>
  );
}

async function look(
  commitment: Commitment,
  rest: Parameters<typeof memoryHost>[0] = {},
  store?: DraftStore,
) {
  const host = memoryHost(rest, [commitment]);
  render(<Page host={host} id={commitment.id} {...(store && { store })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Look' }));
  const panel = within(await screen.findByRole('dialog', { name: commitment.title }));
  const press = (name: string) => userEvent.click(panel.getByRole('button', { name }));
  return { host, panel, press };
}

it('says where it stands, between whom, and on which terms', async () => {
  const { panel } = await look(promised);
  expect(panel.getByText('Promised')).toBeTruthy();
  expect(panel.getByText('Due in 2 days')).toBeTruthy();
  expect(panel.getByText('Friday, March 20, 2026')).toBeTruthy();
  expect(panel.getByText('Signed for on each ward')).toBeTruthy();
  const described = screen.getByRole('dialog').getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe(
    'By Dispatcher (Harbour Logistics), for Ward manager (Northwind Health)',
  );
});

it('offers only what this viewer may do, the likeliest first', async () => {
  const { panel } = await look(requested);
  const section = within(panel.getByRole('region', { name: 'What you can do now' }));
  const buttons = section.getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Promise it',
    'Propose other terms',
    'Answer later',
    'Decline',
  ]);
  expect(buttons.map(({ dataset }) => dataset.variant)).toEqual([
    'primary',
    'secondary',
    'secondary',
    'quiet',
  ]);
});

it('shows what will happen, does it, and says what happened', async () => {
  const { host, panel, press } = await look(requested);
  await press('Promise it');
  const heading = panel.getByRole('heading', { name: 'Promise it' });
  expect(document.activeElement).toBe(heading);
  expect(panel.getByText(/^You give Northwind Health your word/)).toBeTruthy();
  await press('Promise it');
  expect(host.acts).toEqual([{ type: 'promise', of: requested.history[0]?.id }]);
  const status = panel.getByText('Promised. Northwind Health can count on it.');
  expect(status.closest('[data-part=status]')).toBe(document.activeElement);
  expect(panel.getByText('Dispatcher (Harbour Logistics) promised it.')).toBeTruthy();
});

it('shows what came in the place of what was agreed to, and the answer as overtaken', async () => {
  const change = { type: 'proposeAmendment', reason: 'Vans' } as const;
  const proposed = after(promised, {
    ...change,
    on: '2026-03-05',
    by: asNorthwind,
    terms: { due: '2026-03-27' },
  });
  const answer = { type: 'acceptAmendment', ...onTheTable(proposed) } as const;
  const agreed = after(proposed, { ...answer, on: '2026-03-07' });
  const { commitment } = mergeCommitmentEvents(agreed, [
    {
      ...change,
      id: 'by-a-colleague',
      by: asNorthwind,
      at: '2026-03-06T09:00:00Z',
      terms: { due: '2026-12-31' },
    },
  ]);
  const { panel, press } = await look(commitment);
  expect(panel.getByText(/Dec 31, 2026/, { selector: '[data-part=pending] *' })).toBeTruthy();
  const [overtaken] = panel.getAllByText(/so this changed nothing/);
  expect(overtaken?.closest('[data-part=entry]')?.getAttribute('data-state')).toBe('overtaken');
  await press('Agree to the change');
  await press('Agree to the change');
  expect(panel.getByText('The change is agreed.')).toBeTruthy();
});

it('brings the focus back to the act that was not taken', async () => {
  const { panel, press } = await look(requested);
  await press('Decline');
  await press('Cancel');
  expect(document.activeElement).toBe(panel.getByRole('button', { name: 'Decline' }));
});

it('says at the field what is missing, and loses nothing that was typed', async () => {
  const { host, panel, press } = await look(promised);
  await press('Propose a change');
  const deliverable = panel.getByRole('textbox', { name: /^What is delivered/ });
  await userEvent.type(deliverable, ' And weekends.');
  await press('Propose a change');
  const summary = panel.getByRole('group', { name: 'One thing needs your attention' });
  expect(document.activeElement).toBe(summary);
  const reason = panel.getByRole('textbox', { name: /^Why/ });
  expect(reason.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(reason, 'More wards');
  host.refuseWith = { code: 'E_HOST_CALLBACK', message: 'offline' };
  await press('Propose a change');
  expect(panel.getByText(/The page around could not take it/)).toBeTruthy();
  expect((reason as HTMLTextAreaElement).value).toBe('More wards');
  host.refuseWith = null;
  await press('Propose a change');
  expect(host.acts).toMatchObject([{ type: 'proposeAmendment', reason: 'More wards' }]);
});

it('sets a proposed change before and after, with the answers to it', async () => {
  const proposed = after(promised, {
    type: 'proposeAmendment',
    on: '2026-03-10',
    by: asNorthwind,
    terms: { due: '2026-03-27' },
    reason: 'The ward opens later.',
  });
  const { panel, press } = await look(proposed);
  const title = panel.getByText('Ward manager (Northwind Health) proposes a change');
  const change = within(title.closest('section') as HTMLElement);
  expect(change.getByText('Mar 20, 2026')).toBeTruthy();
  expect(change.getByText('Mar 27, 2026')).toBeTruthy();
  await press('Agree to the change');
  await press('Agree to the change');
  expect(panel.getByText('First promised for Friday, March 20, 2026')).toBeTruthy();
});

it('says which condition is unmet, and shows it from then on', async () => {
  const reported = after(promised, { type: 'report', on: '2026-03-17' });
  const { host, panel, press } = await look(reported, { viewer: asNorthwind });
  await press('Send it back');
  await press('Send it back');
  expect(panel.getAllByText('Choose at least one condition that is not met.')).toHaveLength(2);
  await userEvent.click(panel.getByRole('checkbox', { name: 'Signed for on each ward' }));
  await press('Send it back');
  const of = reported.history.at(-1)?.id;
  expect(host.acts).toEqual([{ type: 'declareDissatisfied', unmet: ['signed'], of }]);
  expect(panel.getByText('Not met when last looked at')).toBeTruthy();
});

it('shows what went beyond the promise, and evidence only as a safe link', async () => {
  const kept = after(
    promised,
    {
      type: 'report',
      on: '2026-03-17',
      evidence: [
        { text: 'Log', url: 'https://harbour.example/log' },
        { text: 'Photo', url: 'javascript:alert(1)' },
      ],
    },
    { type: 'declareSatisfied', on: '2026-03-17', exceeded: ['on-time'] },
  );
  const { panel } = await look(kept);
  expect(panel.getByText('3 days early')).toBeTruthy();
  expect(panel.getByText('More than asked on one condition')).toBeTruthy();
  const links = panel.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://harbour.example/log']);
  expect(panel.getByText('Photo javascript:alert(1)')).toBeTruthy();
});

it('tells a witness why there is nothing to do', async () => {
  const { panel } = await look(promised, { viewer: { partyId: 'harbour', role: 'witness' } });
  expect(panel.getByText(/reading along as a witness/)).toBeTruthy();
  expect(panel.getAllByRole('button')).toHaveLength(1);
});

it('asks before words are lost', async () => {
  const { panel, press } = await look(promised);
  await press('Give a heads-up');
  await userEvent.type(panel.getByRole('textbox', { name: /^What got in the way/ }), 'Ice');
  await userEvent.keyboard('{Escape}');
  expect(panel.getByRole('region', { name: 'What you wrote has not been sent yet.' })).toBeTruthy();
  await press('Keep writing');
  expect(panel.getByRole('textbox', { name: /^What got in the way/ })).toHaveProperty(
    'value',
    'Ice',
  );
  await userEvent.keyboard('{Escape}');
  await press('Throw it away');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('closes without a question where words are kept, and has them again', async () => {
  const { store } = memoryDrafts();
  const { panel, press } = await look(promised, {}, store);
  await press('Give a heads-up');
  await userEvent.type(panel.getByRole('textbox', { name: /^What got in the way/ }), 'Ice');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  await userEvent.click(screen.getByRole('button', { name: 'Look' }));
  const again = within(await screen.findByRole('dialog'));
  const field = again.getByRole('textbox', { name: /^What got in the way/ });
  await waitFor(() => expect(field).toHaveProperty('value', 'Ice'));
  await userEvent.click(again.getByRole('button', { name: 'Start afresh' }));
  expect(field).toHaveProperty('value', '');
});

it('edits a draft in place, and throws it away', async () => {
  const { host, panel, press } = await look(conversation(), { viewer: asNorthwind });
  await press('Edit the draft');
  await userEvent.type(panel.getByRole('textbox', { name: /^Title/ }), ' more');
  await press('Keep as a draft');
  expect(host.saved[0]?.draft.title).toBe('Two ward rounds a day more');
  expect(panel.getByText('Kept as a draft. Nobody else is told yet.')).toBeTruthy();
  await press('Throw the draft away');
  expect(host.discarded).toEqual(['ward-rounds']);
});

it('makes a request; conditions come and go by keyboard with the focus kept', async () => {
  const host = memoryHost({ viewer: asNorthwind });
  function New() {
    const [open, setOpen] = useState(true);
    return <NewCommitment kind="request" host={host} open={open} onOpenChange={setOpen} />;
  }
  render(<New />);
  const dialog = within(await screen.findByRole('dialog', { name: 'New request' }));
  const type = (name: RegExp, text: string) =>
    userEvent.type(dialog.getByRole('textbox', { name }), text);
  await type(/^Title/, 'Ward rounds');
  await type(/^What is delivered/, 'Rounds');
  await type(/^Condition 1/, 'Before nine{Enter}');
  expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Condition 2' }));
  await userEvent.keyboard('Signed');
  expect(dialog.getByText(/^Say what it is for/)).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: 'Remove condition 1' }));
  const left = dialog.getByRole('textbox', { name: 'Condition 1' });
  expect(document.activeElement).toBe(left);
  expect(left).toHaveProperty('value', 'Signed');
  await userEvent.type(dialog.getByLabelText(/^Due/), '2026-04-01');
  await userEvent.click(dialog.getByRole('button', { name: 'Send the request' }));
  expect([...host.commitments.values()]).toMatchObject([
    { state: 'requested', title: 'Ward rounds' },
  ]);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
