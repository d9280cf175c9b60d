'use client';
import { useSyncExternalStore } from 'react';
import type { DraftBoard, DraftState } from './DraftBoard.ts';

/** How the draft of a document is doing, for a component of its own: it changes while one types. */
export function useDocumentStatus(document: { readonly drafts: DraftBoard }): DraftState {
  const { subscribe, read } = document.drafts;
  return useSyncExternalStore(subscribe, read, read);
}
