'use client';
import { useEffect, useMemo, useRef } from 'react';
import type { Commitment } from '../../core/commitments/types.ts';
import { actingParty } from './actingParty.ts';
import { blockingCircles } from './blockingCircles.ts';
import { type ReadBefore, readCommitments } from './readCommitments.ts';
import type { TrackerIssue, Viewer } from './trackerTypes.ts';

interface ReadForViewer {
  readonly commitments: readonly Commitment[];
  readonly issues: readonly TrackerIssue[];
}

/**
 * What of the host's list a viewer may see, and what cannot be listed. After an act only what
 * changed is looked at. A draft is private to the side that wrote it until it is sent, and so is
 * what is wrong with it.
 */
export function useReadCommitments(
  list: readonly Commitment[],
  viewer: Viewer | null,
): ReadForViewer {
  const last = useRef<ReadBefore | null>(null);
  const read = useMemo(() => readCommitments(list, last.current), [list]);
  useEffect(() => {
    last.current = { given: list, read };
  });
  const side = actingParty(viewer);
  return useMemo(() => {
    const isTold = (one: Commitment | null | undefined) =>
      one?.state !== 'draft' || one.by?.partyId === side;
    // Of a draft that does not say whose it is, only that it is there.
    const told = (issue: TrackerIssue) => {
      const one = list[issue.index];
      if (isTold(one)) return issue;
      return one?.by?.partyId ? [] : { ...issue, name: '' };
    };
    const { issues, hasDrafts } = read;
    // The same list while all of it may be seen: what is made of it can then be kept.
    const isWhole = !hasDrafts || read.commitments.every(isTold);
    const commitments = isWhole ? read.commitments : read.commitments.filter(isTold);
    return {
      commitments,
      issues: [...issues.flatMap(told), ...blockingCircles(commitments, list)],
    };
  }, [read, list, side]);
}
