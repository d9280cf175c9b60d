import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { applyCommitmentEvent, instruments } from '../../src/core/index.ts';
import { CommitmentTracker, PostMortem, RearticulationForm, TrustRadar } from '../../src/index.ts';
import { allSigned, first } from '../../stories/support/articulations.ts';
import { act as event, make, R } from '../core/commitments/conversation.ts';
import { unwrap } from '../core/partnership/support/records.ts';
import * as postMortems from '../core/postmortem/support/postMortems.ts';

// An unhandled rejection fails the run by itself.
const cause = new Error('The server is down.');
const fails = () => Promise.reject(cause);
const failed = (name: string) => ({
  code: 'E_HOST_CALLBACK',
  message: `${name} failed; nothing was lost.`,
  cause,
});
const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];
const request = { ...event('request', R, '2026-03-02T09:00:00Z'), id: 'e1' };
const asked = unwrap(applyCommitmentEvent(make(), request));
const viewer = { partyId: 'northwind' };

/** A promise to be settled later. */
function later() {
  let [resolve, reject]: (() => void)[] = [];
  const promise = new Promise<void>((done, not) => {
    [resolve, reject] = [done, () => not(cause)];
  });
  return {
    promise,
    resolve: () => act(async () => resolve?.()),
    reject: () => act(async () => reject?.()),
  };
}

describe('a host function whose promise fails is told to onError', () => {
  it('onViewChange of the tracker, by its own name', async () => {
    const onError = vi.fn();
    render(
      <CommitmentTracker
        defaultValue={[asked]}
        parties={parties}
        viewer={viewer}
        onViewChange={fails}
        onError={onError}
      />,
    );
    await userEvent.type(screen.getByRole('searchbox'), 'x');
    await waitFor(() => expect(onError).toHaveBeenCalledWith(failed('onViewChange')));
  });

  it('onValueChange of the radar', async () => {
    const onError = vi.fn();
    render(
      <TrustRadar
        dimensions={instruments.alliance4.dimensions}
        series={[]}
        onValueChange={fails}
        onError={onError}
      />,
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    await waitFor(() => expect(onError).toHaveBeenCalledWith(failed('onValueChange')));
  });

  it('onValueChange of a document, and the text stays', async () => {
    const onError = vi.fn();
    const doc = postMortems.written();
    render(
      <PostMortem
        value={doc}
        parties={parties}
        viewer={viewer}
        onValueChange={fails}
        onError={onError}
      />,
    );
    const purpose = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^What it is for/ });
    await userEvent.type(purpose, ' And more.');
    await userEvent.tab();
    await waitFor(() => expect(onError).toHaveBeenCalledWith(failed('onValueChange')));
    expect(purpose.value).toMatch(/ And more\.$/);
  });

  it('onValueChange of a document that was begun', async () => {
    const onError = vi.fn();
    render(
      <PostMortem parties={parties} viewer={viewer} onValueChange={fails} onError={onError} />,
    );
    await userEvent.type(screen.getByRole('textbox', { name: /^Title/ }), 'A van');
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(() => expect(onError).toHaveBeenCalledWith(failed('onValueChange')));
    screen.getByRole('heading', { name: 'A van' });
  });
});

describe('agreed changes are handed over once the host has taken them', () => {
  const doc = postMortems.agreed();
  const part = () => within(screen.getByRole('region', { name: 'From changes to promises' }));
  const press = () => userEvent.click(part().getByRole('button', { name: /promise/ }));

  it('not before, and what failed can be tried again', async () => {
    const [once, again] = [later(), later()];
    const onError = vi.fn();
    const onAgreedChanges = vi
      .fn()
      .mockReturnValueOnce(once.promise)
      .mockReturnValueOnce(again.promise);
    render(
      <PostMortem
        value={doc}
        defaultView={{ section: 'changes' }}
        parties={parties}
        viewer={viewer}
        onAgreedChanges={onAgreedChanges}
        onError={onError}
      />,
    );
    const status = () => part().getByRole('status').textContent;
    await press();
    expect(status()).toBe('Handing over…');
    await press();
    expect(onAgreedChanges).toHaveBeenCalledTimes(1);
    await once.reject();
    expect(status()).toMatch(/could not take it.*try again/);
    expect(onError.mock.calls).toEqual([[failed('onAgreedChanges')]]);
    await press();
    await again.resolve();
    expect(status()).toMatch(/drafts? of .* ready/);
  });
});

describe('what came into force is taken over once the host says so', () => {
  it('not before, and what failed can be tried again', async () => {
    const [once, again] = [later(), later()];
    const onError = vi.fn();
    const onActivate = vi.fn().mockReturnValueOnce(once.promise).mockReturnValueOnce(again.promise);
    const onSuperseded = vi.fn();
    function Page() {
      const [value, setValue] = useState(allSigned);
      return (
        <RearticulationForm
          value={value}
          onValueChange={setValue}
          earlier={[first]}
          parties={parties}
          viewer={viewer}
          onActivate={onActivate}
          onSuperseded={onSuperseded}
          onError={onError}
        />
      );
    }
    render(<Page />);
    const next = within(screen.getByRole('region', { name: 'What comes next' }));
    await userEvent.click(next.getByRole('button', { name: 'Bring it into force' }));
    next.getByText(/The page around is taking over/);
    await once.reject();
    expect(next.getByRole('alert').textContent).toMatch(/could not take over/);
    expect(onError.mock.calls).toEqual([[failed('onActivate')]]);
    await userEvent.click(next.getByRole('button', { name: 'Try again' }));
    await again.resolve();
    expect(next.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('What comes next');
    expect(onActivate).toHaveBeenCalledTimes(2);
    expect(onActivate.mock.calls[1]?.[0]).toMatchObject({ status: 'in_force' });
    // What it had taken the first time, it is not told again.
    expect(onSuperseded).toHaveBeenCalledTimes(1);
  });
});

it('takes a day that is none for no day at all', () => {
  for (const today of ['', '23.11.2026', '2026-02-30']) {
    const { unmount } = render(
      <CommitmentTracker defaultValue={[asked]} parties={parties} viewer={viewer} today={today} />,
    );
    screen.getByRole('searchbox');
    unmount();
  }
});
