'use client';
import { useSyncExternalStore } from 'react';
import type { Unsettled } from './documentTypes.ts';
import type { TypedTexts } from './TypedTexts.ts';

const nothing: readonly Unsettled[] = [];

/**
 * Everything that the document has not taken and that waits for a decision (`document.resolve`),
 * whether its field is on the page or not: an entry that another tab removed leaves its text here.
 */
export function useUnsettled({ typed }: { readonly typed: TypedTexts }): readonly Unsettled[] {
  const { subscribe, read } = typed.unsettled;
  return useSyncExternalStore(subscribe, read, () => nothing);
}
