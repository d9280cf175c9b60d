import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  type PostMortemProps,
  PostMortem as PostMortemWidget,
} from '../../../src/components/post-mortem/index.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createMemoryStore } from '../../../src/store/partnership/createMemoryStore.ts';
import { begun } from '../../core/partnership/support/records.ts';
import { memoryDrafts } from '../../hooks/commitmentTracker/memoryDrafts.ts';
import { slowStore } from '../../hooks/partnership/slowStore.ts';
import { after, parties, people, postMortem } from './harness.tsx';

const soFar = 'The page around has not taken it so far. What you wrote is still here.';
const sorry = 'The page around could not take it. Please try again in a moment.';
const label = 'Something is not right yet';
const words = 'The day cannot be kept';
const draft = { ...postMortem(), template: postMortemTemplates.short };
const inReview = (['startMeeting', 'startReview'] as const).reduce<PostMortem>(
  (doc, type) => after(doc, ['harbour', { type }]),
  draft,
);

type Answer = ReturnType<NonNullable<PostMortemProps['onValueChange']>> | Promise<unknown>;

/** What a host's server has, and how it answers; a page shows what it has when it opens. */
function makeHost(respond: () => Answer) {
  const drafts = memoryDrafts();
  const server = { value: inReview, told: inReview };
  let show: (value: PostMortem) => void = () => {};
  const props = {
    viewer: { partyId: 'northwind' },
    parties,
    people,
    draftKey: 'k',
    store: drafts.store,
    defaultView: { section: 'signOff', hints: false },
  } as const;
  function Page({ isOptimistic }: { readonly isOptimistic: boolean }) {
    const [value, setValue] = useState(server.value);
    show = setValue;
    const onValueChange = (next: PostMortem) => {
      server.told = next;
      if (isOptimistic) setValue(next);
      return respond() as undefined;
    };
    return (
      <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-12T09:00:00Z')}>
        <PostMortemWidget
          value={value}
          onValueChange={onValueChange}
          onError={onError}
          {...props}
        />
      </TrothProvider>
    );
  }
  const onError = vi.fn();
  return {
    server,
    props,
    onError,
    open: (isOptimistic = true) => render(<Page isOptimistic={isOptimistic} />),
    /** The page has heard from the server. */
    hear: () => act(async () => show(server.value)),
    kept: () => JSON.stringify([...drafts.texts]),
  };
}

const form = () => within(screen.getByRole('group', { name: label }));
const text = () =>
  form().getByRole<HTMLTextAreaElement>('textbox', { name: /What is not right yet/ });

async function send() {
  await userEvent.click(screen.getByRole('button', { name: label }));
  fireEvent.change(text(), { target: { value: words } });
  await userEvent.click(form().getByRole('button', { name: label }));
  expect(screen.queryByRole('group', { name: label })).toBeNull();
}

describe('a verb that was on its way when the page went', () => {
  it.each([
    ['shown already', true],
    ['not shown yet', false],
  ])('has its words again where it was not taken: %s', async (_, isOptimistic) => {
    const host = makeHost(() => new Promise(() => {}));
    const before = host.open(isOptimistic);
    await send();
    await waitFor(() => expect(host.kept()).toContain('sent'));
    before.unmount();
    host.open();
    expect(await screen.findByDisplayValue(words)).toBe(text());
    expect(form().getByText(soFar)).toBeTruthy();
    // It was taken after all.
    host.server.value = host.server.told;
    await host.hear();
    expect(screen.queryByDisplayValue(words)).toBeNull();
    expect(screen.queryByText(soFar)).toBeNull();
    await waitFor(() => expect(host.kept()).not.toContain(words));
  });

  it('has them no more where it was taken meanwhile', async () => {
    const host = makeHost(() => new Promise(() => {}));
    const before = host.open();
    await send();
    await waitFor(() => expect(host.kept()).toContain('sent'));
    before.unmount();
    host.server.value = host.server.told;
    host.open();
    await userEvent.click(await screen.findByRole('button', { name: 'Send for signature' }));
    await waitFor(() => expect(host.kept()).not.toContain(words));
    expect(screen.queryByDisplayValue(words)).toBeNull();
    expect(screen.queryByText(soFar)).toBeNull();
  });
});

