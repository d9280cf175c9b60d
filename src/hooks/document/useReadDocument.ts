'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KnownParts, ReadIssue } from '../../core/document/readLeniently.ts';
import type { Refusal, Result } from '../../core/types.ts';

/** A document as far as it can be read. */
interface Readable<Doc> {
  readonly doc: Doc;
  readonly issues: readonly ReadIssue[];
}

interface ReadDocument<Doc> extends Readable<Doc> {
  /** Why nothing of it can be read; the last one that could is shown. */
  readonly refusal: Refusal | null;
}

/**
 * The host's document as far as it can be read, and what of it cannot. What is not shown stays in
 * the host's document; one that cannot be read at all leaves the last one on the screen. `readAs`:
 * the same function from render to render.
 */
export function useReadDocument<Doc>(
  value: Doc,
  initial: Doc,
  readAs: (value: unknown, known: KnownParts) => Result<Readable<Doc>>,
): ReadDocument<Doc> {
  const [known] = useState((): KnownParts => new WeakMap());
  const last = useRef<Doc>(initial);
  const read = useMemo((): ReadDocument<Doc> => {
    const result = readAs(value, known);
    return result.ok
      ? { ...result.value, refusal: null }
      : { doc: last.current, issues: [], refusal: result.error };
  }, [value, known, readAs]);
  useEffect(() => {
    last.current = read.doc;
  });
  return read;
}
