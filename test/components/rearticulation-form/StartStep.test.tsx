import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { StartStep } from '../../../src/components/rearticulation-form/steps/StartStep.tsx';
import { look } from './harness.tsx';
import { bare, proposed } from './smallText.tsx';

const show = (doc = bare(), options = {}) => look(StartStep, doc, { step: 'start', ...options });

it('keeps the title, what calls for it, and what led to it', async () => {
  const { doc } = show();
  const title = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' });
  expect(title.value).toBe('Deliveries after the move');
  await userEvent.clear(title);
  await userEvent.type(title, 'After the move');
  await userEvent.click(screen.getByRole('radio', { name: /^People have changed/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'What led to it' }), 'Two have left.');
  await userEvent.tab();
  expect(doc()).toMatchObject({
    title: 'After the move',
    trigger: 'people_changed',
    triggerNote: 'Two have left.',
  });
});

it('says what each reason means', () => {
  show();
  expect(screen.getAllByRole('radio')).toHaveLength(9);
  const review = screen.getByRole('radio', { name: /^The agreed review/ });
  expect(review.closest('label')?.textContent).toMatch(/The day has come that you had set/);
});

it('says at the day that a review cannot lie before the beginning', () => {
  const { doc } = show();
  const [from, until] = [
    screen.getByLabelText('Meant to hold from'),
    screen.getByLabelText('To be looked at again by'),
  ];
  const write = (field: HTMLElement, value: string) => {
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  };
  write(from, '2026-04-01');
  write(until, '2026-03-01');
  expect(doc()).toMatchObject({ effectiveFrom: '2026-04-01', reviewBy: '2026-03-01' });
  const wrong = screen.getByLabelText('To be looked at again by');
  expect(wrong.getAttribute('aria-invalid')).toBe('true');
  expect(
    screen.getByText('The review does not lie after the day on which it begins.'),
  ).toBeTruthy();
  write(wrong, '2026-10-01');
  expect(screen.queryByText(/The review lies before/)).toBeNull();
});

it('is only read by the others once it is proposed', () => {
  show(proposed(), { viewer: { partyId: 'harbour' } });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('Circumstances have changed')).toBeTruthy();
  expect(screen.getByText('Wednesday, April 1, 2026')).toBeTruthy();
});
