'use client';
import { useEffect, useLayoutEffect } from 'react';
import type { Path } from './documentTypes.ts';
import type { DocumentFields } from './documentUi.ts';
import { pathKey } from './pathKey.ts';

/** Says that a field asks about its place, for as long as it does. */
export function useAskedHere({ typed }: DocumentFields, path: Path, isAsked: boolean): void {
  const key = pathKey(path);
  // React 18 warns of layout effects on a server, where neither of the two runs.
  const useAsking = typeof window === 'undefined' ? useEffect : useLayoutEffect;
  useAsking(() => (isAsked ? typed.asked.add(key) : undefined), [typed, key, isAsked]);
}
