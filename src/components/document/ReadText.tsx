'use client';
import { useDocumentValue } from '../../hooks/document/useDocumentValue.ts';
import type { TextBoxProps } from './TextBox.tsx';

/** A text that cannot be written here: shown as what it is, not as a dead field. */
export function ReadText({ host, path, label }: Pick<TextBoxProps, 'host' | 'path' | 'label'>) {
  const value = useDocumentValue(host.document, path);
  const text = typeof value === 'string' ? host.shownText(value) : '';
  return (
    <div data-part="read">
      <p data-part="read-label">{label}</p>
      {text.trim() ? (
        <p data-part="text" dir="auto">
          {text}
        </p>
      ) : (
        <p data-part="soft">{host.messages.nothingWritten}</p>
      )}
    </div>
  );
}
