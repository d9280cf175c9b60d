import { render, screen } from '@testing-library/react';
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
