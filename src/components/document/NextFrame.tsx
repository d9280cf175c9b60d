'use client';
import { type ReactNode, useId, useRef } from 'react';
import type { DocumentSection, DocumentUi } from '../../hooks/document/documentUi.ts';
import type { MissingPlace } from '../../hooks/document/MissingPlace.ts';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';

interface MissingHere<Id extends string> extends MissingPlace {
  readonly section: Id;
  /** How many things it stands for; 1 unless told. */
  readonly count?: number;
}

interface NextFrameProps<Id extends string> {
  readonly host: Pick<DocumentUi, 'fieldId' | 'messages' | 'formats'>;
  readonly title: string;
  readonly level: 2 | 3;
  /** Stands above what is missing. */
  readonly before: string;
  readonly missing: readonly MissingHere<Id>[];
  /** The section that stands above by itself, and has said what is missing in it. */
  readonly here?: Id | undefined;
  /** How often something was tried in vain: then it is told in a summary, which takes the focus. */
  readonly attempts: number;
  /** What the present state means; said where nothing is missing. */
  readonly means: string;
  readonly sections: readonly DocumentSection<Id>[];
  readonly onGo: (section: Id, controlId?: string) => void;
  /** What can be done; `onDone` puts the focus on the title, as what was pressed may be gone. */
  readonly children: (onDone: () => void) => ReactNode;
}

/** What is missing before it goes on, each with the way to it, and what goes on. */
export function NextFrame<Id extends string>(props: NextFrameProps<Id>) {
  const { host, title, level, before, missing, here, attempts } = props;
  const { means, sections, onGo, children } = props;
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  const focus = useFocusRequest(root);
  const Heading = level === 2 ? 'h3' : 'h4';
  const controlAt = ({ place }: MissingPlace) => (place ? host.fieldId(place) : undefined);
  const titleOf = (section: Id) => sections.find(({ id }) => id === section)?.title ?? section;
  const elsewhere = missing.filter(({ section }) => section !== here);
  const above = missing.length - elsewhere.length;
  return (
    <section data-part="next" aria-labelledby={titleId} ref={root}>
      <Heading data-part="next-title" id={titleId} tabIndex={-1}>
        {title}
      </Heading>
      {missing.length > 0 && attempts > 0 && (
        <ErrorSummary
          attempt={attempts}
          headingLevel={level === 2 ? 4 : 5}
          errors={missing.map((one) => ({
            controlId: controlAt(one) ?? one.section,
            message: one.text,
            count: one.count,
            onGo: () => onGo(one.section, controlAt(one)),
          }))}
        />
      )}
      {missing.length > 0 && attempts === 0 && (
        <>
          <p data-part="soft">{before}</p>
          <ul data-part="missing">
            {above > 0 && <li>{host.messages.missingAbove({ count: above }, host.formats)}</li>}
            {elsewhere.map((one) => (
              <li key={`${one.section} ${one.text}`}>
                {one.text}{' '}
                <button
                  type="button"
                  data-part="link"
                  onClick={() => onGo(one.section, controlAt(one))}
                >
                  {titleOf(one.section)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length === 0 && <p data-part="soft">{means}</p>}
      {children(() => focus(titleId))}
    </section>
  );
}
