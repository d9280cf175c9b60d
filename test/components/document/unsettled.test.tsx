import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { expect, it } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { createPostMortem } from '../../../src/core/postmortem/createPostMortem.ts';
import type { PostMortem as Talk } from '../../../src/core/postmortem/types.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { inReview } from '../../../stories/support/postMortems.ts';
import { after, type Deed, parties, people, postMortem } from '../post-mortem/harness.tsx';
import { afterwards, parties as sides } from '../rearticulation-form/harness.tsx';
import { agreed, people as signers } from '../rearticulation-form/smallText.tsx';

const at = '2026-03-10T09:00:00.000Z';
const northwind = { partyId: 'northwind', personId: 'ward' };
const unsettled = () => screen.queryByRole('region', { name: 'Changed in two places' });
const undecided = /^Something you wrote is not in the document/;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const toSection = (name: string) =>
  fireEvent.click(
    within(screen.getByRole('navigation')).getByRole('button', { name: new RegExp(`^${name}`) }),
  );
async function sign() {
  if (!screen.queryByRole('group', { name: 'Sign' })) await press('Sign');
  const form = within(screen.getByRole('group', { name: 'Sign' }));
  await userEvent.click(form.getByRole('button', { name: 'Sign' }));
}

interface Page<Doc> {
  readonly value: () => Doc;
  /** The host shows what somebody else did. */
  readonly show: (doc: Doc) => void;
}

function hosted<Doc>(doc: Doc, widget: (now: Doc, set: (doc: Doc) => void) => ReactElement) {
  let value = doc;
  let set: (doc: Doc) => void = () => {};
  function Host() {
    const [now, setNow] = useState(doc);
    value = now;
    set = setNow;
    return (
      <TrothProvider locale="en" timeZone="Europe/Berlin" clock={() => new Date(at)}>
        {widget(now, setNow)}
      </TrothProvider>
    );
  }
  render(<Host />);
  const page: Page<Doc> = { value: () => value, show: (next) => act(() => set(next)) };
  return page;
}

const talk = (doc: Talk, props: object) =>
  hosted(doc, (value, onValueChange) => (
    <PostMortem
      {...{ value, onValueChange, parties, people, viewer: { partyId: 'northwind' } }}
      {...props}
    />
  ));
const text = (doc: Articulation, props: object) =>
  hosted(doc, (value, onValueChange) => (
    <RearticulationForm
      {...{ value, onValueChange, parties: sides, people: signers, viewer: northwind }}
      {...props}
    />
  ));

/** The other side has submitted; this side submits second, and both accounts open. */
const second = () =>
  postMortem(
    ['northwind', { type: 'startSharing' }],
    ['harbour', ['perspectives', 'harbour', 'happened'], 'The road was closed.'],
    ['harbour', { type: 'submitPerspective' }],
    ['northwind', ['perspectives', 'northwind', 'saw'], 'An empty ward.'],
  );
const happened = () => screen.getByRole('textbox', { name: 'What happened, for us' });
const line: Deed = ['northwind', ['perspectives', 'northwind', 'happened'], 'A colleague’s line.'];
const long = 'An hour of work.';

