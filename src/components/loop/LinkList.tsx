'use client';
import { useId } from 'react';
import type { RecordLink } from '../../core/partnership/loop/recordPlace.ts';
import type { useLoop } from '../../hooks/partnership/useLoop.ts';
import { LinkTo } from './LinkTo.tsx';

interface LinkListProps {
  readonly title: string;
  readonly links: readonly RecordLink[];
  readonly loop: ReturnType<typeof useLoop>;
  readonly hasKind?: boolean;
  /** What is above says it already: it is for reading aloud only. */
  readonly isTitleSaid?: boolean;
}

/** So many at a time; the rest is a number. */
const MOST = 5;

/** Links under a title; nothing, where there are none. */
export function LinkList(props: LinkListProps) {
  const { title, links, loop, hasKind = true, isTitleSaid = false } = props;
  const id = useId();
  if (links.length === 0) return null;
  const rest = links.length - MOST;
  return (
    <div data-part="loop-links" data-kind={hasKind ? undefined : 'none'}>
      {!isTitleSaid && (
        <p data-part="loop-label" id={id}>
          {title}
        </p>
      )}
      <ul {...(isTitleSaid ? { 'aria-label': title } : { 'aria-labelledby': id })}>
        {links.slice(0, MOST).map((link) => (
          <li key={JSON.stringify(link.place)}>
            <LinkTo link={link} loop={loop} hasKind={hasKind} />
          </li>
        ))}
        {rest > 0 && (
          <li>
            <span data-part="loop-note">{loop.messages.more({ count: rest }, loop.formats)}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
