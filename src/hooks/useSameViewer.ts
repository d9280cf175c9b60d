'use client';
import { useMemo } from 'react';

interface AnyViewer {
  readonly partyId: string;
  readonly personId?: string | undefined;
  readonly role?: string | undefined;
}

/** Hosts write the viewer in place: only what it says counts, not that it is a new object. */
export function useSameViewer<Viewer extends AnyViewer>(viewer: Viewer | null): Viewer | null {
  const { partyId, personId, role } = viewer ?? {};
  return useMemo(
    () => (partyId === undefined ? null : ({ partyId, personId, role } as Viewer)),
    [partyId, personId, role],
  );
}
