'use client';
import { type ChangeEvent, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Refusal } from '../../core/result.ts';
import { asText } from './asText.ts';
import type { Path, Resolution, TextConflict } from './documentTypes.ts';
import type { DocumentFields } from './documentUi.ts';
import { pathKey, pathOf } from './pathKey.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** What a controlled text field of a document needs. */
export interface TypedTextField {
  readonly text: string;
  readonly onChange: (event: ChangeEvent<TextElement>) => void;
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
  const field = useMemo(() => openField(document, key), [document, key]);
  const state = useSyncExternalStore(field.subscribe, field.read, field.readInitial);
  useEffect(() => field.leave, [field]);

  const { onChange, leave: onBlur, resolve } = field;
  const handlers = { onChange, onBlur, resolve };
  if (typeof state === 'string') return { text: state, refusal: null, conflict: null, ...handlers };
  const theirs = asText(state.theirs?.value);
  const text = typeof state.text === 'string' ? state.text : theirs;
  const conflict = state.theirs && { mine: text, theirs };
  return { text, refusal: conflict ? null : state.refusal, conflict, ...handlers };
}

function openField(document: DocumentFields, key: string) {
  const path = pathOf(key);
  const { typed } = document;
  const saved = () => asText(document.valueAt(path));
  return {
    subscribe: (listener: () => void) => typed.subscribe(path, listener),
    /** The text of the document, or what is typed instead. */
    read: () => typed.at(key) ?? saved(),
    readInitial: () => asText(document.initialAt(path)),
    onChange({ currentTarget, nativeEvent }: ChangeEvent<TextElement>) {
      const isComposing = 'isComposing' in nativeEvent && nativeEvent.isComposing === true;
      typed.type(path, currentTarget.value, saved(), isComposing);
      // An input method may end without another input: the pause begins then.
      if (isComposing) {
        currentTarget.addEventListener('compositionend', typed.handOverSoon, { once: true });
      }
    },
    leave: () => typed.leave(path),
    resolve: (resolution: Resolution) => typed.resolve(path, resolution),
  };
}
