import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type PostMortemProps,
  PostMortem as PostMortemWidget,
} from '../../../src/components/post-mortem/index.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { after, parties, people, postMortem } from './harness.tsx';

const sorry = 'The page around could not take it. Please try again in a moment.';
const soFar = 'The page around has not taken it so far. What you wrote is still here.';
const draft = { ...postMortem(), template: postMortemTemplates.short };
const inReview = (['startMeeting', 'startReview'] as const).reduce<PostMortem>(
  (doc, type) => after(doc, ['harbour', { type }]),
  draft,
);

afterEach(() => void vi.useRealTimers());

type Told = NonNullable<PostMortemProps['onValueChange']>;

/** A host that takes what it is told by `told`. */
function showHost(told: (set: (value: PostMortem) => void) => Told) {
  function Page() {
    const [value, setValue] = useState(inReview);
    return (
      <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-12T09:00:00Z')}>
        <PostMortemWidget
          value={value}
          onValueChange={told(setValue)}
          viewer={{ partyId: 'northwind' }}
          parties={parties}
          people={people}
          defaultView={{ section: 'signOff', hints: false }}
        />
      </TrothProvider>
    );
  }
  render(<Page />);
}

/** A host whose store gives everything back that it was shown to have taken. */
function show() {
  let refuse = () => {};
  showHost((set) => (next, { giveBack }) => {
    refuse = () => {
      set(inReview);
      giveBack();
    };
    set(next);
  });
  return () => act(() => refuse());
}

/** A host that says nothing and shows nothing, until it `takes` it after all. */
function showSilent() {
  let take = () => {};
  showHost((set) => (next) => {
    take = () => set(next);
  });
  return () => act(async () => take());
}

const form = (label: string) => within(screen.getByRole('group', { name: label }));

describe('a store that gives a verb back', () => {
  it.each([
    ['what is not right yet', 'Something is not right yet', /What is not right yet/],
    ['what a side sees differently', 'Sign', /What we see differently/],
  ])('leaves in its form %s', async (_, label, field) => {
    const refuse = show();
    await userEvent.click(screen.getByRole('button', { name: label }));
    const differs = form(label).queryByRole('radio', { name: /difference/ });
    if (differs) await userEvent.click(differs);
    const text = () => form(label).getByRole<HTMLTextAreaElement>('textbox', { name: field });
    fireEvent.change(text(), { target: { value: 'The day cannot be kept' } });
    await userEvent.click(form(label).getByRole('button', { name: label }));
    expect(screen.queryByRole('group', { name: label })).toBeNull();
    refuse();
    expect(text().value).toBe('The day cannot be kept');
    expect(form(label).getByText(sorry)).toBeTruthy();
  });
});

it('has the words of a verb again that a host never shows, until it does after all', async () => {
  const take = showSilent();
  const label = 'Something is not right yet';
  const text = () => form(label).getByRole('textbox', { name: /What is not right yet/ });
  await userEvent.click(screen.getByRole('button', { name: label }));
  fireEvent.change(text(), { target: { value: 'The day cannot be kept' } });
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await userEvent.click(form(label).getByRole('button', { name: label }));
  expect(screen.queryByRole('group', { name: label })).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(text()).toHaveProperty('value', 'The day cannot be kept');
  expect(form(label).getByText(soFar)).toBeTruthy();
  await take();
  expect(screen.queryByText(soFar)).toBeNull();
  expect(screen.queryByDisplayValue('The day cannot be kept')).toBeNull();
});
