'use client';
import { type ReactNode, useId, useRef } from 'react';
import type { DocumentSection } from '../../hooks/document/documentUi.ts';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';

interface MissingHere<Id extends string> {
  readonly text: string;
  readonly section: Id;
  /** The control at which it can be put right; absent: one comes to the section. */
  readonly controlId?: string | undefined;
}

interface NextFrameProps<Id extends string> {
  readonly title: string;
  readonly level: 2 | 3;
  /** Stands above what is missing. */
  readonly before: string;
  readonly missing: readonly MissingHere<Id>[];
  /** Tells what is missing in the place of the list, once something was tried in vain. */
  readonly summary?: ReactNode;
  /** What the present state means; said where nothing is missing. */
  readonly means: string;
  readonly sections: readonly DocumentSection<Id>[];
  readonly onGo: (section: Id, controlId?: string) => void;
  /** What can be done; `onDone` puts the focus on the title, as what was pressed may be gone. */
  readonly children: (onDone: () => void) => ReactNode;
}

/** What is missing before it goes on, each with the way to it, and what goes on. */
export function NextFrame<Id extends string>(props: NextFrameProps<Id>) {
  const { title, level, before, missing, summary, means, sections, onGo, children } = props;
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  const focus = useFocusRequest(root);
  const Heading = level === 2 ? 'h3' : 'h4';
  const titleOf = (section: Id) => sections.find(({ id }) => id === section)?.title ?? section;
  return (
    <section data-part="next" aria-labelledby={titleId} ref={root}>
      <Heading data-part="next-title" id={titleId} tabIndex={-1}>
        {title}
      </Heading>
      {missing.length > 0 && summary}
      {missing.length > 0 && !summary && (
        <>
          <p data-part="soft">{before}</p>
          <ul data-part="missing">
            {missing.map(({ text, section, controlId }) => (
              <li key={`${section} ${text}`}>
                {text}{' '}
                <button type="button" data-part="link" onClick={() => onGo(section, controlId)}>
                  {titleOf(section)}
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
