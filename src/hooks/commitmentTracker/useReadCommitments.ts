'use client';
import { useEffect, useMemo, useRef } from 'react';
import type { Commitment } from '../../core/commitments/types.ts';
import { type ReadBefore, readCommitments } from './readCommitments.ts';
import type { TrackerIssue } from './trackerTypes.ts';

interface ReadForViewer {
  readonly commitments: readonly Commitment[];
  readonly issues: readonly TrackerIssue[];
}

/**
 * What of the host's list a party may see, and what cannot be listed. After an act only what
 * changed is looked at. A draft is private until it is sent.
 */
export function useReadCommitments(
  list: readonly Commitment[],
  partyId: string | undefined,
): ReadForViewer {
  const last = useRef<ReadBefore | null>(null);
  const read = useMemo(() => readCommitments(list, last.current), [list]);
  useEffect(() => {
    last.current = { given: list, read };
  });
  return useMemo(() => {
    const isOurs = (one: Commitment) => one.state !== 'draft' || one.by.partyId === partyId;
    const { commitments, issues, hasDrafts } = read;
    return {
      // The same list while all of it may be seen: what is made of it can then be kept.
      commitments:
        !hasDrafts || commitments.every(isOurs) ? commitments : commitments.filter(isOurs),
      issues,
    };
  }, [read, partyId]);
}
