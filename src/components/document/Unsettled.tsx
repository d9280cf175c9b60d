'use client';
import { useSyncExternalStore } from 'react';
import type { DocumentSection, DocumentUi } from '../../hooks/document/documentUi.ts';
import { pathKey } from '../../hooks/document/pathKey.ts';
import { useUnsettled } from '../../hooks/document/useUnsettled.ts';
import { type PlaceInWords, UnsettledChoice } from './UnsettledChoice.tsx';
import { unsettledPlace } from './unsettledPlace.ts';

interface UnsettledProps<Id extends string> {
  readonly host: DocumentUi;
  readonly sections: readonly DocumentSection<Id>[];
  /** The sections that are on the page. */
  readonly shown: readonly DocumentSection<Id>[];
  /** The section that a place is written in; `null`: none of them. */
  readonly sectionOf: (path: readonly string[]) => Id | null;
  /** What a place is called, and what stands there; `null`: its section says enough. */
  readonly placeInWords?: ((path: readonly string[]) => PlaceInWords | null) | undefined;
  readonly onGo: (section: Id, controlId?: string) => void;
}

const nowhere: ReadonlySet<string> = new Set();

/**
 * What the document has not taken, wherever it is: two values for one place, or one that was refused.
 * Where a field asks about it, here is the way there; about everything else it is asked here.
 */
export function Unsettled<Id extends string>(props: UnsettledProps<Id>) {
  const { host, sections, shown, sectionOf, placeInWords, onGo } = props;
  const { messages, document, fieldId } = host;
  const unsettled = useUnsettled(document);
  const { subscribe, read } = document.typed.asked;
  const asked = useSyncExternalStore(subscribe, read, () => nowhere);
  const titleId = fieldId(unsettledPlace);
  if (unsettled.length === 0) return null;
  const places = unsettled.map((place) => {
    const { path, mine, refusal } = place;
    const id = sectionOf(path);
    const section = sections.find((one) => one.id === id) ?? null;
    const words = placeInWords?.(path) ?? null;
    const isGone = isPlaceGone(document, path);
    const isHere = section === null || shown.some((one) => one.id === section.id);
    // A text has its field, if it is on the page: an entry that is gone has none, and nor has what
    // can only be read now.
    const isText = typeof mine === 'string' && !words?.hasNoField && !isGone;
    const hasField = isText && !isHere && (refusal !== null || document.canTake(path, mine));
    // What is in no section has its field in a menu, which is mostly closed.
    const isAsked = section !== null && (asked.has(pathKey(path)) || hasField);
    return { place, section, words, isGone, isAsked };
  });
  const ways = sections.flatMap((section) => {
    const first = places.find((one) => one.isAsked && one.section === section);
    return first ? [{ ...section, control: fieldId(first.place.path) }] : [];
  });
  return (
    <section data-part="unsettled" aria-labelledby={titleId}>
      <p data-part="label" id={titleId} role="status" tabIndex={-1}>
        {messages.conflictTitle}
      </p>
      <ul>
        {ways.map(({ id, title, control }) => (
          <li key={id}>
            <button type="button" data-part="link" onClick={() => onGo(id, control)}>
              {title}
            </button>
          </li>
        ))}
        {places
          .filter(({ isAsked }) => !isAsked)
          .map(({ place, section, words, isGone }) => (
            <UnsettledChoice
              key={pathKey(place.path)}
              host={host}
              place={place}
              isGone={isGone}
              section={section?.title}
              words={words}
            />
          ))}
      </ul>
    </section>
  );
}

/** Whether what the place is in, such as an entry, is not in the document any more. */
function isPlaceGone(document: DocumentUi['document'], path: readonly string[]): boolean {
  return path.length > 1 && document.valueAt(path.slice(0, -1)) === undefined;
}
