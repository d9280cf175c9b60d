'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { Path } from './documentTypes.ts';
import type { DocumentFields } from './documentUi.ts';
import { pathKey, pathOf } from './pathKey.ts';

/**
 * The value at a path; the component is drawn anew only when it changes. `undefined`: nothing there.
 */
export function useDocumentValue(document: DocumentFields, path: Path): unknown {
  const key = pathKey(path);
  const place = useMemo(() => {
    const path = pathOf(key);
    return {
      subscribe: (listener: () => void) => document.typed.subscribe(path, listener),
      read: () => document.valueAt(path),
      readInitial: () => document.initialAt(path),
    };
  }, [document, key]);
  return useSyncExternalStore(place.subscribe, place.read, place.readInitial);
}
