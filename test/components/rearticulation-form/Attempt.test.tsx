import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { afterwards, articulation } from './harness.tsx';
import { agreed, bare, inForce, nextTo, proposed, showForm, signed } from './smallText.tsx';

const next = () => within(screen.getByRole('region', { name: 'What comes next' }));
const summary = (name: string) => next().getByRole('group', { name });
const told = (name: string) =>
  within(summary(name))
    .getAllByRole('link')
    .map((link) => link.textContent);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const follow = (name: string | RegExp) => userEvent.click(next().getByRole('link', { name }));
/** What assistive technology reads out with a control. */
const descriptionOf = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

/** Shows it; `doc()` is what the host was last told. */
function show(doc: Articulation, options = {}) {
  const onValueChange = vi.fn<(value: Articulation) => void>();
  const view = showForm({ defaultValue: doc, onValueChange, ...options });
  return { ...view, doc: () => onValueChange.mock.lastCall?.[0] };
}

it('tells in one list what keeps the others from reading it, each with the way to its field', async () => {
  const { doc } = show(bare());
  expect(next().queryByRole('link')).toBeNull();
  await press('Ask the others to read it');
  expect(doc()).toBeUndefined();
  expect(document.activeElement).toBe(summary('2 things need your attention'));
  expect(next().getByRole('heading', { name: '2 things need your attention' })).toBeTruthy();
  expect(told('2 things need your attention')).toEqual([
    'Say what calls for writing it anew.',
    'Nothing is written yet that the others could read.',
  ]);

  const trigger = screen.getByRole('group', { name: /^Why now/ });
  expect(descriptionOf(trigger)).toContain('Say what calls for writing it anew.');
  await follow('Say what calls for writing it anew.');
  expect(document.activeElement).toBe(within(trigger).getAllByRole('radio')[0]);
  await userEvent.click(within(trigger).getByRole('radio', { name: /^Circumstances/ }));
  expect(descriptionOf(trigger)).not.toContain('Say what calls');

  // To a step that was not open, where there is no field yet.
  await follow('Nothing is written yet that the others could read.');
  const add = screen.getByRole('button', { name: 'Add what has changed or stayed' });
  expect(document.activeElement).toBe(add);
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('The depot has moved');
  await press('Ask the others to read it');
  expect(doc()?.status).toBe('in_review');
  expect(document.activeElement?.textContent).toBe('What comes next');
});

it('takes the focus at each attempt, and at nothing else', async () => {
  show({ ...bare(), title: '' });
  await press('Ask the others to read it');
  await press('Ask the others to read it');
  expect(document.activeElement).toBe(summary('3 things need your attention'));
  const title = screen.getByRole('textbox', { name: 'Title' });
  expect(title.getAttribute('aria-invalid')).toBe('true');
  expect(descriptionOf(title)).toContain('It has no title yet.');
  const people = screen.getByRole('radio', { name: /^People have changed/ });
  await userEvent.click(people);
  expect(summary('2 things need your attention')).toBeTruthy();
  expect(document.activeElement).toBe(people);
});

it('tells what keeps a side from signing, which the missing signatures do not', async () => {
  const undated = afterwards(agreed(), ['northwind', ['reviewBy'], '']);
  const { doc } = show(undated, { defaultView: { step: 'signOff' } });
  await press('Sign');
  expect(doc()).toBeUndefined();
  expect(document.activeElement).toBe(summary('One thing needs your attention'));
  expect(told('One thing needs your attention')).toEqual([
    'Say by which day you look at it again.',
  ]);
  await follow('Say by which day you look at it again.');
  const review = screen.getByLabelText('To be looked at again by');
  expect(document.activeElement).toBe(review);
  expect(review.getAttribute('aria-invalid')).toBe('true');
  expect(descriptionOf(review)).toContain('Say by which day you look at it again.');
});

it('leads to what keeps a signed text from coming into force', async () => {
  const commitments = [{ id: 'calls', title: 'Call when it is late', state: 'promised' as const }];
  const { doc } = show(signed(signed(agreed(), 'northwind'), 'harbour'), { commitments });
  await press('Bring it into force');
  expect(doc()).toBeUndefined();
  await follow('Say what becomes of the promise “Call when it is late”.');
  const promise = within(screen.getByRole('group', { name: 'Call when it is late' }));
  expect(document.activeElement).toBe(promise.getAllByRole('radio')[0]);
  expect(promise.getAllByText(/^Say what becomes of the promise/)).toHaveLength(1);
});

