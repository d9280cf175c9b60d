'use client';
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { RecordPlace } from '../core/partnership/loop/recordPlace.ts';
import type { Partnership as PartnershipRecord } from '../core/partnership/types.ts';
import { fillers } from '../hooks/partnership/fill/fillers.ts';
import { PartnershipContext } from '../hooks/partnership/PartnershipContext.ts';
import type { PartnershipViewer } from '../hooks/partnership/partnershipTypes.ts';
import type { RecordKeeper } from '../hooks/partnership/RecordKeeper.ts';
import type { TrothProblem } from '../hooks/problem.ts';
import { useSameViewer } from '../hooks/useSameViewer.ts';
import type { PartnershipStore } from '../store/partnership/PartnershipStore.ts';
import { makeKeeper } from './makeKeeper.ts';
import { useRetries } from './useRetries.ts';

/** Where the shared record is kept, and who looks at it. */
export interface PartnershipProps {
  readonly children?: ReactNode;
  /**
   * Where the record is kept; another store needs another `key`. It is yours to close. Default: in
   * this page's memory.
   */
  readonly store?: PartnershipStore | undefined;
  /**
   * Keeps the record in this browser's IndexedDB under this name, unless there is a `store`; what is
   * being written in widgets is kept under it from keystroke to keystroke.
   */
  readonly name?: string | undefined;
  /** The record to begin with where none is kept yet; also what a server renders. */
  readonly initial?: PartnershipRecord | undefined;
  /** Who is looking: only acts that this viewer may perform are offered. */
  readonly viewer?: PartnershipViewer | null | undefined;
  /** Goes where a place of the record is shown; without it, links lead nowhere. The same function. */
  readonly onNavigate?: ((place: RecordPlace) => void) | undefined;
  /**
   * What the store refused and nobody else is told of, such as a talk that was begun: it is gone from
   * the screen again. What is refused of a widget's own acts, that widget keeps and tells.
   */
  readonly onError?: ((problem: TrothProblem) => void) | undefined;
  /** Shown while the record is loading and there is no `initial` one. Default: nothing. */
  readonly fallback?: ReactNode;
}

/** Lets all widgets and hooks below work on one shared record. It renders no element. */
export function Partnership(props: PartnershipProps) {
  const {
    children,
    store,
    name,
    initial,
    viewer = null,
    onNavigate,
    onError,
    fallback = null,
  } = props;
  const [keeper] = useState(() => makeKeeper({ store, name, initial }));
  useEffect(() => {
    keeper.onRefused = onError;
  });
  useEffect(() => keeper.start(), [keeper]);
  const same = useSameViewer<PartnershipViewer>(viewer);
  const shared = useMemo(
    () => ({ keeper, viewer: same, onNavigate, draftKey: name, fill: fillers }),
    [keeper, same, onNavigate, name],
  );
  const isWaiting = useSyncExternalStore(
    keeper.subscribe,
    () => isLoadingFirst(keeper.state),
    () => isLoadingFirst(keeper.atFirst),
  );
  const isOffline = useSyncExternalStore(
    keeper.subscribe,
    () => keeper.state.status.state === 'offline',
    () => false,
  );
  useRetries(keeper, isOffline);
  return (
    <PartnershipContext.Provider value={shared}>
      {isWaiting ? fallback : children}
    </PartnershipContext.Provider>
  );
}

function isLoadingFirst({ partnership, status }: RecordKeeper['state']): boolean {
  return partnership === null && status.state === 'loading';
}
