import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { after, showWhole, talking } from './harness.tsx';

it('leads back to the talk once it was taken further, with the reason', async () => {
  const escalated = after(talking(), [
    'harbour',
    { type: 'escalate', step: 'pause', reason: 'We are worn out.' },
  ]);
  const { doc } = showWhole(escalated, { partyId: 'northwind' });
  const next = within(screen.getByRole('region', { name: 'What comes next' }));
  await userEvent.type(next.getByRole('textbox', { name: /^What has changed/ }), 'We have slept.');
  await userEvent.click(next.getByRole('button', { name: 'Back to the talk' }));
  expect(doc()?.stage).not.toBe('escalated');
  expect(doc()?.history.at(-1)).toMatchObject({ type: 'resume', reason: 'We have slept.' });
  expect(document.activeElement?.textContent).toBe('What comes next');
  // It is offered once.
  expect(screen.queryByRole('button', { name: 'Back to the talk' })).toBeNull();
});
