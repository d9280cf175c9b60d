'use client';
import { memo, useState } from 'react';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { historySentences } from '../../hooks/postMortem/historySentences.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';

interface HistoryProps {
  readonly host: PostMortemHost;
  readonly doc: PostMortem;
}

/** What was done, by whom and when; what was typed is not in it. Closed, it costs nothing. */
export function History({ host, doc }: HistoryProps) {
  const [isOpen, setOpen] = useState(false);
  const { createdAt, createdBy, history } = doc;
  return (
    <details data-part="quiet-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-part="summary">{host.messages.historyTitle}</summary>
      {isOpen && (
        <HistoryList host={host} createdAt={createdAt} createdBy={createdBy} history={history} />
      )}
    </details>
  );
}

interface HistoryListProps extends Pick<PostMortem, 'createdAt' | 'createdBy' | 'history'> {
  readonly host: PostMortemHost;
}

/** The newest verb first: it is what one comes back for. Drawn anew only by a verb. */
const HistoryList = memo(function HistoryList({ host, ...parts }: HistoryListProps) {
  return (
    <ol data-part="history" reversed>
      {historySentences(parts, host)
        .reverse()
        .map(({ id, type, at, when, text, quote }) => (
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
});
