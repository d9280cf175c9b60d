'use client';
import { isRevealed } from '../../../core/postmortem/reveal.ts';
import type { SectionProps } from './SectionProps.ts';
import { UnderstandingOfSide } from './UnderstandingOfSide.tsx';

/** Each side says in its own words how the other saw it, until that one feels understood. */
export function UnderstandingSection({ host, doc }: SectionProps) {
  if (!isRevealed(doc)) return <p data-part="soft">{host.messages.understandingClosed}</p>;
  return (
    <div data-part="understandings">
      {doc.partyIds.map((speaker) => (
        <UnderstandingOfSide key={speaker} host={host} doc={doc} speaker={speaker} />
      ))}
    </div>
  );
}
