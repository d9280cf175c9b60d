'use client';
import { useCallback, useState } from 'react';
import { readPostMortem } from '../../core/postmortem/readPostMortem.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { hostProblem } from '../../hooks/problem.ts';
import { useDraft } from '../../hooks/useDraft.ts';
import type { UsePostMortemOptions } from '../../hooks/usePostMortem.ts';

/**
 * A post-mortem that was begun here, where the host gave none: handed to the host, and with a
 * `draftKey` found again after a reload.
 */
export function useBegun({
  value,
  onValueChange,
  onError,
  draftKey,
  store,
}: UsePostMortemOptions): [begun: PostMortem | undefined, begin: (doc: PostMortem) => void] {
  const [begun, setBegun] = useState<PostMortem>();
  const isOwned = value !== undefined;
  const { write } = useDraft({
    draftKey:
      draftKey === undefined || isOwned ? null : JSON.stringify(['post-mortem', draftKey, 'begun']),
    store,
    restore: (kept) => {
      const read = readPostMortem(kept);
      if (!read.ok || begun) return null;
      setBegun(kept as PostMortem);
      return kept;
    },
    onProblem: (problem) => onError?.(problem),
  });
  const begin = useCallback(
    (doc: PostMortem) => {
      setBegun(doc);
      write(doc);
      try {
        const changes = [{ collection: 'postMortems', id: doc.id, value: doc }];
        onValueChange?.(doc, { reason: 'begin', changes });
      } catch (cause) {
        onError?.(hostProblem('onValueChange', cause));
      }
    },
    [write, onValueChange, onError],
  );
  return [begun, begin];
}
