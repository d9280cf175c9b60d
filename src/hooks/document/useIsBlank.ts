'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { Path } from './documentTypes.ts';
import type { DocumentFields } from './documentUi.ts';
import { openTextField, textIn } from './openTextField.ts';
import { pathKey } from './pathKey.ts';

/** Whether nothing is written in a text field of a document. */
export function useIsBlank(document: DocumentFields, path: Path): boolean {
  const key = pathKey(path);
  const field = useMemo(() => openTextField(document, key), [document, key]);
  return useSyncExternalStore(
    field.subscribe,
    () => textIn(field.read()) === '',
    () => field.readInitial() === '',
  );
}
