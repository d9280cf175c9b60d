import type { SyntheticEvent } from 'react';
import { asText } from './asText.ts';
import type { Resolution } from './documentTypes.ts';
import type { DocumentFields } from './documentUi.ts';
import { pathOf } from './pathKey.ts';
import type { TypedText } from './typedText.ts';

export type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Something was put into a text field. */
export type TypingEvent = Pick<SyntheticEvent<TextElement>, 'currentTarget' | 'nativeEvent'>;

/** One text field of a document: what stands in it, and what is typed. `key`: its path (`pathKey`). */
export function openTextField(document: DocumentFields, key: string) {
  const path = pathOf(key);
  const { typed } = document;
  const saved = () => asText(document.valueAt(path));
  return {
    subscribe: (listener: () => void) => typed.subscribe(path, listener),
    /** What is typed, or the text of the document. */
    read: (): TypedText | string => typed.at(key) ?? saved(),
    readInitial: () => asText(document.initialAt(path)),
    onChange({ currentTarget, nativeEvent }: TypingEvent) {
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

/** What stands in the field. */
export function textIn(state: TypedText | string): string {
  if (typeof state === 'string') return state;
  return typeof state.text === 'string' ? state.text : asText(state.theirs?.value);
}

/** The text, where something has to be said about it. */
export function notedOf(state: TypedText | string): TypedText | null {
  return typeof state !== 'string' && (state.refusal || state.theirs) ? state : null;
}

/** What has to be said about it, if anything. */
export function notesOn(state: TypedText | string) {
  if (typeof state === 'string') return { refusal: null, conflict: null };
  const conflict = state.theirs && { mine: textIn(state), theirs: asText(state.theirs.value) };
  return { refusal: conflict ? null : state.refusal, conflict };
}
