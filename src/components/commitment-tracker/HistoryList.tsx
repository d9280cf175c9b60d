'use client';
import type { HistorySentence } from '../../hooks/commitmentTracker/historySentences.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { EvidenceLink } from './EvidenceLink.tsx';
import { TermChangeList } from './TermChangeList.tsx';

interface HistoryListProps {
  readonly sentences: readonly HistorySentence[];
  readonly messages: ActsMessages;
}

/** The whole history, the newest act first: it is what one comes back for. */
export function HistoryList({ sentences, messages }: HistoryListProps) {
  return (
    <ol data-part="history" reversed>
      {[...sentences].reverse().map((sentence) => (
        <li
          key={sentence.id}
          data-part="entry"
          data-type={sentence.type}
          data-state={sentence.overtaken ? 'overtaken' : 'valid'}
        >
          <p data-part="when">
            <time dateTime={sentence.at}>{sentence.when}</time>
          </p>
          <p>{sentence.text}</p>
          {sentence.quote && <blockquote data-part="quote">{sentence.quote}</blockquote>}
          {sentence.evidence.length > 0 && (
            <ul data-part="evidence-list">
              {sentence.evidence.map((evidence, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a history never changes its order.
                <li key={i}>
                  <EvidenceLink evidence={evidence} />
                </li>
              ))}
            </ul>
          )}
          {sentence.changes.length > 0 && (
            <TermChangeList changes={sentence.changes} messages={messages} />
          )}
        </li>
      ))}
    </ol>
  );
}
