'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { DocumentEvent, Path } from './documentTypes.ts';
import type { OpenDocument } from './OpenDocument.ts';
import { pathKey, pathOf } from './pathKey.ts';

/**
 * The value at a path; the component is drawn anew only when it changes. `undefined`: nothing there.
 */
export function useDocumentValue<Doc, Event extends DocumentEvent>(
  document: OpenDocument<Doc, Event>,
  path: Path,
): unknown {
  const key = pathKey(path);
  const place = useMemo(() => {
    const path = pathOf(key);
    return {
      subscribe: (listener: () => void) => document.typed.subscribe(path, listener),
      read: () => document.valueAt(path),
      readInitial: () => document.kind.valueAt(document.initial, path),
    };
  }, [document, key]);
  return useSyncExternalStore(place.subscribe, place.read, place.readInitial);
}
