import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ErrorSummary } from '../../../src/components/ui/ErrorSummary.tsx';

const missing = { controlId: 'name', message: 'Say who you answer for' };
const unanswered = { controlId: 'question', message: 'Choose an answer' };

function Form({ attempt, errors }: { attempt: number; errors: (typeof missing)[] }) {
  return (
    <>
      <ErrorSummary attempt={attempt} errors={errors} />
      <input id="name" aria-label="Name" />
      <fieldset id="question">
        <input type="radio" name="q" aria-label="1" />
        <input type="radio" name="q" aria-label="2" defaultChecked />
      </fieldset>
    </>
  );
}

const summary = (name: RegExp) => screen.getByRole('group', { name });

it('takes the focus at each failed try, and never in between', async () => {
  const { rerender } = render(<Form attempt={0} errors={[]} />);
  expect(screen.queryByRole('link')).toBeNull();

  rerender(<Form attempt={1} errors={[missing, unanswered]} />);
  expect(document.activeElement).toBe(summary(/^2 things need/));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('2 things need');

  const input = screen.getByRole('textbox');
  await userEvent.click(input);
  rerender(<Form attempt={1} errors={[unanswered]} />);
  expect(document.activeElement).toBe(input);

  rerender(<Form attempt={2} errors={[unanswered]} />);
  expect(document.activeElement).toBe(summary(/^One thing needs/));
});

it('leads to the control, or to the chosen answer of a group, and leaves the address alone', async () => {
  render(<Form attempt={1} errors={[missing, unanswered]} />);
  const address = location.href;
  await userEvent.click(screen.getByRole('link', { name: missing.message }));
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  await userEvent.click(screen.getByRole('link', { name: unanswered.message }));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: '2' }));
  expect(location.href).toBe(address);
});
