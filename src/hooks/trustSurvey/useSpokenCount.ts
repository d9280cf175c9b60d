'use client';
import { useEffect, useRef } from 'react';

/** Long enough for the arrow keys to pass several answers, short enough to belong to the last. */
const pause = 1_000;

/** Has a count read aloud once it has moved and the respondent has come to rest. */
export function useSpokenCount(
  count: number,
  text: string,
  announce: ((text: string) => void) | undefined,
): void {
  const said = useRef(count);
  const latest = useRef({ text, announce });
  useEffect(() => {
    latest.current = { text, announce };
  });
  useEffect(() => {
    if (said.current === count) return;
    const timer = setTimeout(() => {
      said.current = count;
      latest.current.announce?.(latest.current.text);
    }, pause);
    return () => clearTimeout(timer);
  }, [count]);
}