it('lets go of the words of a verb once the host has taken it', async () => {
  let take = () => {};
  const host = makeHost(() => new Promise<void>((resolve) => (take = resolve)));
  host.open();
  await send();
  await waitFor(() => expect(host.kept()).toContain('sent'));
  await act(async () => take());
  await waitFor(() => expect(host.kept()).not.toContain(words));
});

it.each([
  ['false', false],
  ['a refusing result', { ok: false, error: { code: 'E_STATE', message: 'Too late.' } }],
  ['a response that is not ok', new Response(null, { status: 409 })],
])('takes for a refusal what a host answers with %s', async (_, answer) => {
  const host = makeHost(async () => answer);
  host.open(false);
  await send();
  await waitFor(() =>
    expect(host.onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'E_HOST_CALLBACK' }),
    ),
  );
  host.server.value = { ...inReview };
  await host.hear();
  expect(text().value).toBe(words);
  expect(form().getByText(sorry)).toBeTruthy();
});

it('keeps them until the store of a record has them', async () => {
  const slow = slowStore(createMemoryStore());
  const { props, kept } = makeHost(() => undefined);
  const { viewer, ...own } = props;
  render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-12T09:00:00Z')}>
      <Partnership
        store={slow.store}
        initial={{ ...begun, postMortems: { [inReview.id]: inReview } }}
        viewer={viewer}
      >
        <PostMortemWidget {...own} />
      </Partnership>
    </TrothProvider>,
  );
  await screen.findByRole('button', { name: label });
  await send();
  await waitFor(() => expect(kept()).toContain('sent'));
  expect(kept()).toContain(words);
  await slow.answer();
  await waitFor(() => expect(kept()).not.toContain(words));
});

it('keeps over a reload what a host has refused, though its form had gone from the page', async () => {
  let refuse = () => {};
  const host = makeHost(() => new Promise((resolve) => (refuse = () => resolve(false))));
  const before = host.open();
  await send();
  await waitFor(() => expect(host.kept()).toContain('sent'));
  await act(async () => refuse());
  await host.hear();
  expect(text().value).toBe(words);
  await waitFor(() => expect(host.kept()).not.toContain('sent'));
  before.unmount();
  host.open();
  expect(await screen.findByDisplayValue(words)).toBe(text());
});

it('keeps both what was not taken and what was written since', async () => {
  let refuse = () => {};
  const host = makeHost(() => new Promise((resolve) => (refuse = () => resolve(false))));
  host.open(false);
  await send();
  await userEvent.click(screen.getByRole('button', { name: label }));
  fireEvent.change(text(), { target: { value: 'Nor the place' } });
  await act(async () => refuse());
  host.server.value = { ...inReview };
  await host.hear();
  expect(text().value).toBe(`${words}\n\nNor the place`);
});

it('has both on the next page, where the earlier was never taken', async () => {
  const host = makeHost(() => new Promise(() => {}));
  const before = host.open(false);
  await send();
  await userEvent.click(screen.getByRole('button', { name: label }));
  fireEvent.change(text(), { target: { value: 'Nor the place' } });
  await waitFor(() => expect(host.kept()).toContain('sent'));
  await waitFor(() => expect(host.kept()).toContain('Nor the place'));
  before.unmount();
  host.open();
  await waitFor(() => expect(text().value).toBe(`${words}\n\nNor the place`));
  expect(form().getByText(soFar)).toBeTruthy();
});

it('keeps them also where the host gives a store and no key', async () => {
  const host = makeHost(() => undefined);
  const { draftKey: _, ...keyless } = host.props;
  const show = () =>
    render(
      <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-12T09:00:00Z')}>
        <PostMortemWidget value={inReview} {...keyless} />
      </TrothProvider>,
    );
  const before = show();
  await userEvent.click(screen.getByRole('button', { name: label }));
  fireEvent.change(text(), { target: { value: words } });
  await waitFor(() => expect(host.kept()).toContain(words));
  before.unmount();
  show();
  expect(await screen.findByDisplayValue(words)).toBe(text());
});
