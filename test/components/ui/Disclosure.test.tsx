import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Disclosure } from '../../../src/components/ui/Disclosure.tsx';

function Page({ onOpenChange }: { onOpenChange?: (open: boolean) => void }) {
  return (
    <>
      <Disclosure label="More" onOpenChange={onOpenChange}>
        {(close) => (
          <button type="button" data-part="disclosure-item" onClick={close}>
            Save as SVG
          </button>
        )}
      </Disclosure>
      <button type="button">Next</button>
      <p>Elsewhere</p>
    </>
  );
}

const button = () => screen.getByRole('button', { name: 'More' });
const isOpen = () => button().getAttribute('aria-expanded') === 'true';

it('has its panel only while it is open', async () => {
  render(<Page />);
  expect(isOpen()).toBe(false);
  expect(screen.queryByRole('button', { name: 'Save as SVG' })).toBeNull();
  await userEvent.click(button());
  expect(isOpen()).toBe(true);
  const panel = document.getElementById(button().getAttribute('aria-controls') ?? '');
  expect(panel?.textContent).toBe('Save as SVG');
  await userEvent.click(button());
  expect(isOpen()).toBe(false);
  expect(panel?.isConnected).toBe(false);
});

it('closes at Escape and at its acts, with the focus back on the button', async () => {
  render(<Page />);
  await userEvent.click(button());
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Save as SVG');
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(button());

  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Save as SVG' }));
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(button());
});

it('closes when the focus or a press goes elsewhere, and leaves the focus there', async () => {
  const onOpenChange = vi.fn();
  render(<Page onOpenChange={onOpenChange} />);
  await userEvent.click(button());
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next' }));
  expect(isOpen()).toBe(false);

  await userEvent.click(button());
  await userEvent.click(screen.getByText('Elsewhere'));
  expect(isOpen()).toBe(false);
  expect(document.activeElement).not.toBe(button());
  expect(onOpenChange.mock.calls).toEqual([[true], [false], [true], [false]]);
});

it('keeps Escape to itself while it is open, and no longer', async () => {
  const hear = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a host that listens too.
    <div onKeyDown={hear}>
      <Page />
    </div>,
  );
  await userEvent.click(button());
  await userEvent.keyboard('{Escape}');
  expect(hear).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(hear).toHaveBeenCalledTimes(1);
});

it('opens its panel once what stands in it was fetched', async () => {
  const { rerender } = render(<Disclosure label="More">{null}</Disclosure>);
  await userEvent.click(button());
  expect(isOpen()).toBe(true);
  expect(button().getAttribute('aria-controls')).toBeNull();
  rerender(<Disclosure label="More">Fetched</Disclosure>);
  const panel = document.getElementById(button().getAttribute('aria-controls') ?? '');
  expect(panel?.textContent).toBe('Fetched');
});
