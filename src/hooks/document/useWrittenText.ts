'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { Path } from './documentTypes.ts';
import type { DocumentFields } from './documentUi.ts';
import { openTextField, textIn } from './openTextField.ts';
import { pathKey } from './pathKey.ts';

/** What stands in a text field of a document, from keystroke to keystroke. */
export function useWrittenText(document: DocumentFields, path: Path): string {
  const key = pathKey(path);
  const field = useMemo(() => openTextField(document, key), [document, key]);
  return textIn(useSyncExternalStore(field.subscribe, field.read, field.readInitial));
}
