'use client';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Partnership as PartnershipRecord } from '../core/partnership/types.ts';
import type { Viewer } from '../hooks/commitmentTracker/trackerTypes.ts';
import { PartnershipContext } from '../hooks/partnership/PartnershipContext.ts';
import { RecordKeeper } from '../hooks/partnership/RecordKeeper.ts';
import { useSameViewer } from '../hooks/useSameViewer.ts';
import { createIndexedDbStore } from '../store/partnership/createIndexedDbStore.ts';
import { createMemoryStore } from '../store/partnership/createMemoryStore.ts';
import type { PartnershipStore } from '../store/partnership/PartnershipStore.ts';

export interface PartnershipProps {
  readonly children?: ReactNode;
  /** Where the record is kept; another store needs another `key`. Default: in this page's memory. */
  readonly store?: PartnershipStore | undefined;
  /** Keeps the record in this browser's IndexedDB under this name instead. */
  readonly name?: string | undefined;
  /** The record to begin with where none is kept yet; also what a server renders. */
  readonly initial?: PartnershipRecord | undefined;
  /** Who is looking: only acts that this viewer may perform are offered. */
  readonly viewer?: Viewer | null | undefined;
}

/** Lets all widgets and hooks below work on one shared record. It renders no element. */
export function Partnership({ children, store, name, initial, viewer = null }: PartnershipProps) {
  const [keeper] = useState(() => new RecordKeeper(store ?? makeStore(name), initial ?? null));
  useEffect(() => keeper.start(), [keeper]);
  const same = useSameViewer<Viewer>(viewer);
  const shared = useMemo(() => ({ keeper, viewer: same }), [keeper, same]);
  return <PartnershipContext.Provider value={shared}>{children}</PartnershipContext.Provider>;
}

function makeStore(name: string | undefined): PartnershipStore {
  return name === undefined ? createMemoryStore() : createIndexedDbStore({ name });
}
