'use client';
import {
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Path } from './documentTypes.ts';
import type { DocumentFields } from './documentUi.ts';
import { notedOf, notesOn, openTextField, type TextElement, textIn } from './openTextField.ts';
import { pathKey } from './pathKey.ts';
import type { TypedTextField } from './useTypedText.ts';

/** What an uncontrolled text field of a document needs. */
export interface TypedField<Element extends TextElement> extends Omit<TypedTextField, 'text'> {
  readonly ref: RefObject<Element | null>;
  readonly defaultValue: string;
}

/**
 * A text field of a document, as `useTypedText`, whose element holds its own text: a keystroke draws
 * nothing at all. What comes from elsewhere is put into the element.
 */
export function useTypedField<Element extends TextElement>(
  document: DocumentFields,
  path: Path,
): TypedField<Element> {
  const key = pathKey(path);
  const field = useMemo(() => openTextField(document, key), [document, key]);
  const ref = useRef<Element>(null);
  const [defaultValue] = useState(field.readInitial);
  const noted = useSyncExternalStore(field.subscribe, () => notedOf(field.read()), nothing);
  // React 18 warns of layout effects on a server, where neither of the two runs.
  const useShowing = typeof window === 'undefined' ? useEffect : useLayoutEffect;
  useShowing(() => {
    const show = () => {
      const text = textIn(field.read());
      if (ref.current && ref.current.value !== text) ref.current.value = text;
    };
    show();
    return field.subscribe(show);
  }, [field]);
  useEffect(() => field.leave, [field]);

  const { onChange, leave: onBlur, resolve } = field;
  return { ref, defaultValue, ...notesOn(noted ?? ''), onChange, onBlur, resolve };
}

function nothing(): null {
  return null;
}
