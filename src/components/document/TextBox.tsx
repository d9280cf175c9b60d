'use client';
import { memo, type ReactNode } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { useTypedText } from '../../hooks/document/useTypedText.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { ReadText } from './ReadText.tsx';

export interface TextBoxProps {
  readonly host: DocumentUi;
  readonly path: readonly string[];
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  /** One line instead of a text. */
  readonly line?: boolean | undefined;
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
  /** The viewer may not write here (now): the text is shown as text. */
  readonly readOnly: boolean;
  /** What stands under the text; the same function from edit to edit. */
  readonly below?: ((text: string, fieldId: string) => ReactNode) | undefined;
}

/**
 * A text of a document. It keeps what is typed to itself until one pauses, so that a keystroke
 * costs one field, however long the document is.
 */
export const TextBox = memo(function TextBox(props: TextBoxProps) {
  return props.readOnly ? <ReadText {...props} /> : <Typed {...props} />;
});

function Typed({ host, path, label, hint, line, rows = 3, placeholder, below }: TextBoxProps) {
  const { text, refusal, conflict, onChange, onBlur, resolve } = useTypedText(host.document, path);
  const id = host.fieldId(path);
  const field = {
    id,
    label,
    hint,
    placeholder,
    error: refusal ? host.refusalWords(refusal) : undefined,
    dir: 'auto',
    value: text,
    onChange,
    onBlur,
  } as const;
  return (
    <div data-part="text-box">
      {line ? <TextField {...field} autoComplete="off" /> : <TextArea {...field} rows={rows} />}
      {conflict && (
        <ConflictNote
          conflict={conflict}
          onResolve={resolve}
          messages={host.messages}
          fieldId={id}
          field={typeof label === 'string' ? label : null}
        />
      )}
      {below?.(text, id)}
    </div>
  );
}
