'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KnownParts, ReadIssue } from '../../core/document/readLeniently.ts';
import { readPostMortem } from '../../core/postmortem/readPostMortem.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PostMortemIssue } from './postMortemApi.ts';
import { sectionOfPath } from './sectionOfPath.ts';

interface ReadDocument {
  readonly doc: PostMortem;
  readonly issues: readonly PostMortemIssue[];
}

/**
 * The host's document as far as it can be read, and what of it cannot. What is not shown stays in
 * the host's document; one that cannot be read at all leaves the last one on the screen.
 */
export function useReadPostMortem(value: PostMortem, initial: PostMortem): ReadDocument {
  const [known] = useState((): KnownParts => new WeakMap());
  const last = useRef<PostMortem>(initial);
  const read = useMemo((): ReadDocument => {
    const result = readPostMortem(value, known);
    if (result.ok) {
      const { doc, issues } = result.value;
      return { doc, issues: issues.map(inSection) };
    }
    const { path = '' } = result.error;
    return { doc: last.current, issues: [{ path, section: null, refusal: result.error }] };
  }, [value, known]);
  useEffect(() => {
    last.current = read.doc;
  });
  return read;
}

function inSection({ path, refusal }: ReadIssue): PostMortemIssue {
  return { path: path.join('.'), section: sectionOfPath(path), refusal };
}
