'use client';
import { memo, type ReactNode } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { useAskedHere } from '../../hooks/document/useAskedHere.ts';
import { useIsBlank } from '../../hooks/document/useIsBlank.ts';
import { useTypedField } from '../../hooks/document/useTypedField.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { useFault } from './Faults.ts';
import { ReadText } from './ReadText.tsx';
import { steadyHeight } from './steadyHeight.ts';

export interface TextBoxProps {
  readonly host: DocumentUi;
  readonly path: readonly string[];
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  /** One line instead of a text. */
  readonly line?: boolean | undefined;
  readonly rows?: number | undefined;
  /** The viewer may not write here (now): the text is shown as text. */
  readonly readOnly: boolean;
  /** What stands under the text. */
  readonly below?: ((fieldId: string) => ReactNode) | undefined;
}

/**
 * A text of a document. It keeps what is typed to itself until one pauses, so that a keystroke
 * draws nothing, however long the document is.
 */
export const TextBox = memo(function TextBox(props: TextBoxProps) {
  return props.readOnly ? <ReadText {...props} /> : <Typed {...props} />;
});

/** From so many characters on, Chromium takes seconds to find the direction of each line. */
const LONG = 50_000;

function Typed({ host, path, label, hint, line, rows = 3, below }: TextBoxProps) {
  const { ref, defaultValue, refusal, conflict, onChange, onBlur, resolve } = useTypedField<
    HTMLInputElement & HTMLTextAreaElement
  >(host.document, path);
  const isBlank = useIsBlank(host.document, path);
  const fault = useFault(host, path);
  useAskedHere(host.document, path, conflict !== null || refusal !== null);
  const id = host.fieldId(path);
  const field = {
    ref,
    id,
    label,
    hint,
    error: refusal ? host.refusalWords(refusal) : fault,
    dir: 'auto',
    defaultValue,
    onChange,
  } as const;
  return (
    <div
      data-part="text-box"
      data-line={line || undefined}
      // Paper has to know; a placeholder would tell it too, and costs a fifth of every keystroke.
      data-blank={isBlank || undefined}
      data-long={defaultValue.length >= LONG || undefined}
    >
      {line ? (
        <TextField {...field} autoComplete="off" onBlur={onBlur} />
      ) : (
        <TextArea
          {...field}
          {...steadyHeight}
          rows={rows}
          onBlur={(event) => {
            steadyHeight.onBlur(event);
            onBlur();
          }}
        />
      )}
      {conflict && (
        <ConflictNote
          conflict={conflict}
          onResolve={resolve}
          messages={host.messages}
          fieldId={id}
          field={typeof label === 'string' ? label : null}
        />
      )}
      {below?.(id)}
    </div>
  );
}
