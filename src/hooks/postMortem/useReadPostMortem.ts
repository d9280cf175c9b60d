'use client';
import { useMemo } from 'react';
import { readPostMortem } from '../../core/postmortem/readPostMortem.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { useReadDocument } from '../document/useReadDocument.ts';
import type { PostMortemIssue } from './postMortemApi.ts';
import { sectionOfPath } from './sectionOfPath.ts';

interface ReadPostMortem {
  readonly doc: PostMortem;
  readonly issues: readonly PostMortemIssue[];
}

/** The host's post-mortem as far as it can be read, and what of it cannot, by section. */
export function useReadPostMortem(value: PostMortem, initial: PostMortem): ReadPostMortem {
  const { doc, issues, refusal } = useReadDocument(value, initial, readPostMortem);
  return useMemo(() => {
    if (refusal) return { doc, issues: [{ path: refusal.path ?? '', section: null, refusal }] };
    const placed = issues.map((issue) => ({
      path: issue.path.join('.'),
      section: sectionOfPath(issue.path),
      refusal: issue.refusal,
    }));
    return { doc, issues: placed };
  }, [doc, issues, refusal]);
}
