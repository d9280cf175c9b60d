'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Refusal } from '../../core/result.ts';
import type { Path, Resolution } from './documentTypes.ts';
import type { DocumentFields } from './documentUi.ts';
import { pathKey, pathOf } from './pathKey.ts';
import { useAskedHere } from './useAskedHere.ts';
import { useDocumentValue } from './useDocumentValue.ts';

/** What a field needs whose value is not the text in it, such as a number or a moment. */
export interface TypedValue {
  /** What is written here, or what the document has. */
  readonly value: unknown;
  /** Written further; only what is whole. */
  readonly write: (value: unknown) => void;
  /** The field is left. */
  readonly leave: () => void;
  readonly refusal: Refusal | null;
  /** What somebody else wrote meanwhile. */
  readonly theirs: { readonly value: unknown } | null;
  readonly resolve: (resolution: Resolution) => void;
}

/**
 * A place of a document whose value is made of what stands in its fields: kept from the moment when
 * it is whole, and handed over as a text is.
 */
export function useTypedValue(document: DocumentFields, path: Path): TypedValue {
  const key = pathKey(path);
  const saved = useDocumentValue(document, path);
  const place = useMemo(() => {
    const path = pathOf(key);
    const { typed } = document;
    return {
      subscribe: (listener: () => void) => typed.subscribe(path, listener),
      read: () => typed.at(key) ?? null,
      write: (value: unknown) => typed.type(path, value, document.valueAt(path)),
      // An edit like others: what is being typed anywhere goes with it.
      leave: () => {
        typed.flush();
        typed.leave(path);
      },
      end: () => typed.leave(path),
      resolve: (resolution: Resolution) => typed.resolve(path, resolution),
    };
  }, [document, key]);
  const typed = useSyncExternalStore(place.subscribe, place.read, nothing);
  useEffect(() => place.end, [place]);
  const theirs = typed?.theirs ?? null;
  const refusal = theirs ? null : (typed?.refusal ?? null);
  useAskedHere(document, path, theirs !== null || refusal !== null);
  const { write, leave, resolve } = place;
  return { value: typed ? typed.text : saved, write, leave, refusal, theirs, resolve };
}

/** On a server nobody has typed anything. */
function nothing(): null {
  return null;
}
