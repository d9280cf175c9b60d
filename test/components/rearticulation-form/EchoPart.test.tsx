import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ClausesStep } from '../../../src/components/rearticulation-form/steps/ClausesStep.tsx';
import type { StepProps } from '../../../src/components/rearticulation-form/steps/StepProps.ts';
import { afterwards, articulation, type Deed, look } from './harness.tsx';

const text =
  'Every ward has gloves for two days, whatever happens on the road between the depot and the clinic.';
const ownWords = 'Keep a small reserve with us, so that a jam does no harm.';

const purpose: Deed = [
  'northwind',
  ['clauses', 'c'],
  { order: 'a0', section: 'purpose', text, proposedBy: 'northwind' },
];
const open = articulation(purpose, ['northwind', { type: 'propose' }]);
const echo: Deed = ['harbour', { type: 'echo', section: 'purpose', text: ownWords }];
const Purpose = (props: StepProps) => <ClausesStep {...props} section="purpose" />;
const show = (doc = open, viewer: object | null = { partyId: 'harbour' }) =>
  look(Purpose, doc, { step: 'purpose', viewer: viewer as never });
const own = () => within(screen.getByRole('group', { name: 'What your side has understood' }));
const harbours = () =>
  within(screen.getByRole('group', { name: 'What Harbour Logistics has understood' }));
const send = 'Send how we understand it';

it('waits until the text is read by others', () => {
  show(articulation(purpose));
  expect(screen.queryByText('In your own words')).toBeNull();
});

it('takes what was understood, and says whose turn it is', async () => {
  const { doc, said } = show();
  await userEvent.type(
    own().getByRole('textbox', { name: 'In our own words (required)' }),
    ownWords,
  );
  await userEvent.click(own().getByRole('button', { name: send }));
  expect(Object.values(doc().echoes.purpose ?? {})).toMatchObject([
    { by: 'harbour', text: ownWords, verdict: null },
  ]);
  expect(document.activeElement?.textContent).toBe(
    'Waiting for Northwind Health to say whether it was meant like this.',
  );
  expect(own().queryByRole('textbox')).toBeNull();
  expect(said).toHaveLength(1);
});

it('asks kindly for own words where they are nearly a copy, and keeps them', async () => {
  const { doc } = show();
  const box = own().getByRole<HTMLTextAreaElement>('textbox', {
    name: 'In our own words (required)',
  });
  await userEvent.click(box);
  await userEvent.paste(text);
  await userEvent.click(own().getByRole('button', { name: send }));
  expect(own().getByRole('status').textContent).toMatch(/Try it without looking/);
  expect(document.activeElement).toBe(box);
  expect(box.value).toBe(text);
  expect(doc().echoes).toEqual({});
});

it('asks nobody but the side whose words they are whether it was meant like that', () => {
  const partyIds = ['northwind', 'harbour', 'lakeside'];
  const three = afterwards({ ...open, partyIds }, echo);
  const asked = () => harbours().queryAllByRole('radio');
  const page = show(three, { partyId: 'lakeside' });
  expect(harbours().getByText(ownWords)).toBeTruthy();
  expect(asked()).toEqual([]);
  page.unmount();
  show(three, { partyId: 'northwind' });
  expect(asked()).not.toEqual([]);
});

it('lets the side whose words they are answer, keeps the round, and gives the turn back', async () => {
  const page = show(afterwards(open, echo), { partyId: 'northwind' });
  expect(screen.getByText(/All of this is your own wording/)).toBeTruthy();
  const answer = () => harbours().getByRole('button', { name: 'Answer' });
  await userEvent.click(answer());
  expect(harbours().getByText('Choose one of the three answers first.')).toBeTruthy();
  await userEvent.click(harbours().getByRole('radio', { name: 'Partly' }));
  await userEvent.type(
    harbours().getByRole('textbox', { name: 'What is still missing' }),
    'For two days.',
  );
  await userEvent.click(answer());
  expect(Object.values(page.doc().echoes.purpose ?? {})).toMatchObject([
    { verdict: 'partly', correction: 'For two days.' },
  ]);
  expect(document.activeElement?.textContent).toMatch(/Harbour Logistics can try once more/);
  page.unmount();

  show(page.doc());
  expect(own().getByText('Round 1')).toBeTruthy();
  expect(own().getByText('Partly')).toBeTruthy();
  expect(own().getByText('For two days.')).toBeTruthy();
  expect(own().getByRole('textbox', { name: 'In our own words (required)' })).toBeTruthy();
});

it('holds for the text as it was: a later change asks for it once more, and says so', () => {
  const [roundId = ''] = Object.keys(afterwards(open, echo).echoes.purpose ?? {});
  const confirmed = afterwards(afterwards(open, echo), [
    'northwind',
    { type: 'answerEcho', section: 'purpose', roundId, verdict: 'confirmed' },
  ]);
  const page = show(confirmed);
  expect(own().getByText('Confirmed: it was meant like this.')).toBeTruthy();
  expect(own().queryByRole('textbox')).toBeNull();
  page.unmount();

  show(afterwards(confirmed, ['northwind', ['clauses', 'c', 'text'], 'Only one day.']));
  expect(own().getByText('This was about an earlier wording.')).toBeTruthy();
  expect(own().getByText('The text has changed since. Please say it back once more.')).toBeTruthy();
  expect(own().getByRole('textbox', { name: 'In our own words (required)' })).toBeTruthy();
});

it('offers a witness no box', () => {
  show(afterwards(open, echo), { partyId: 'northwind', role: 'witness' });
  expect(screen.getByText(ownWords)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('radio')).toBeNull();
});
