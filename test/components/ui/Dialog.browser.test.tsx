import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from '../../../src/components/ui/Dialog.tsx';
import { useAnnouncer } from '../../../src/components/ui/useAnnouncer.ts';
import { renderInShadow } from '../renderInShadow.tsx';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

const define = <button type="button">Define</button>;

it('keeps Tab inside, and the page around out of reach', async () => {
  render(
    <>
      <button type="button">Around</button>
      <Dialog title="Note" trigger={define}>
        <input aria-label="Your note" />
      </Dialog>
    </>,
  );
  await userEvent.click(screen.getByText('Define'));
  const opened = await screen.findByRole('dialog');
  expect(screen.queryByRole('button', { name: 'Around' })).toBeNull();
  for (let presses = 0; presses < 4; presses++) {
    await userEvent.keyboard('{Tab}');
    expect(opened.contains(document.activeElement)).toBe(true);
  }
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Define'));
  expect(screen.getByRole('button', { name: 'Around' })).toBeTruthy();
});

it('closes at a press outside, unless that would lose work', async () => {
  const view = (keep: boolean) => (
    <Dialog key={String(keep)} title="Note" trigger={define} closeOnPressOutside={!keep} />
  );
  const press = () => userEvent.click(document.documentElement, { position: { x: 4, y: 4 } });
  const { rerender } = render(view(false));
  await userEvent.click(screen.getByText('Define'));
  await screen.findByRole('dialog');
  await press();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  rerender(view(true));
  await userEvent.click(screen.getByText('Define'));
  await screen.findByRole('dialog');
  await press();
  expect(screen.getByRole('dialog')).toBeTruthy();
});

it('lets announcements through while the page around is hidden', async () => {
  function Speaker() {
    const announce = useAnnouncer();
    return (
      <button type="button" onClick={() => announce('Saved')}>
        Save
      </button>
    );
  }
  render(
    <>
      <Speaker />
      <Dialog title="Note" trigger={define}>
        <Speaker />
      </Dialog>
    </>,
  );
  await userEvent.click(screen.getByText('Save'));
  const region = await waitFor(() => screen.getByText('Saved'));
  await userEvent.click(screen.getByText('Define'));
  await screen.findByRole('dialog');
  expect(region.closest('[aria-hidden="true"], [inert]')).toBeNull();
});

it('fits a narrow window at twice the text size and scrolls inside', async () => {
  await page.viewport(320, 480);
  document.documentElement.style.fontSize = '200%';
  undo.push(() => {
    document.documentElement.style.fontSize = '';
    return page.viewport(414, 896);
  });
  render(
    <Dialog title="What predictability means here" open onOpenChange={() => {}}>
      {'How far each side can foresee what the other will do. '.repeat(20)}
    </Dialog>,
  );
  const opened = await screen.findByRole('dialog');
  const box = opened.getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(320);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(480);
  expect(opened.scrollHeight).toBeGreaterThan(opened.clientHeight);
  expect(opened.scrollWidth).toBeLessThanOrEqual(opened.clientWidth);
});

it('inside a shadow root puts everything around it out of reach, and back', async () => {
  const outside = document.body.appendChild(document.createElement('button'));
  undo.push(() => outside.remove());
  const { shadow, app, portal, add } = renderInShadow(
    <Dialog title="Note" trigger={define}>
      <input aria-label="Your note" />
    </Dialog>,
  );
  const beside = add('button');
  await waitFor(() => expect(app.querySelector('button')).toBeTruthy());
  await userEvent.click(app.querySelector('button') as HTMLElement);
  await waitFor(() => expect(portal.querySelector('[role="dialog"]')).toBeTruthy());
  await waitFor(() => expect(app.inert).toBe(true));
  expect([outside, beside].map((node) => node.inert)).toEqual([true, true]);
  expect(portal.inert).toBe(false);
  for (let presses = 0; presses < 4; presses++) {
    await userEvent.keyboard('{Tab}');
    const focused = shadow.activeElement ?? document.activeElement;
    expect(focused === document.body || portal.contains(focused)).toBe(true);
  }
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(portal.querySelector('[role="dialog"]')).toBeNull());
  expect([outside, beside, app].map((node) => node.inert)).toEqual([false, false, false]);
});
