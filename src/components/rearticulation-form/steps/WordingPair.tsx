'use client';
import { useMemo } from 'react';
import type { ClauseField, StoredClause } from '../../../core/articulation/types.ts';
import { diffWords } from '../../../core/articulation/words/diffWords.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { fieldText, fieldWords } from './fieldWords.ts';
import { RedlineParts } from './RedlineParts.tsx';

interface WordingPairProps {
  readonly host: RearticulationHost;
  readonly clause: StoredClause;
  readonly field: ClauseField;
  /** What is proposed for the field instead. */
  readonly other: unknown;
  /** Whose wording that is. */
  readonly otherTitle: string;
}

/** A field as it stands and as it is proposed, side by side; the words that differ are marked. */
export function WordingPair({ host, clause, field, other, otherTitle }: WordingPairProps) {
  const { messages, formats, ownParty, partyName } = host;
  const { section, proposedBy } = clause;
  const before = fieldWords(host, field, clause[field]);
  const after = fieldWords(host, field, other);
  const parts = useMemo(
    () => diffWords(before, after, formats.locale),
    [before, after, formats.locale],
  );
  const title =
    proposedBy === ownParty
      ? messages.yourWording
      : messages.wordingOf({ party: partyName(proposedBy) });
  const sides = [
    { side: 'before', title, text: before, leftOut: 'added' },
    { side: 'after', title: otherTitle, text: after, leftOut: 'removed' },
  ] as const;
  return (
    <div data-part="wording-pair">
      {field !== 'text' && (
        <p data-part="read-label">{fieldText(messages, section, field).label}</p>
      )}
      <div data-part="wordings">
        {sides.map(({ side, title, text, leftOut }) => (
          <div key={side} data-part="read" data-side={side}>
            <p data-part="read-label">{title}</p>
            {text === '' ? (
              <p data-part="soft">{messages.nothingWritten}</p>
            ) : (
              <p data-part="redline-text" dir="auto">
                <RedlineParts
                  parts={parts.filter(({ kind }) => kind !== leftOut)}
                  messages={messages}
                />
              </p>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
