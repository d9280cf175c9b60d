import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { proposed, showForm } from './smallText.tsx';

const dispatcher = { partyId: 'harbour', personId: 'dispatch' };
const situation = { step: 'situation', layout: 'guided' } as const;
const ask = 'Ask for another wording';
const reason = 'What does not fit yet (required)';

/** Goes to another step and comes back. */
async function leaveAndReturn() {
  const rail = within(screen.getByRole('navigation', { name: 'Sections' }));
  await userEvent.click(rail.getByRole('button', { name: /^What this is about/ }));
  expect(screen.queryByRole('textbox', { name: reason })).toBeNull();
  await userEvent.click(rail.getByRole('button', { name: /^Where things stand/ }));
}
/** Adds to what stands in a field. */
async function write(into: HTMLElement, text: string) {
  await userEvent.click(into);
  await userEvent.paste(text);
}
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: reason });

describe('a reason that is being typed, with nothing kept on the device', () => {
  it('is there again when one comes back to its step', async () => {
    showForm({ defaultValue: proposed(), viewer: dispatcher, defaultView: situation });
    await userEvent.click(screen.getByRole('button', { name: ask }));
    await write(field(), 'Which depot?');
    await leaveAndReturn();
    expect(field().value).toBe('Which depot?');
  });

  it('is gone once it was said', async () => {
    showForm({ defaultValue: proposed(), viewer: dispatcher, defaultView: situation });
    await userEvent.click(screen.getByRole('button', { name: ask }));
    await write(field(), 'Which depot?');
    const form = within(screen.getByRole('group', { name: ask }));
    await userEvent.click(form.getByRole('button', { name: ask }));
    expect(screen.getByText('Which depot?')).toBeTruthy();
    await leaveAndReturn();
    expect(screen.queryByRole('textbox', { name: reason })).toBeNull();
  });

  it('is nobody else’s, and is there again for whoever typed it', async () => {
    const { again } = showForm({
      defaultValue: proposed(),
      viewer: dispatcher,
      defaultView: situation,
    });
    await userEvent.click(screen.getByRole('button', { name: ask }));
    await write(field(), 'Which depot?');
    again({ viewer: { partyId: 'harbour', personId: 'another' } });
    expect(screen.queryByRole('textbox', { name: reason })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: ask }));
    expect(field().value).toBe('');
    again({ viewer: dispatcher });
    expect(field().value).toBe('Which depot?');
  });

  it('keeps another wording as well, with all of its fields', async () => {
    showForm({ defaultValue: proposed(), viewer: dispatcher, defaultView: situation });
    const offer = 'Offer another wording';
    await userEvent.click(screen.getByRole('button', { name: offer }));
    const why = 'Why you would put it so (required)';
    await write(screen.getByRole('textbox', { name: why }), 'To be exact.');
    await leaveAndReturn();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: why }).value).toBe(
      'To be exact.',
    );
  });

  it('goes with the widget', async () => {
    const props = { defaultValue: proposed(), viewer: dispatcher, defaultView: situation };
    const { unmount } = showForm(props);
    await userEvent.click(screen.getByRole('button', { name: ask }));
    await write(field(), 'Which depot?');
    unmount();
    showForm(props);
    expect(screen.queryByRole('textbox', { name: reason })).toBeNull();
  });
});
