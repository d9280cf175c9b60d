'use client';
import { useEffect, useRef } from 'react';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';
import type { SectionState } from './postMortemApi.ts';

/** Says which section everybody is shown from now on, and when all can look around again. */
export function useAnnouncedSpotlight(
  spotlit: Pick<SectionState, 'id' | 'title'> | null,
  messages: PostMortemMessages,
  announce: ((text: string) => void) | undefined,
): void {
  const id = spotlit?.id ?? null;
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    announce?.(spotlit ? messages.spotlit(spotlit) : messages.spotlightGone);
  });
}
