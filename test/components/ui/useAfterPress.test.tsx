import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { useAfterPress } from '../../../src/components/ui/useAfterPress.ts';

function Page({ onSend }: { readonly onSend: () => void }) {
  const [isLeft, setLeft] = useState(false);
  const isShown = useAfterPress(isLeft);
  return (
    <>
      <input aria-label="Title" onBlur={() => setLeft(true)} />
      {isShown && <p>A hint</p>}
      <button type="button" onClick={onSend}>
        Send
      </button>
    </>
  );
}

it('shows nothing in the middle of a press, and then it does', async () => {
  const onSend = vi.fn();
  render(<Page onSend={onSend} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('textbox'));
  const target = screen.getByRole('button');
  await user.pointer({ keys: '[MouseLeft>]', target });
  expect(document.activeElement).toBe(target);
  expect(screen.queryByText('A hint')).toBeNull();
  await user.pointer({ keys: '[/MouseLeft]', target });
  expect(onSend).toHaveBeenCalledTimes(1);
  await screen.findByText('A hint');
});

it('shows it at once to somebody who leaves the field by keyboard', async () => {
  render(<Page onSend={() => {}} />);
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.tab();
  expect(screen.queryByText('A hint')).not.toBeNull();
});
