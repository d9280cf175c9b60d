'use client';
import type { RecordLink } from '../../core/partnership/loop/recordPlace.ts';
import { waveName } from '../../hooks/partnership/fill/waveName.ts';
import type { useLoop } from '../../hooks/partnership/useLoop.ts';
import type { LoopMessages } from '../../i18n/en/loop.ts';
import type { Formats } from '../../i18n/formats.ts';

interface LinkToProps {
  readonly link: RecordLink;
  readonly loop: Pick<ReturnType<typeof useLoop>, 'go' | 'messages' | 'formats'>;
  /** Says what the place is, before its title. */
  readonly hasKind?: boolean;
}

/** The way to a place in the record; where the host leads nowhere, just what it is. */
export function LinkTo({ link, loop, hasKind = true }: LinkToProps) {
  const { go, messages, formats } = loop;
  const { place, item } = link;
  const title = titleOf(link, messages, formats);
  const isKnown = title !== '';
  return (
    <>
      {hasKind && <span data-part="loop-kind">{messages.places[place.widget]} </span>}
      {go && isKnown ? (
        <button type="button" data-part="loop-link" dir="auto" onClick={() => go(place)}>
          {title}
        </button>
      ) : (
        <span data-part="loop-title" dir="auto">
          {title || messages.gone}
        </span>
      )}
      {item && (
        <span data-part="loop-item" dir="auto">
          {item}
        </span>
      )}
    </>
  );
}

function titleOf({ place, title }: RecordLink, messages: LoopMessages, formats: Formats): string {
  if (place.widget !== 'trust-survey') return title;
  return messages.wave({ title: waveName(place.wave ?? title, formats) });
}
