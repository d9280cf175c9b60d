'use client';
import { useState } from 'react';
import type { DocumentSection, DocumentUi } from '../../hooks/document/documentUi.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { SectionMark } from './SectionMark.tsx';

interface RailProps<Id extends string> {
  readonly host: DocumentUi;
  readonly sections: readonly DocumentSection<Id>[];
  readonly current: Id;
  readonly onGo: (section: Id) => void;
}

/**
 * The way through the document: where each section stands, and who still owes something. Where there
 * is little room it is behind a button that says where one is.
 */
export function Rail<Id extends string>({ host, sections, current, onGo }: RailProps<Id>) {
  const { messages, formats } = host;
  const [isOpen, setOpen] = useState(false);
  const at = sections.findIndex(({ id }) => id === current);
  return (
    <nav data-part="rail" aria-label={messages.railLabel}>
      <button
        type="button"
        data-part="rail-toggle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span data-part="rail-state">
          {messages.sectionOf({ place: at + 1, total: sections.length }, formats)}
        </span>
        <span>{sections[at]?.title}</span>
        <ChevronIcon />
      </button>
      <ol data-part="rail-list" data-state={isOpen ? 'open' : 'closed'}>
        {sections.map(({ id, title, status, owes }) => {
          const names = owes.map((partyId) => host.partyName(partyId));
          return (
            <li key={id}>
              <button
                type="button"
                data-part="rail-item"
                data-state={status}
                aria-current={id === current ? 'step' : undefined}
                onClick={() => {
                  setOpen(false);
                  onGo(id);
                }}
              >
                <SectionMark status={status} />
                <span data-part="rail-title">{title}</span>
                <span data-part="rail-state">
                  {status === 'waiting' && names.length > 0
                    ? messages.waitingFor({ parties: names }, formats)
                    : messages.sectionStates[status === 'waiting' ? 'done' : status]}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
