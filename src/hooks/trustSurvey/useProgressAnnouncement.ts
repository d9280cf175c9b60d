'use client';
import { useEffect, useRef } from 'react';

/** Long enough for the arrow keys to pass several answers, short enough to belong to the last. */
const pause = 1_000;

/** Has the progress read aloud once it has moved and the respondent has come to rest. */
export function useProgressAnnouncement(
  answered: number,
  text: string,
  announce: ((text: string) => void) | undefined,
): void {
  const said = useRef(answered);
  const latest = useRef({ text, announce });
  useEffect(() => {
    latest.current = { text, announce };
  });
  useEffect(() => {
    if (said.current === answered) return;
    const timer = setTimeout(() => {
      said.current = answered;
      latest.current.announce?.(latest.current.text);
    }, pause);
    return () => clearTimeout(timer);
  }, [answered]);
}
