import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RecurrenceSection } from '../../../src/components/post-mortem/sections/RecurrenceSection.tsx';
import { agreed, type Deed, look, postMortem } from './harness.tsx';

const show = (doc = postMortem(), options = {}) =>
  look(RecurrenceSection, doc, { section: 'recurrence', ...options });
const planned = (id: string, date: string): Deed => [
  'harbour',
  ['recurrence', id],
  { order: `a${id}`, date, signal: 'A run without notice', result: null, note: '' },
];
const row = (number: number) => within(screen.getByRole('group', { name: `Entry ${number}` }));
// The clock of the page stands at 10 March 2026.
const past = planned('0', '2026-03-09');
const ahead = planned('1', '2026-06-01');

it('plans a day and a sign', async () => {
  const { doc } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Add a day to look' }));
  const day = row(1).getByLabelText('When to look');
  await waitFor(() => expect(document.activeElement).toBe(day));
  fireEvent.change(day, { target: { value: '2026-05-04' } });
  fireEvent.blur(day);
  await userEvent.type(row(1).getByLabelText(/What would show/), 'A run without notice');
  await userEvent.tab();
  expect(Object.values(doc().recurrence)).toMatchObject([
    { date: '2026-05-04', signal: 'A run without notice', result: null },
  ]);
  expect(row(1).queryByRole('button', { name: 'Record what you see' })).toBeNull();
});

describe('looking', () => {
  it('is asked for once the day has come, and can be done before', () => {
    show(agreed(past, ahead));
    expect(row(1).getByRole('radio', { name: 'It came back' })).toBeTruthy();
    expect(row(2).queryByRole('radio')).toBeNull();
    expect(row(2).getByRole('button', { name: 'Record what you see' })).toBeTruthy();
  });

  it('needs one of three answers', async () => {
    const { doc } = show(agreed(past));
    await userEvent.click(row(1).getByRole('button', { name: 'Record what you see' }));
    expect(row(1).getByText('Something is still missing here.')).toBeTruthy();
    expect(doc().history).toHaveLength(2);
  });

  it('is noted with a word about it, and shown with the focus on it', async () => {
    const { doc, said } = show(agreed(past));
    await userEvent.click(row(1).getByRole('radio', { name: 'It did not come back' }));
    await userEvent.type(row(1).getByLabelText('A word about it'), 'Nine runs on time.');
    await userEvent.click(row(1).getByRole('button', { name: 'Record what you see' }));
    expect(doc().recurrence[0]).toMatchObject({ result: 'not_again', note: 'Nine runs on time.' });
    expect(doc().stage).toBe('agreed');
    expect(document.activeElement?.textContent).toBe('It did not come back');
    expect(said).toEqual(['Noted what you saw.']);
    expect(row(1).queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  });

  it('suggests a new talk when it came back', async () => {
    show(agreed(past));
    await userEvent.click(row(1).getByRole('radio', { name: 'It came back' }));
    await userEvent.click(row(1).getByRole('button', { name: 'Record what you see' }));
    expect(row(1).getByText(/A new post-mortem about this time/)).toBeTruthy();
  });
});
