'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Hint } from '../../core/postmortem/lint/types.ts';
import type { Path } from '../document/documentTypes.ts';
import type { DocumentFields } from '../document/documentUi.ts';
import { openTextField, textIn } from '../document/openTextField.ts';
import { pathKey } from '../document/pathKey.ts';
import { findHints, HINT_PAUSE, noHints } from './findHints.ts';

interface FieldHints {
  /** What stood there when it was looked at. */
  readonly text: string;
  readonly hints: readonly Hint[];
}

const nothing: FieldHints = { text: '', hints: noHints };

/**
 * As `useLanguageHints`, for a text field of a document: a keystroke draws nothing, unless there are
 * hints to take away.
 */
export function useFieldHints(
  document: DocumentFields,
  path: Path,
  locale: string,
  partyNames: readonly string[],
): FieldHints {
  const key = pathKey(path);
  const field = useMemo(() => openTextField(document, key), [document, key]);
  const [found, setFound] = useState({ field, shown: nothing });
  useEffect(() => {
    let isHere = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let written = textIn(field.read());
    const show = (shown: FieldHints) =>
      // The same again is nothing to draw.
      setFound((now) => (now.field === field && now.shown === shown ? now : { field, shown }));
    const look = async () => {
      const text = written;
      const hints = await findHints(text, locale, partyNames);
      // By now somebody may have typed on.
      if (isHere && text === written) show(hints.length > 0 ? { text, hints } : nothing);
    };
    const wait = () => {
      clearTimeout(timer);
      if (written.trim() !== '') timer = setTimeout(look, HINT_PAUSE);
    };
    const unsubscribe = field.subscribe(() => {
      const text = textIn(field.read());
      // What is told may be another thing: that the document has taken it, for instance.
      if (text === written) return;
      written = text;
      show(nothing);
      wait();
    });
    wait();
    return () => {
      isHere = false;
      unsubscribe();
      clearTimeout(timer);
    };
  }, [field, locale, partyNames]);
  return found.field === field ? found.shown : nothing;
}
