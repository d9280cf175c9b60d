'use client';
import { memo, useState } from 'react';
import type { TimelineEntry } from '../../../core/postmortem/types.ts';
import { safeUrl } from '../../../core/safeUrl.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import type { Formats } from '../../../i18n/formats.ts';
import { InfoIcon } from '../../ui/icons.tsx';
import { TextBox } from '../TextBox.tsx';
import { FactStanding } from './FactStanding.tsx';
import { WhenFields } from './WhenFields.tsx';

interface FactRowProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly entry: TimelineEntry;
  readonly number: number;
  readonly readOnly: boolean;
  readonly mayAct: boolean;
  /** It happened before a fact that is told above it. */
  readonly isLate: boolean;
}

/** One fact: when, what, where it can be looked up, and how it stands. */
export const FactRow = memo(function FactRow(props: FactRowProps) {
  const { host, id, entry, number, readOnly, mayAct, isLate } = props;
  const { messages, formats } = host;
  const { factAt, factText, factSource } = messages.fields;
  // Teaches while a fact is new; later it would be said hundreds of times.
  const [isNew] = useState(entry.text.trim() === '');
  const href = safeUrl(host.shownText(entry.source));
  return (
    <fieldset data-part="fact">
      <legend data-part="fact-number">{messages.factNumber({ number }, formats)}</legend>
      {readOnly ? (
        <div data-part="read">
          <p data-part="read-label">{factAt.label}</p>
          <p data-part={entry.at ? 'text' : 'soft'}>
            {entry.at ? timeInWords(entry.at, formats) : messages.noTime}
          </p>
        </div>
      ) : (
        <>
          <WhenFields
            host={host}
            path={['timeline', id, 'at']}
            hint={isNew ? factAt.hint : undefined}
          />
          {!entry.at && <p data-part="soft">{messages.noTime}</p>}
        </>
      )}
      {isLate && (
        <p data-part="fact-late">
          <InfoIcon />
          <span>{messages.toldTooLate}</span>
        </p>
      )}
      <TextBox
        host={host}
        path={['timeline', id, 'text']}
        label={factText.label}
        hint={isNew ? factText.hint : undefined}
        rows={2}
        readOnly={readOnly}
      />
      {(!readOnly || entry.source) && (
        <TextBox
          host={host}
          path={['timeline', id, 'source']}
          label={factSource.label}
          hint={isNew ? factSource.hint : undefined}
          line
          checked={false}
          readOnly={readOnly}
        />
      )}
      {href !== null && (
        <p>
          <a data-part="fact-link" href={href} target="_blank" rel="noopener noreferrer">
            {messages.openSource}
          </a>
        </p>
      )}
      <FactStanding host={host} id={id} positions={entry.positions} mayAct={mayAct} />
      {entry.addedBy && (
        <p data-part="soft">{messages.addedBy({ party: host.partyName(entry.addedBy) })}</p>
      )}
    </fieldset>
  );
});

function timeInWords(at: TimelineEntry['at'], formats: Formats): string {
  return at.includes('T') ? formats.dateTime(at) : formats.date(at, 'full');
}
