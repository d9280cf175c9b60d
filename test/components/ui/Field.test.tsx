import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Field } from '../../../src/components/ui/Field.tsx';
import { TextArea } from '../../../src/components/ui/TextArea.tsx';
import { TextField } from '../../../src/components/ui/TextField.tsx';
import { common } from '../../../src/i18n/de/common.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';

/** What a screen reader says after the control's name. */
function describedBy(control: HTMLElement): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' | ');
}

it('names an input, a textarea and a select by the label', () => {
  render(
    <>
      <TextField label="Name" />
      <TextArea label="Comment" requirement="optional" />
      <Field label="Wave">
        {(control) => (
          <select {...control}>
            <option>Spring</option>
          </select>
        )}
      </Field>
    </>,
  );
  expect(screen.getByRole('textbox', { name: 'Name' }).tagName).toBe('INPUT');
  expect(screen.getByRole('textbox', { name: 'Comment (optional)' }).tagName).toBe('TEXTAREA');
  expect(screen.getByRole('combobox', { name: 'Wave' }).tagName).toBe('SELECT');
});

it('describes the control by hint and error, and says that it is wrong, only while it is', () => {
  const { rerender } = render(<TextField label="Name" hint="As agreed." />);
  const input = screen.getByRole('textbox', { name: 'Name' });
  expect(describedBy(input)).toBe('As agreed.');
  expect(input.hasAttribute('aria-invalid')).toBe(false);

  rerender(<TextField label="Name" hint="As agreed." error="Say a name" />);
  expect(describedBy(input)).toBe('As agreed. | Error: Say a name');
  expect(input.getAttribute('aria-invalid')).toBe('true');

  rerender(<TextField label="Name" />);
  expect(input.hasAttribute('aria-describedby')).toBe(false);
});

it('speaks the provider’s language', () => {
  render(
    <TrothProvider messages={{ locale: 'de', common }}>
      <TextField label="Name" requirement="required" error="Bitte angeben" />
    </TrothProvider>,
  );
  const input = screen.getByRole('textbox', { name: 'Name (erforderlich)' });
  expect(input.getAttribute('aria-required')).toBe('true');
  expect(describedBy(input)).toBe('Fehler: Bitte angeben');
});
