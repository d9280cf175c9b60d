'use client';
import { useEffect } from 'react';
import { createIndexedDbDraftStore } from '../../store/drafts/createIndexedDbDraftStore.ts';
import type { TrothProblem } from '../problem.ts';
import { deviceDrafts } from '../useDraft.ts';
import { DraftSession } from './DraftSession.ts';
import type { DocumentEvent, DocumentKeeping } from './documentTypes.ts';
import type { OpenDocument } from './OpenDocument.ts';

export interface DocumentDraftOptions extends DocumentKeeping {
  readonly collection: string;
  readonly id: string;
  /** Whose typing it is: kept apart from that of others; the document itself is everybody's. */
  readonly typist: string;
  /** The document itself is kept, and kept in step with other tabs; else only what is typed. */
  readonly keepsDocument: boolean;
  /** The same function at every render. */
  readonly onProblem: (problem: TrothProblem) => void;
}

/**
 * Keeps what is written, from keystroke to keystroke, and brings it back after a reload or a crash;
 * for as long as one of `draftKey` and `store` is given. A store that fails stops nobody.
 */
export function useDocumentDraft<Doc, Event extends DocumentEvent>(
  document: OpenDocument<Doc, Event>,
  { draftKey, store, collection, id, typist, keepsDocument, onProblem }: DocumentDraftOptions,
): void {
  const isKept = draftKey !== undefined || store !== undefined;
  const key = isKept ? JSON.stringify([collection, draftKey ?? '', id]) : null;
  useEffect(() => {
    if (key === null) {
      document.drafts.off();
      return;
    }
    const own = store ? null : createIndexedDbDraftStore({ name: deviceDrafts });
    const used = store ?? own;
    if (!used) return;
    const given = { store: used, key, typist, keepsDocument, onProblem };
    const session = new DraftSession(document, given);
    void session.start();
    return () => void session.stop().then(() => own?.close());
  }, [document, key, typist, store, keepsDocument, onProblem]);
}
