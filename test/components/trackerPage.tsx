import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect } from 'vitest';
import {
  CommitmentTracker,
  type CommitmentTrackerProps,
} from '../../src/components/commitment-tracker/index.ts';
import type { Commitment } from '../../src/core/index.ts';
import {
  after,
  asHarbour,
  conversation,
  harbour,
  northwind,
  people,
} from '../hooks/commitmentTracker/memoryHost.ts';

const requested = conversation({ type: 'request', on: '2026-03-02' });
export const promised = after(requested, { type: 'promise', on: '2026-03-03' });

type Told = readonly Commitment[];
export type Host = (
  next: Told,
  set: (value: Told) => void,
  before: Told,
  keepsAnswer: (answer: () => void) => void,
) => unknown;

/** A host that refuses in its own way, once it comes to `answer`. */
export function show(host: Host, props: Partial<CommitmentTrackerProps> = {}, list = [promised]) {
  let answer = () => {};
  function Page({ viewer = asHarbour }: { readonly viewer?: CommitmentTrackerProps['viewer'] }) {
    const [value, setValue] = useState<Told>(list);
    return (
      <CommitmentTracker
        value={value}
        onValueChange={(next) =>
          host(next, setValue, value, (later) => {
            answer = later;
          })
        }
        onError={() => {}}
        viewer={viewer}
        today="2026-03-18"
        summary="none"
        defaultView={{ layout: 'list' }}
        parties={[northwind, harbour]}
        people={people}
        {...props}
      />
    );
  }
  const view = render(<Page />);
  return {
    ...view,
    as: (viewer: CommitmentTrackerProps['viewer']) => view.rerender(<Page viewer={viewer} />),
    answer: () => act(async () => answer()),
  };
}

export const dialog = async () => within(await screen.findByRole('dialog'));
export const press = async (name: string) =>
  userEvent.click((await dialog()).getByRole('button', { name }));
export async function open() {
  act(() => screen.getByRole('grid').focus());
  await userEvent.keyboard('{Enter}');
}
export const close = async () => {
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
};
export async function say(text: string, type = 'Give a heads-up', field = /^What got in the way/) {
  await press(type);
  fireEvent.change((await dialog()).getByRole('textbox', { name: field }), {
    target: { value: text },
  });
  await press(type);
}
export const note = async (name = /^What got in the way/) =>
  (await dialog()).getByRole<HTMLTextAreaElement>('textbox', { name });
