import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SelfCheckSection } from '../../../src/components/post-mortem/sections/SelfCheckSection.tsx';
import { look, postMortem } from './harness.tsx';

const show = (doc = postMortem(), options = {}) =>
  look(SelfCheckSection, doc, { section: 'selfCheck', ...options });
const side = (name: string) => within(screen.getByRole('group', { name }));

it('asks each side two questions about itself', async () => {
  const { doc } = show();
  const own = side('Northwind Health');
  const reliable = within(own.getByRole('group', { name: 'Were we reliable in this?' }));
  await userEvent.click(reliable.getByRole('radio', { name: 'Partly' }));
  await userEvent.type(own.getByLabelText('What makes us think so'), 'Two of three runs.');
  const canMeet = within(
    own.getByRole('group', { name: 'Can we meet what is expected of us now?' }),
  );
  await userEvent.click(canMeet.getByRole('radio', { name: 'Yes' }));
  expect(doc().selfChecks.northwind).toEqual({
    reliable: 'partly',
    reliableNote: 'Two of three runs.',
    canMeet: 'yes',
    canMeetNote: '',
  });
  expect(side('Harbour Logistics').queryByRole('radio')).toBeNull();
  expect(screen.getByText('Harbour Logistics has not answered yet.')).toBeTruthy();
});

it('shows what the other side answered, without the notes that it left out', () => {
  show(
    postMortem(
      ['harbour', ['selfChecks', 'harbour', 'reliable'], 'no'],
      ['harbour', ['selfChecks', 'harbour', 'reliableNote'], 'We were late twice.'],
    ),
  );
  const other = side('Harbour Logistics');
  expect(other.getByText('No')).toBeTruthy();
  expect(other.getByText('We were late twice.')).toBeTruthy();
  expect(other.queryByText('What we would need for it')).toBeNull();
  expect(other.queryByRole('textbox')).toBeNull();
});
