import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Dialog } from '../../../src/components/ui/Dialog.tsx';
import { Disclosure } from '../../../src/components/ui/Disclosure.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';

afterEach(() => {
  document.querySelector('#elsewhere')?.remove();
});

const define = <button type="button">Define</button>;
const dialog = () => screen.queryByRole('dialog');

it('is named by its title, described by its text, and closed by a named button', async () => {
  render(
    <Dialog title="Predictability" description="What can be foreseen." trigger={define}>
      Text
    </Dialog>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Define' }));
  const opened = screen.getByRole('dialog', { name: 'Predictability' });
  const described = opened.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe('What can be foreseen.');
  expect(document.activeElement).toBe(opened);
  await userEvent.click(within(opened).getByRole('button', { name: 'Close' }));
  expect(dialog()).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Define'));
});

it('gives the focus back to whatever had it when it is opened without a trigger', async () => {
  function Page() {
    const [open, setOpen] = useState(false);
    const field = useRef<HTMLInputElement>(null);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Ask
        </button>
        <Dialog title="Note" open={open} onOpenChange={setOpen} initialFocus={field}>
          <input ref={field} aria-label="Your note" />
        </Dialog>
      </>
    );
  }
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your note' }));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Ask'));
});

it('asks its owner before it closes', async () => {
  const onOpenChange = vi.fn();
  render(<Dialog title="Note" open onOpenChange={onOpenChange} />);
  await userEvent.keyboard('{Escape}');
  expect(onOpenChange.mock.calls).toEqual([[false]]);
  expect(dialog()).not.toBeNull();
});

it('leaves the first Escape to an open disclosure inside', async () => {
  render(
    <Dialog title="Note" trigger={define}>
      <Disclosure label="More">Panel</Disclosure>
    </Dialog>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Define' }));
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByText('Panel')).toBeNull();
  expect(dialog()).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(dialog()).toBeNull();
});

it('goes where the provider says and takes language, direction and nonce along', async () => {
  const elsewhere = document.body.appendChild(document.createElement('div'));
  elsewhere.id = 'elsewhere';
  render(
    <TrothProvider messages={{ locale: 'ar' }} nonce="abc123" portalContainer={() => elsewhere}>
      <Dialog title="Note" open />
    </TrothProvider>,
  );
  const layer = within(elsewhere).getByRole('dialog').closest('[data-troth="dialog"]');
  expect(layer?.getAttribute('lang')).toBe('ar');
  expect(layer?.getAttribute('dir')).toBe('rtl');
  // The scroll lock's own style element, which a strict page would refuse without it.
  await waitFor(() => expect(scrollLockStyle()?.nonce).toBe('abc123'));
});

function scrollLockStyle() {
  return [...document.querySelectorAll('style')].find((style) =>
    style.textContent?.includes('data-scroll-locked'),
  );
}
