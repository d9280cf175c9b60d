'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Refusal } from '../../core/result.ts';
import type { Path, Resolution, TextConflict } from './documentTypes.ts';
import type { DocumentFields } from './documentUi.ts';
import { notesOn, openTextField, type TypingEvent, textIn } from './openTextField.ts';
import { pathKey } from './pathKey.ts';

/** What a controlled text field of a document needs. */
export interface TypedTextField {
  readonly text: string;
  readonly onChange: (event: TypingEvent) => void;
  readonly onBlur: () => void;
  /** Why the document did not take what stands in the field. */
  readonly refusal: Refusal | null;
  /** Changed from elsewhere while it was typed in: nothing is overwritten until `resolve`. */
  readonly conflict: TextConflict | null;
  readonly resolve: (resolution: Resolution) => void;
}

/**
 * A text field of a document. A keystroke draws this field and nothing else; the document gets the
 * text after a pause, on blur, before any act, and when the page or the field goes.
 */
export function useTypedText(document: DocumentFields, path: Path): TypedTextField {
  const key = pathKey(path);
  const field = useMemo(() => openTextField(document, key), [document, key]);
  const state = useSyncExternalStore(field.subscribe, field.read, field.readInitial);
  useEffect(() => field.leave, [field]);

  const { onChange, leave: onBlur, resolve } = field;
  return { text: textIn(state), ...notesOn(state), onChange, onBlur, resolve };
}
