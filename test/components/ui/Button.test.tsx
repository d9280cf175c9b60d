import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../src/components/ui/Button.tsx';

it('does not send a form unless it is told to', async () => {
  const send = vi.fn((event: FormEvent) => event.preventDefault());
  render(
    <form onSubmit={send}>
      <Button>Add a line</Button>
      <Button type="submit">Send</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Add a line' }));
  expect(send).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(send).toHaveBeenCalledTimes(1);
});

it('keeps its focus and takes no second press while it is busy', async () => {
  const press = vi.fn();
  const send = vi.fn((event: FormEvent) => event.preventDefault());
  const view = (busy: boolean) => (
    <form onSubmit={send}>
      <input aria-label="Name" />
      <Button type="submit" busy={busy} onClick={press}>
        {busy ? 'Sending' : 'Send'}
      </Button>
    </form>
  );
  const { rerender } = render(view(false));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  rerender(view(true));

  const button = screen.getByRole('button', { name: 'Sending' });
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button);
  await userEvent.keyboard('{Enter}');
  await userEvent.type(screen.getByRole('textbox'), 'Harbour{Enter}');
  expect(press).toHaveBeenCalledTimes(1);
  expect(send).toHaveBeenCalledTimes(1);

  rerender(view(false));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(send).toHaveBeenCalledTimes(2);
});

it('tells its form itself, once a press, as a sandboxed frame drops what is submitted', async () => {
  const submitted = vi.fn((event: FormEvent) => event.preventDefault());
  // Like the frame: the browser's own submission comes to nothing.
  const dropped = vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockImplementation(() => {});
  render(
    <form onSubmit={submitted}>
      <input aria-label="Title" />
      <Button type="submit">Send</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(submitted).toHaveBeenCalledTimes(1);
  await userEvent.type(screen.getByRole('textbox'), '{Enter}');
  expect(submitted).toHaveBeenCalledTimes(2);
  dropped.mockRestore();
});

it('leaves the form alone when the press was prevented', async () => {
  const submitted = vi.fn();
  render(
    <form onSubmit={submitted}>
      <Button type="submit" onClick={(event) => event.preventDefault()}>
        Send
      </Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(submitted).not.toHaveBeenCalled();
});
