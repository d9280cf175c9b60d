'use client';
import { useMemo } from 'react';
import { readPostMortem } from '../../core/postmortem/readPostMortem.ts';
import { settlePostMortem } from '../../core/postmortem/settlePostMortem.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { useReadDocument } from '../document/useReadDocument.ts';
import type { PostMortemIssue } from './postMortemApi.ts';
import { sectionOfPath } from './sectionOfPath.ts';

interface ReadPostMortem {
  readonly doc: PostMortem;
  readonly issues: readonly PostMortemIssue[];
}

/**
 * The host's post-mortem as far as it can be read, and what of it cannot, by section. Where a host
 * put it together from what two pages changed, it stands where its signatures say.
 */
export function useReadPostMortem(value: PostMortem, initial: PostMortem): ReadPostMortem {
  const { doc: known, issues, refusal } = useReadDocument(value, initial, readPostMortem);
  const doc = useMemo(() => settlePostMortem(known), [known]);
  return useMemo(() => {
    if (refusal) return { doc, issues: [{ path: refusal.path ?? '', section: null, refusal }] };
    const placed = issues.map((issue) => ({
      path: issue.path.join('.'),
      section: sectionOfPath(doc, issue.path),
      refusal: issue.refusal,
    }));
    return { doc, issues: placed };
  }, [doc, issues, refusal]);
}