it('keeps an account back while a text of it waits for a decision, and leads there', async () => {
  const { value, show } = talk(second(), { defaultView: { section: 'perspectives' } });
  fireEvent.change(happened(), { target: { value: long } });
  show(after(value(), line));
  await press('Submit our account');
  expect(value().perspectives.northwind?.submittedAt).toBe('');
  expect(screen.getByText(undecided)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Changed in two places');
  const box = within(unsettled() as HTMLElement);
  await userEvent.click(box.getByRole('button', { name: 'How each side saw it' }));
  expect(document.activeElement).toBe(happened());
  await press('Keep both, one after the other');
  await press('Submit our account');
  expect(value().perspectives.northwind).toMatchObject({
    happened: `${long}\n\nA colleague’s line.`,
    submittedAt: at,
  });
});

it('keeps an account back while a text of it is refused', async () => {
  const { value, show } = talk(second(), { defaultView: { section: 'perspectives' } });
  show(after(value(), line));
  fireEvent.change(happened(), { target: { value: 'x'.repeat(1_000_001) } });
  await press('Submit our account');
  expect(value().perspectives.northwind?.submittedAt).toBe('');
  fireEvent.change(happened(), { target: { value: long } });
  await press('Submit our account');
  expect(value().perspectives.northwind).toMatchObject({ happened: long, submittedAt: at });
});

it('lets an account go on where something else waits', async () => {
  const { value, show } = talk(second(), { defaultView: { section: 'frame' } });
  const purpose = screen.getByRole('textbox', { name: /^What it is for/ });
  fireEvent.change(purpose, { target: { value: 'Ours.' } });
  show(after(after(value(), ['harbour', ['frame', 'purpose'], 'Theirs.']), line));
  expect(unsettled()).toBeTruthy();
  toSection('How each side saw it');
  await press('Submit our account');
  expect(value().perspectives.northwind?.submittedAt).toBe(at);
});

it('shows what was written for a place that somebody closed meanwhile, wherever one is', () => {
  const { value, show } = talk(second(), { defaultView: { section: 'perspectives' } });
  fireEvent.change(happened(), { target: { value: long } });
  show(after(value(), line));
  fireEvent.click(screen.getByRole('button', { name: /^Back to/ }));
  show(after(value(), ['northwind', { type: 'submitPerspective' }]));
  expect(within(unsettled() as HTMLElement).getByText(long)).toBeTruthy();
});

it('lets nobody sign a post-mortem without a text that waits', async () => {
  const { value, show } = talk(inReview, { defaultView: { section: 'event' } });
  const summary = screen.getByRole('textbox', { name: 'In short' });
  fireEvent.change(summary, { target: { value: 'Ours.' } });
  show(after(value(), ['harbour', ['event', 'summary'], 'Theirs.']));
  const before = value().signatures;
  toSection('Signing');
  await sign();
  expect(value().signatures).toBe(before);
  expect(screen.getByText(undecided)).toBeTruthy();
  fireEvent.click(within(unsettled() as HTMLElement).getByRole('button'));
  await press('Take the other');
  toSection('Signing');
  await sign();
  expect(Object.keys(value().signatures)).toHaveLength(Object.keys(before).length + 1);
});

it('lets nobody sign a text on working together without one that waits', async () => {
  const { value, show } = text(agreed(), { defaultView: { step: 'start' } });
  const note = screen.getByRole('textbox', { name: /^What led to it/ });
  fireEvent.change(note, { target: { value: 'The bridge is closed.' } });
  show(afterwards(value(), ['northwind', ['triggerNote'], 'The road is closed.']));
  toSection('Signing');
  await sign();
  expect(value().signatures).toEqual({});
  expect(screen.getByText(undecided)).toBeTruthy();
});

it('leads to the answer of a question that a template adds to another section', async () => {
  const template = {
    ...{ id: 'own', version: 1 },
    sections: [
      {
        id: 'factors' as const,
        questions: [{ id: 'q1', text: 'First sign?', answeredBy: 'shared' as const }],
      },
      { id: 'signOff' as const },
    ],
  };
  const begun = createPostMortem({
    ...{ id: 'pm', title: 'The missed delivery', partyIds: ['northwind', 'harbour'], template },
    ...{ by: { partyId: 'northwind' }, at },
  });
  if (!begun.ok) throw new Error(begun.error.message);
  const { value, show } = talk(begun.value, { defaultView: { section: 'factors' } });
  const answer = () => screen.getByRole('textbox', { name: 'First sign?' });
  fireEvent.change(answer(), { target: { value: 'Ours.' } });
  show(after(value(), ['harbour', ['answers', 'q1', 'shared'], 'Theirs.']));
  fireEvent.click(screen.getByRole('button', { name: /^On to/ }));
  const ways = within(unsettled() as HTMLElement).getAllByRole('button');
  expect(ways).toHaveLength(1);
  await userEvent.click(ways[0] as HTMLElement);
  expect(document.activeElement).toBe(answer());
});

it('asks about the title, which is in no section, above the page', async () => {
  const { value, show } = talk(second(), {});
  await press('View options');
  fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Ours' } });
  show(after(value(), ['harbour', ['title'], 'Theirs']));
  const box = within(unsettled() as HTMLElement);
  expect(box.getByText('Title')).toBeTruthy();
  await userEvent.click(box.getByRole('button', { name: 'Keep mine' }));
  expect(value().title).toBe('Ours');
  expect(unsettled()).toBeNull();
});
