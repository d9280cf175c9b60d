'use client';
import { memo, useState } from 'react';
import { TextBox } from '../../document/TextBox.tsx';
import { ClauseFields } from './ClauseFields.tsx';
import { ClauseReply, type ClauseReplyProps } from './ClauseReply.tsx';

interface ClauseRowProps extends ClauseReplyProps {
  readonly number: number;
  readonly readOnly: boolean;
}

/** One clause: what it says, whose wording it is, and what is said to it. */
export const ClauseRow = memo(function ClauseRow({ number, readOnly, ...reply }: ClauseRowProps) {
  const { host, id, clause } = reply;
  const { messages, formats, ownParty, partyName } = host;
  const { section, proposedBy } = clause;
  const { label, hint } = messages.texts[section];
  // Teaches while a clause is new; later it would be said hundreds of times.
  const [isNew] = useState(clause.text.trim() === '');
  return (
    <fieldset data-part="numbered">
      <legend data-part="entry-number">
        {messages.clauseName({ text: '', place: number }, formats)}
      </legend>
      <TextBox
        host={host}
        path={['clauses', id, 'text']}
        label={label}
        hint={isNew ? hint : undefined}
        rows={2}
        readOnly={readOnly}
      />
      <ClauseFields host={host} id={id} clause={clause} readOnly={readOnly} isNew={isNew} />
      {proposedBy !== '' && (
        <p data-part="clause-author">
          {proposedBy === ownParty
            ? messages.yourWording
            : messages.wordingOf({ party: partyName(proposedBy) })}
        </p>
      )}
      <ClauseReply {...reply} />
    </fieldset>
  );
});