describe('leads into the clauses:', () => {
  const focused = () => document.activeElement as HTMLElement;

  it('to a responsibility that others wrote, and to what is to be said back', async () => {
    const section = 'responsibility';
    const call = { order: 'a0', section, proposedBy: 'northwind', text: 'Call the ward' };
    const doc = afterwards(
      articulation(
        ['northwind', ['effectiveFrom'], '2026-04-01'],
        ['northwind', ['reviewBy'], '2026-10-01'],
        ['northwind', ['clauses', 'call'], call],
      ),
      ['northwind', { type: 'propose' }],
    );
    const harbour = { partyId: 'harbour', personId: 'dispatch' };
    const template = { ...doc.template, sections: [{ id: section, needsEcho: true }] } as const;
    show({ ...doc, template }, { viewer: harbour, defaultView: { step: 'signOff' } });
    await press('Sign');
    await follow('“Call the ward”: nobody answers for it yet.');
    expect(focused()).toBe(screen.getByRole('row', { name: /^Call the ward/ }));
    await follow(/^Harbour Logistics has yet to say “Who does what” back/);
    expect(focused().getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(focused())).toContain('in its own words');
  });

  it('to the first choice in the row of one’s own responsibility', async () => {
    const call = { order: 'a0', section: 'responsibility', proposedBy: 'northwind', text: 'Call' };
    const doc = afterwards(articulation(['northwind', ['clauses', 'call'], call]), [
      'northwind',
      { type: 'propose' },
    ]);
    show(doc, { defaultView: { step: 'signOff' } });
    await press('Sign');
    await follow('“Call”: nobody answers for it yet.');
    expect(focused()).toBe(screen.getByRole('combobox', { name: 'Northwind Health: Call' }));
    expect(focused().getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(focused())).toContain('Nobody answers for it yet.');
  });

  it('to the reason of a change, and to the wording that stands against another one', async () => {
    const before = inForce();
    const text = 'The depot has moved twice';
    const begun = afterwards(nextTo(before), ['northwind', ['clauses', 'moved', 'text'], text]);
    const doc = afterwards(afterwards(begun, ['northwind', { type: 'propose' }]), [
      'harbour',
      { type: 'counter', clauseId: 'moved', wording: { text: 'It moved' }, reason: 'So' },
    ]);
    show(doc, { earlier: [before], defaultView: { step: 'signOff' } });
    await press('Sign');
    await follow(/say why it is not as it was\.$/);
    expect(focused().tagName).toBe('TEXTAREA');
    expect(descriptionOf(focused())).toContain('say why it is not as it was.');
    await follow(/two wordings stand against each other\.$/);
    expect(focused().textContent).toBe('Seen differently');
  });
});

it('counts what it does not tell one by one, and leads to the first of it', async () => {
  const commitments = Array.from({ length: 6 }, (_, i) => ({
    id: `call-${i}`,
    title: `Call ${i}`,
    state: 'promised' as const,
  }));
  show(signed(signed(agreed(), 'northwind'), 'harbour'), { commitments });
  await press('Bring it into force');
  expect(document.activeElement).toBe(summary('6 things need your attention'));
  expect(told('6 things need your attention')).toHaveLength(4);
  await follow('And 3 more like these.');
  const fourth = within(screen.getByRole('group', { name: 'Call 3' }));
  expect(document.activeElement).toBe(fourth.getAllByRole('radio')[0]);
});

it('comes to the section where the viewer cannot write at the field', async () => {
  const undated = { ...proposed(), reviewBy: '' } as const;
  show(undated, { viewer: { partyId: 'harbour' }, defaultView: { step: 'signOff' } });
  await press('Sign');
  await follow('Say by which day you look at it again.');
  expect(document.activeElement?.textContent).toBe('What this is about');
});

it('forgets the attempt of whoever used the device before', async () => {
  const { again } = show(bare());
  await press('Ask the others to read it');
  again({ viewer: { partyId: 'harbour', personId: 'dispatch' } });
  expect(next().queryByRole('link')).toBeNull();
  expect(next().getByText('Before the others can read it')).toBeTruthy();
});
