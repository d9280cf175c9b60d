'use client';
import { useMemo } from 'react';
import type { Viewer } from './trackerTypes.ts';

/** Hosts write the viewer in place: only what it says counts, not that it is a new object. */
export function useSameViewer(viewer: Viewer | null): Viewer | null {
  const { partyId, personId, role } = viewer ?? {};
  return useMemo(
    () => (partyId === undefined ? null : { partyId, personId, role }),
    [partyId, personId, role],
  );
}
