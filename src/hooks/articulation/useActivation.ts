'use client';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Articulation } from '../../core/articulation/types.ts';
import { isPromise, reportFailure } from '../tellHost.ts';
import { throwLater } from '../throwLater.ts';
import type { UseRearticulationOptions } from './UseRearticulationOptions.ts';

/** Hears that a document came into force, and of the version whose place it took, if that is known. */
export type OnActivated = (doc: Articulation, superseded: Articulation | null) => void;

/** Whether the host has taken over what came into force here. */
export interface Takeover {
  /** `done` also where there was nothing to take over. */
  readonly state: 'done' | 'underway' | 'failed';
  /** Tells the host once more what it failed to take; resolves with whether it has taken it. */
  readonly retry: () => Promise<boolean>;
}

interface Call {
  readonly name: 'onSuperseded' | 'onActivate';
  readonly doc: Articulation;
}

/**
 * Tells the host that the document was brought into force here, with what becomes of each commitment
 * and of the version before. Whoever only sees it happen is not told: one host would take the
 * commitments over twice. What the host fails to take, it can be told again.
 */
export function useActivation({
  onActivate,
  onSuperseded,
  onError,
}: Pick<UseRearticulationOptions, 'onActivate' | 'onSuperseded' | 'onError'>) {
  const [state, setState] = useState<Takeover['state']>('done');
  const failed = useRef<readonly Call[]>([]);
  const tell = useCallback(
    async (calls: readonly Call[]): Promise<boolean> => {
      const host = {
        onSuperseded: (doc: Articulation) => onSuperseded?.(doc),
        onActivate: (doc: Articulation) => onActivate?.(doc, doc.commitments),
      };
      const missed: Call[] = [];
      const onFailed = (call: Call, cause: unknown) => {
        missed.push(call);
        reportFailure(call.name, cause, onError);
      };
      const underway = calls.flatMap((call) => {
        try {
          const made = host[call.name](call.doc);
          return isPromise(made) ? [waitFor(made, (cause) => onFailed(call, cause))] : [];
        } catch (cause) {
          onFailed(call, cause);
          return [];
        }
      });
      // A host that answers at once is not waited for: nothing on the page would change.
      if (underway.length > 0) {
        setState('underway');
        await Promise.all(underway);
      }
      failed.current = missed;
      setState(missed.length > 0 ? 'failed' : 'done');
      return missed.length === 0;
    },
    [onActivate, onSuperseded, onError],
  );
  const onActivated = useCallback<OnActivated>(
    (doc, superseded) => {
      const before: Call[] = superseded ? [{ name: 'onSuperseded', doc: superseded }] : [];
      tell([...before, { name: 'onActivate', doc }]).catch(throwLater);
    },
    [tell],
  );
  const takeover = useMemo(
    (): Takeover => ({ state, retry: () => tell(failed.current) }),
    [state, tell],
  );
  return { onActivated, takeover };
}

function waitFor(made: PromiseLike<unknown>, onFailed: (cause: unknown) => void) {
  return Promise.resolve(made).then(undefined, onFailed).catch(throwLater);
}
