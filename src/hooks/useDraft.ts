'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createIndexedDbDraftStore } from '../store/drafts/createIndexedDbDraftStore.ts';
import type { DraftStore } from '../store/drafts/DraftStore.ts';
import type { TrothProblem } from './problem.ts';
import { storeProblem } from './storeProblem.ts';

/**
 * `off`: no draft was asked for. `ready`: there is none yet. `saved`: it is durable, not before.
 * `not_removed`: it was to go, and is still there.
 */
export type DraftStatus =
  | 'off'
  | 'loading'
  | 'ready'
  | 'restored'
  | 'saving'
  | 'saved'
  | 'failed'
  | 'not_removed';

export interface DraftOptions {
  /** The draft's key; `null`: keep none. */
  readonly draftKey: string | null;
  /** Default: this browser's IndexedDB. */
  readonly store?: DraftStore | undefined;
  /** Takes what was kept and returns the draft as it now stands; `null`: it is of no use. */
  readonly restore: (kept: unknown) => unknown;
  readonly onProblem: (problem: TrothProblem) => void;
}

/** The database of drafts that are asked for by a `draftKey` alone. */
export const deviceDrafts = 'troth-drafts';

interface Session {
  readonly store: DraftStore;
  readonly key: string;
  /** What is under way; a store of our own is closed only after it. */
  readonly tasks: Set<Promise<unknown>>;
  turn: number;
  loading: boolean;
  /** Written while the earlier draft was still being read. */
  waiting: { readonly value: unknown } | null;
  reported: string | null;
  /** The browser lets this page keep nothing: there is no draft to remove either. */
  denied: boolean;
}

interface DraftState {
  readonly status: DraftStatus;
  readonly problem: TrothProblem | null;
}

/**
 * Keeps unsent work under a key and brings it back. Every `write` goes to the store at once; when
 * the store fails, the status says so and editing goes on.
 */
export function useDraft({ draftKey, store, restore, onProblem }: DraftOptions) {
  const [state, setState] = useState<DraftState>({
    status: draftKey === null ? 'off' : 'loading',
    problem: null,
  });
  const session = useRef<Session | null>(null);
  const host = useRef({ restore, onProblem });
  useEffect(() => {
    host.current = { restore, onProblem };
  });

  const settle = useCallback((of: Session, status: DraftStatus, cause?: unknown) => {
    const isTrouble = status === 'failed' || status === 'not_removed';
    const problem = isTrouble ? storeProblem(cause) : null;
    // One report per trouble, not one per keystroke.
    if (problem && of.reported !== problem.code) host.current.onProblem(problem);
    // What could not be saved is not, until it is: a store may never answer.
    if (status === 'saving' && of.reported) return;
    if (status !== 'saving') of.reported = problem?.code ?? null;
    if (session.current === of) setState({ status, problem });
  }, []);

  const put = useCallback(
    (of: Session, value: unknown) => {
      of.turn += 1;
      const { turn } = of;
      settle(of, 'saving');
      const task = call(() => of.store.write(of.key, value)).then(
        () => {
          of.denied = false;
          if (turn === of.turn) settle(of, 'saved');
        },
        (cause) => turn === of.turn && settle(of, 'failed', cause),
      );
      track(of, task);
    },
    [settle],
  );

  useEffect(() => {
    if (draftKey === null) {
      setState({ status: 'off', problem: null });
      return;
    }
    const own = store ? null : createIndexedDbDraftStore({ name: deviceDrafts });
    const now: Session = {
      store: store ?? (own as DraftStore),
      key: draftKey,
      tasks: new Set(),
      turn: 0,
      loading: true,
      waiting: null,
      reported: null,
      denied: false,
    };
    session.current = now;
    setState({ status: 'loading', problem: null });

    // What was typed meanwhile is kept, as one with what was restored.
    const loaded = (draft?: unknown) => {
      now.loading = false;
      if (now.waiting) put(now, draft ?? now.waiting.value);
      now.waiting = null;
    };
    const reading = call(() => now.store.read(draftKey)).then(
      (kept) => {
        if (!now.loading) return; // removed meanwhile
        const here = session.current === now;
        // Gone already: an earlier draft is worth more than what a blink's time could add.
        if (!here && kept !== undefined) now.waiting = null;
        const draft = here && kept !== undefined ? host.current.restore(kept) : null;
        settle(now, draft === null ? 'ready' : 'restored');
        loaded(draft);
      },
      (cause) => {
        now.denied = storeProblem(cause).code === 'E_DENIED';
        settle(now, 'failed', cause);
        loaded();
      },
    );
    track(now, reading);
    return () => {
      session.current = null;
      if (own) void afterAll(now, () => own.close());
    };
  }, [draftKey, store, put, settle]);

  /** Keeps `value` as the draft. */
  const write = useCallback(
    (value: unknown) => {
      const now = session.current;
      if (!now) return;
      if (now.loading) now.waiting = { value };
      else put(now, value);
    },
    [put],
  );

  /** Forgets the draft, once `after` has come true; also when the component is gone by then. */
  const remove = useCallback(
    (after: Promise<unknown> = Promise.resolve()) => {
      const now = session.current;
      if (!now) return;
      const task = after.then(
        () => {
          now.turn += 1;
          now.loading = false;
          now.waiting = null;
          return call(() => now.store.remove(now.key)).then(
            () => settle(now, 'ready'),
            (cause) => settle(now, now.denied ? 'ready' : 'not_removed', cause),
          );
        },
        () => undefined,
      );
      track(now, task);
    },
    [settle],
  );

  return { status: state.status, problem: state.problem, write, remove };
}

/** Runs at once; what a host's store throws comes out as a rejection. */
async function call<T>(work: () => Promise<T>): Promise<T> {
  return work();
}

function track(session: Session, task: Promise<unknown>): void {
  session.tasks.add(task);
  void task.finally(() => session.tasks.delete(task));
}

/** Tasks can start tasks: what waited for the reading is written after it. */
async function afterAll(session: Session, then: () => void): Promise<void> {
  while (session.tasks.size > 0) await Promise.allSettled(session.tasks);
  then();
}
