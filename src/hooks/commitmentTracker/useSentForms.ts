'use client';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { viewerKey } from '../document/viewerKey.ts';
import { tellHost } from '../tellHost.ts';
import type { TrackerApi } from '../useCommitmentTracker.ts';
import { SentForms } from './SentForms.ts';

/**
 * Follows what is sent from the forms of a tracker until it is kept, and says what was not. Pass
 * `sent` to the forms (`useActForm`, `useCommitmentForm`): words that were not kept come back into
 * them.
 */
export function useSentForms(tracker: Pick<TrackerApi, 'telling' | 'state' | 'host' | 'options'>) {
  const { telling, state, host, options } = tracker;
  const [sent] = useState(() => new SentForms());
  // React 18 warns of layout effects on a server, where neither of the two runs.
  const useFollowing = typeof document === 'undefined' ? useEffect : useLayoutEffect;
  useFollowing(() => {
    const plainly = telling.current;
    telling.current = sent.tell;
    return () => {
      telling.current = plainly;
      sent.stop();
    };
  }, [telling, sent]);
  // Who reads along sent nothing, though it may be for the same side.
  const viewer = viewerKey(state.canAct ? host.viewer : null);
  useFollowing(() => sent.follow(state.commitments, viewer));
  const unkept = useSyncExternalStore(sent.subscribe, sent.read, sent.read);
  return {
    sent,
    /** What this viewer sent and what was not kept, the latest last. */
    unkept,
    /** Tells the host once more of what its function failed to take. */
    tellAgain: (id: string) => tellHost('onValueChange', () => sent.tellAgain(id), options.onError),
  };
}
