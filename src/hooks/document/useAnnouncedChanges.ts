'use client';
import { useEffect, useRef } from 'react';

/**
 * Says what happened to the whole document, by whomever. `changesInWords`: sentences on what is new
 * since the document before; the same function from render to render.
 */
export function useAnnouncedChanges<Doc extends { readonly id: string }, Messages>(
  doc: Doc,
  messages: Messages,
  announce: ((text: string) => void) | undefined,
  changesInWords: (before: Doc, doc: Doc, messages: Messages) => readonly string[],
): void {
  const before = useRef(doc);
  useEffect(() => {
    const last = before.current;
    before.current = doc;
    if (last === doc || last.id !== doc.id || !announce) return;
    const said = changesInWords(last, doc, messages);
    // Together: one announcement would replace the other.
    if (said.length > 0) announce(said.join(' '));
  }, [doc, messages, announce, changesInWords]);
}
