import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { EntryList } from '../../../src/components/document/EntryList.tsx';
import type { DocumentUi } from '../../../src/hooks/document/documentUi.ts';
import { documentWords } from '../../../src/i18n/en/documentWords.ts';

it('says why a removal cannot be undone', async () => {
  const edit = vi.fn(() => ({ ok: false, error: { code: 'E_STATE', message: '' } }));
  const host = {
    ownParty: null,
    messages: documentWords,
    actions: { edit, remove: () => ({ ok: true, value: 'a' }) },
    refusalWords: () => 'This is not possible any more.',
    fieldId: String,
  } as unknown as DocumentUi;
  render(
    <EntryList
      host={host}
      list={['notes']}
      entries={{ a: { order: 'a0', text: 'First' } }}
      label="Notes"
      nameOf={() => 'First'}
      readOnly={false}
      nothing="Nothing yet"
      firstField="text"
    >
      {(_, entry) => entry.text}
    </EntryList>,
  );
  await userEvent.click(screen.getByRole('button', { name: /First/ }));
  expect(screen.getByRole('alert').textContent).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('alert').textContent).toBe('This is not possible any more.');
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});

it('leaves Alt and an arrow to what the browser opens by them', async () => {
  const move = vi.fn(() => ({ ok: true, value: 'a0' }));
  const host = {
    ownParty: null,
    messages: documentWords,
    actions: { move },
    fieldId: String,
  } as unknown as DocumentUi;
  render(
    <EntryList
      host={host}
      list={['notes']}
      entries={{ a: { order: 'a0' }, b: { order: 'b0' } }}
      label="Notes"
      nameOf={() => 'Note'}
      readOnly={false}
      nothing="Nothing yet"
      firstField="text"
      ordered
    >
      {(id) => (
        <>
          <select aria-label={`Kind of ${id}`} />
          <input aria-label={`Day of ${id}`} type="date" />
          <input aria-label={`Time of ${id}`} type="time" />
          <input aria-label={`Words of ${id}`} />
        </>
      )}
    </EntryList>,
  );
  for (const name of ['Kind of a', 'Day of a', 'Time of a']) {
    const isLeft = fireEvent.keyDown(screen.getByLabelText(name), {
      key: 'ArrowDown',
      altKey: true,
    });
    expect(isLeft, name).toBe(true);
  }
  expect(move).not.toHaveBeenCalled();
  fireEvent.keyDown(screen.getByLabelText('Words of a'), { key: 'ArrowDown', altKey: true });
  expect(move).toHaveBeenCalledOnce();
  const [down] = screen.getAllByRole('button', { name: /down$/ });
  expect(down?.getAttribute('aria-keyshortcuts')).toBe('Alt+ArrowDown');
});
