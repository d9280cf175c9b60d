import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { UnderstandingSection } from '../../../src/components/post-mortem/sections/UnderstandingSection.tsx';
import { after, type Deed, look, postMortem, type Side } from './harness.tsx';

const account =
  'The road was closed from six in the morning on, and nobody of us could reach the ward by phone.';
const ownWords = 'You were stuck and tried to warn us, but our line did not answer.';

const submitted = (side: Side, text: string): Deed[] => [
  [side, ['perspectives', side, 'happened'], text],
  [side, { type: 'submitPerspective' }],
];
const open = postMortem(
  ['northwind', { type: 'startSharing' }],
  ...submitted('northwind', 'Nothing came that day, and two patients had to wait.'),
  ...submitted('harbour', account),
  ['northwind', { type: 'startMeeting' }],
);
const show = (doc = open, options = {}) =>
  look(UnderstandingSection, doc, { section: 'understanding', ...options });
const about = (party: string) => within(screen.getByRole('group', { name: `How ${party} saw it` }));
const harbour = () => about('Harbour Logistics');

it('waits until both have submitted', () => {
  show(postMortem());
  expect(screen.getByText(/This begins once both sides have submitted/)).toBeTruthy();
  expect(screen.queryAllByRole('textbox')).toEqual([]);
});

it('takes what was understood, and says what comes next', async () => {
  const { doc, said } = show();
  await userEvent.type(
    harbour().getByRole('textbox', { name: 'How we understand them (required)' }),
    ownWords,
  );
  await userEvent.click(harbour().getByRole('button', { name: 'Send what we understood' }));
  expect(Object.values(doc().understanding.harbour ?? {})).toMatchObject([
    { by: 'northwind', text: ownWords, verdict: null },
  ]);
  const state = 'Harbour Logistics has yet to say whether that is what it meant.';
  expect(document.activeElement?.textContent).toBe(state);
  expect(harbour().queryByRole('textbox')).toBeNull();
  expect(said).toHaveLength(1);
});

it('asks kindly for own words where they are nearly a copy, and keeps them', async () => {
  const { doc } = show();
  const box = harbour().getByRole('textbox', { name: 'How we understand them (required)' });
  await userEvent.click(box);
  await userEvent.paste(account);
  await userEvent.click(harbour().getByRole('button', { name: 'Send what we understood' }));
  expect(harbour().getByRole('status').textContent).toMatch(/Try it without looking/);
  expect(document.activeElement).toBe(box);
  expect((box as HTMLTextAreaElement).value).toBe(account);
  expect(doc().understanding.harbour).toEqual({});
});

it('lets the speaker answer, keeps the round, and gives the turn back', async () => {
  const waiting = after(open, [
    'northwind',
    { type: 'restate', speaker: 'harbour', text: ownWords },
  ]);
  const speaker = show(waiting, { viewer: { partyId: 'harbour' } });
  const answer = () => harbour().getByRole('button', { name: 'Answer' });
  await userEvent.click(answer());
  expect(harbour().getByText('Choose one of the three answers first.')).toBeTruthy();
  await userEvent.click(harbour().getByRole('radio', { name: 'Partly' }));
  await userEvent.type(
    harbour().getByRole('textbox', { name: 'What is still missing' }),
    'We drove back twice.',
  );
  await userEvent.click(answer());
  expect(Object.values(speaker.doc().understanding.harbour ?? {})).toMatchObject([
    { verdict: 'partly', correction: 'We drove back twice.' },
  ]);
  expect(harbour().getByText(ownWords)).toBeTruthy();
  expect(harbour().getByText('Partly')).toBeTruthy();
  expect(harbour().getByText('We drove back twice.')).toBeTruthy();
  expect(document.activeElement?.textContent).toMatch(/Northwind Health can try once more/);
  speaker.unmount();

  show(speaker.doc());
  expect(harbour().getByText('Round 1')).toBeTruthy();
  expect(
    harbour().getByRole('textbox', { name: 'How we understand them (required)' }),
  ).toBeTruthy();
});

it('offers a witness no box', () => {
  show(open, { viewer: { partyId: 'northwind', role: 'witness' } });
  expect(screen.queryAllByRole('textbox')).toEqual([]);
});
