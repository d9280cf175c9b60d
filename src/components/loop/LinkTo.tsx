'use client';
import type { RecordLink } from '../../core/partnership/loop/recordPlace.ts';
import { waveName } from '../../hooks/partnership/fill/waveName.ts';
import type { useLoop } from '../../hooks/partnership/useLoop.ts';

type Loop = Pick<ReturnType<typeof useLoop>, 'go' | 'messages' | 'formats' | 'dimensionName'>;

interface LinkToProps {
  readonly link: RecordLink;
  readonly loop: Loop;
  /** Says what the place is, before its title. */
  readonly hasKind?: boolean;
}

/** The way to a place in the record; where the host leads nowhere, just what it is. */
export function LinkTo({ link, loop, hasKind = true }: LinkToProps) {
  const { go, messages } = loop;
  const { place, item } = link;
  const title = titleOf(link, loop);
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

function titleOf({ place, title }: RecordLink, loop: Loop): string {
  const { messages, formats, dimensionName } = loop;
  if (place.widget === 'trust-radar') return dimensionName(place.dimensionId ?? '') ?? title;
  if (place.widget !== 'trust-survey') return title;
  return messages.wave({ title: waveName(place.wave ?? title, formats) });
}
