'use client';
import { useSyncExternalStore } from 'react';
import type { SectionState } from '../../hooks/postMortem/postMortemApi.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import type { SectionClocks } from '../../hooks/postMortem/SectionClocks.ts';

interface TimesOverProps {
  readonly host: PostMortemHost;
  readonly clocks: SectionClocks;
  /** Sections that are not on the page, whose clocks nobody sees. */
  readonly hidden: readonly SectionState[];
}

/** Says of which sections that are not on the page the time is over. */
export function TimesOver({ host, clocks, hidden }: TimesOverProps) {
  const read = () =>
    hidden
      .filter(({ id }) => clocks.read(id).isOver)
      .map(({ id }) => id)
      .join(' ');
  const over = useSyncExternalStore(clocks.subscribe, read, read).split(' ');
  return (
    <>
      {hidden
        .filter(({ id }) => over.includes(id))
        .map(({ id, title }) => (
          <p key={id} data-part="timer-over">
            {host.messages.timeOver({ title })}
          </p>
        ))}
    </>
  );
}
