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
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let written = textIn(field.read());
    let isShown = false;
    const look = async () => {
      const text = written;
      const hints = await findHints(text, locale, partyNames);
      // By now somebody may have typed on, or the field may have gone.
      if (text !== written || timer === undefined) return;
      isShown = hints.length > 0;
      setFound(isShown ? { text, hints } : nothing);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, HINT_PAUSE);
    };
    const onNews = () => {
      const text = textIn(field.read());
      if (text === written) return;
      written = text;
      if (isShown) setFound(nothing);
      isShown = false;
      wait();
    };
    wait();
    const unsubscribe = field.subscribe(onNews);
    return () => {
      unsubscribe();
      clearTimeout(timer);
      timer = undefined;
    };
  }, [field, locale, partyNames]);
  return found;
}
