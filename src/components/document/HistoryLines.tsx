'use client';
import type { DocumentSentence } from '../../hooks/document/DocumentSentence.ts';

/** Verbs in words, the newest first: it is what one comes back for. */
export function HistoryLines({ sentences }: { readonly sentences: readonly DocumentSentence[] }) {
  return (
    <ol data-part="history" reversed>
      {[...sentences].reverse().map(({ id, type, at, when, text, quote }) => (
        <li key={id} data-part="history-entry" data-type={type}>
          <time data-part="soft" dateTime={at}>
            {when}
          </time>
          <p>{text}</p>
          {quote && (
            <blockquote data-part="quote" dir="auto">
              {quote}
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  );
}
