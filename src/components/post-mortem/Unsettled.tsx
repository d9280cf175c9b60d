'use client';
import { useId } from 'react';
import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import { useUnsettled } from '../../hooks/document/useUnsettled.ts';
import type { SectionState } from '../../hooks/postMortem/postMortemApi.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import { sectionOfPath } from '../../hooks/postMortem/sectionOfPath.ts';

interface UnsettledProps {
  readonly host: PostMortemHost;
  readonly sections: readonly SectionState[];
  readonly onGo: (section: SectionId) => void;
}

/** Where two texts wait for a decision, or one was refused; also in sections that are not open. */
export function Unsettled({ host, sections, onGo }: UnsettledProps) {
  const { messages } = host;
  const unsettled = useUnsettled(host.document);
  const titleId = useId();
  const places = [...new Set(unsettled.map(({ path }) => sectionOfPath(path)))];
  const shown = sections.filter(({ id }) => places.includes(id));
  if (unsettled.length === 0) return null;
  return (
    <section data-part="unsettled" aria-labelledby={titleId}>
      <p data-part="label" id={titleId} role="status">
        {messages.conflictTitle}
      </p>
      <ul>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <button type="button" data-part="link" onClick={() => onGo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
