import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PostMortem as PostMortemWidget } from '../../../src/components/post-mortem/index.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import type { UsePostMortemOptions } from '../../../src/hooks/usePostMortem.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { memoryDrafts } from '../../hooks/commitmentTracker/memoryDrafts.ts';
import { after, parties, people, postMortem, talking } from './harness.tsx';

const words = 'The day cannot be kept';
const label = 'Something is not right yet';
const inReview = (['startMeeting', 'startReview'] as const).reduce<PostMortem>(
  (doc, type) => after(doc, ['harbour', { type }]),
  { ...postMortem(), template: postMortemTemplates.short },
);
const sentBack = after(inReview, ['harbour', { type: 'sendBack', reason: 'Not ours either' }]);

function show(value: PostMortem, options: Partial<UsePostMortemOptions>) {
  const page = (now: PostMortem, more: Partial<UsePostMortemOptions>) => (
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-12T09:00:00Z')}>
      <PostMortemWidget
        value={now}
        viewer={{ partyId: 'northwind' }}
        parties={parties}
        people={people}
        defaultView={{ section: 'signOff', hints: false }}
        {...options}
        {...more}
      />
    </TrothProvider>
  );
  const { rerender, unmount } = render(page(value, {}));
  return {
    unmount,
    again: (now: PostMortem, more: Partial<UsePostMortemOptions> = {}) => rerender(page(now, more)),
  };
}

const left = () => screen.queryByRole('region', { name: 'Begun and not sent' });

async function begin() {
  await userEvent.click(screen.getByRole('button', { name: label }));
  const form = within(screen.getByRole('group', { name: label }));
  fireEvent.change(form.getByRole('textbox', { name: /What is not right yet/ }), {
    target: { value: words },
  });
  return form;
}

it('shows words whose form has gone with the stage, to who wrote them and nobody else', async () => {
  const { store, texts } = memoryDrafts();
  const kept = { draftKey: 'k', store };
  const before = show(inReview, kept);
  await begin();
  expect(left()).toBeNull();
  before.again(sentBack);
  expect(left()?.textContent).toContain(`“${label}” is no longer possible here`);
  expect(left()?.textContent).toContain(words);
  await waitFor(() => expect(JSON.stringify([...texts])).toContain(words));
  before.unmount();

  const next = show(sentBack, kept);
  await waitFor(() => expect(left()?.textContent).toContain(words));
  for (const viewer of [
    { partyId: 'harbour' },
    { partyId: 'northwind', role: 'witness' } as const,
    null,
  ]) {
    next.again(sentBack, { viewer });
    expect(left()).toBeNull();
  }
  next.again(sentBack, { viewer: { partyId: 'northwind' } });
  // Where it is possible again, its form has them.
  next.again(inReview);
  expect(left()).toBeNull();
  expect(await screen.findByDisplayValue(words)).toBeTruthy();
  next.again(sentBack);
  await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
  expect(left()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: /missed delivery/ }));
  await waitFor(() => expect(JSON.stringify([...texts])).not.toContain('sendBack'));
});

it('keeps them from a page that is shown outside, with roles instead of names', async () => {
  const { store, texts } = memoryDrafts();
  const kept = { draftKey: 'k', store };
  const before = show(inReview, kept);
  await begin();
  await waitFor(() => expect(JSON.stringify([...texts])).toContain(words));
  before.unmount();
  show(sentBack, { ...kept, defaultView: { section: 'signOff', names: 'roles' } });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(document.body.textContent).not.toContain(words);
});

it('is silent about a verb that the host has', async () => {
  const { store, texts } = memoryDrafts();
  let value = inReview;
  const { again } = show(inReview, {
    draftKey: 'k',
    store,
    onValueChange: (next) => (value = next),
  });
  const form = await begin();
  await userEvent.click(form.getByRole('button', { name: label }));
  again(value);
  expect(left()).toBeNull();
  await waitFor(() => expect(JSON.stringify([...texts])).not.toContain('sendBack'));
});

it('is silent about words that were sent from another tab', async () => {
  const { again } = show(inReview, {});
  await begin();
  again(after(inReview, ['northwind', { type: 'sendBack', reason: words }]));
  expect(left()).toBeNull();
});

it('shows what an earlier page sent and no host took, where it is no longer possible', async () => {
  const { store, texts } = memoryDrafts();
  const kept = { draftKey: 'k', store, onValueChange: () => new Promise(() => {}) as never };
  const before = show(inReview, kept);
  const form = await begin();
  await userEvent.click(form.getByRole('button', { name: label }));
  await waitFor(() => expect(JSON.stringify([...texts])).toContain('sent'));
  before.unmount();
  show(sentBack, kept);
  await waitFor(() => expect(left()?.textContent).toContain(words));
});

it('shows a correction whose round somebody else of the same side has answered', async () => {
  const restated = after(talking(), [
    'harbour',
    { type: 'restate', speaker: 'northwind', text: 'You waited for hours and nobody told you' },
  ]);
  const [roundId = ''] = Object.keys(restated.understanding.northwind ?? {});
  const { again } = show(restated, {
    viewer: { partyId: 'northwind', personId: 'ward' },
    defaultView: { section: 'understanding' },
  });
  fireEvent.change(screen.getByRole('textbox', { name: /missing/ }), { target: { value: words } });
  again(
    after(restated, ['northwind', { type: 'answerRestatement', roundId, verdict: 'confirmed' }]),
  );
  expect(left()?.textContent).toContain(words);
});
