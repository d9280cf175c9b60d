'use client';
import { useId } from 'react';
import type { Unsettled as UnsettledPlace } from '../../hooks/document/documentTypes.ts';
import type { DocumentSection, DocumentUi } from '../../hooks/document/documentUi.ts';
import { useUnsettled } from '../../hooks/document/useUnsettled.ts';
import { Button } from '../ui/Button.tsx';

interface UnsettledProps<Id extends string> {
  readonly host: DocumentUi;
  readonly sections: readonly DocumentSection<Id>[];
  /** The section that a place is written in; `null`: none of them. */
  readonly sectionOf: (path: readonly string[]) => Id | null;
  readonly onGo: (section: Id) => void;
}

/**
 * What the document has not taken, wherever it is: two texts for one place, or one that was refused.
 * A place that is gone has no field any more, so its text is shown here.
 */
export function Unsettled<Id extends string>({
  host,
  sections,
  sectionOf,
  onGo,
}: UnsettledProps<Id>) {
  const { messages, document } = host;
  const unsettled = useUnsettled(document);
  const titleId = useId();
  if (unsettled.length === 0) return null;
  const isGone = ({ mine, theirs }: UnsettledPlace) =>
    theirs === undefined && typeof mine === 'string';
  const places = unsettled.filter((place) => !isGone(place)).map(({ path }) => sectionOf(path));
  return (
    <section data-part="unsettled" aria-labelledby={titleId}>
      <p data-part="label" id={titleId} role="status">
        {messages.conflictTitle}
      </p>
      <ul>
        {sections
          .filter(({ id }) => places.includes(id))
          .map(({ id, title }) => (
            <li key={id}>
              <button type="button" data-part="link" onClick={() => onGo(id)}>
                {title}
              </button>
            </li>
          ))}
        {unsettled.filter(isGone).map(({ path, mine }) => (
          <li key={path.join('.')} data-part="gone">
            <blockquote data-part="text" dir="auto">
              {String(mine)}
            </blockquote>
            <Button size="small" onClick={() => document.resolve(path, 'theirs')}>
              {messages.startAfresh}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
