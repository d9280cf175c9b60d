import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PeopleStep } from '../../../src/components/rearticulation-form/steps/PeopleStep.tsx';
import { afterwards, look } from './harness.tsx';
import { bare } from './smallText.tsx';

const show = (doc = bare(), options = {}) => look(PeopleStep, doc, { step: 'people', ...options });
const desk = { order: 'a0', partyId: 'harbour', name: 'Kim Abel', role: 'Night desk' };
const withDesk = () => afterwards(bare(), ['northwind', ['people', 'desk'], desk]);

it('teaches what belongs here, and adds somebody of one’s own side', async () => {
  const { doc } = show();
  expect(screen.getByText(/Nobody is named yet/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Add a person' }));
  const person = within(screen.getByRole('group', { name: 'Person 1' }));
  expect(document.activeElement).toBe(person.getByRole('textbox', { name: 'Name' }));
  await userEvent.keyboard('Robin Ward');
  await userEvent.type(person.getByRole('textbox', { name: 'Role' }), 'Ward manager');
  await userEvent.tab();
  expect(Object.values(doc().people)).toMatchObject([
    { name: 'Robin Ward', role: 'Ward manager', partyId: 'northwind' },
  ]);
});

it('says which organisation somebody belongs to, always one of those that take part', async () => {
  const { doc } = show(withDesk());
  const choice = screen.getByRole('combobox', { name: 'Organisation' });
  const options = within(choice).getAllByRole('option');
  expect(options.map((option) => option.textContent)).toEqual([
    'Northwind Health',
    'Harbour Logistics',
  ]);
  await userEvent.selectOptions(choice, 'Northwind Health');
  expect(doc().people.desk?.partyId).toBe('northwind');
});

it('takes somebody away, and brings them back', async () => {
  const { doc } = show(withDesk());
  await userEvent.click(screen.getByRole('button', { name: 'Remove “Kim Abel”' }));
  expect(doc().people).toEqual({});
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(doc().people).toEqual({ desk });
});

it('shows roles in the place of names, read only', () => {
  show(withDesk(), { defaultView: { names: 'roles' } });
  expect(screen.queryByText('Kim Abel')).toBeNull();
  expect(screen.getAllByText('Night desk')).toHaveLength(2);
  expect(screen.queryByRole('button')).toBeNull();
});
