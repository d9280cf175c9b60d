'use client';
import { useEffect, useSyncExternalStore } from 'react';
import { begunListAt, readBegun } from './begunList.ts';
import type { DocumentUi } from './documentUi.ts';

const none: readonly string[] = [];

/**
 * The keys of `useKeptText` under which whoever looks has written something, on an earlier page too:
 * for words whose form is not on the page any more.
 */
export function useBegunTexts({ keeping }: Pick<DocumentUi, 'keeping'>): readonly string[] {
  const { kind, draftKey, id, store, said, viewerKey } = keeping;
  const { begun } = said;
  useEffect(() => {
    let isHere = true;
    void readBegun(begunListAt({ kind, draftKey, id, store })).then(
      (keys) => isHere && begun.add(viewerKey, keys),
    );
    return () => {
      isHere = false;
    };
  }, [kind, draftKey, id, store, begun, viewerKey]);
  return useSyncExternalStore(
    begun.subscribe,
    () => begun.of(viewerKey),
    () => none,
  );
}
