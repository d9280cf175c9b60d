'use client';
import { useEffect, useRef } from 'react';

/** So long after the last letter, what was found is said: not in the middle of a word. */
const PAUSE = 800;

/** Says how much a search or filter found, once the reader has paused. */
export function useFoundAnnouncement(
  filter: string,
  text: string,
  announce: ((text: string) => void) | undefined,
): void {
  const latest = useRef({ text, announce });
  useEffect(() => {
    latest.current = { text, announce };
  });
  const said = useRef(filter);
  useEffect(() => {
    // Nothing is said of the list as it is at first.
    if (said.current === filter) return;
    said.current = filter;
    const timer = setTimeout(() => latest.current.announce?.(latest.current.text), PAUSE);
    return () => clearTimeout(timer);
  }, [filter]);
}
