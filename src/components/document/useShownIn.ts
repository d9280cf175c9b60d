'use client';
import { type RefObject, useEffect, useLayoutEffect } from 'react';

/**
 * Puts a text into an input that holds its own, whenever it is another than before: what is half
 * written there stays until then.
 */
export function useShownIn(input: RefObject<HTMLInputElement | null>, text: string): void {
  // React 18 warns of layout effects on a server, where neither of the two runs.
  const useShowing = typeof window === 'undefined' ? useEffect : useLayoutEffect;
  useShowing(() => {
    const { current } = input;
    if (current && current.value !== text && !isSameNumber(current, text)) current.value = text;
  }, [input, text]);
}

/** 4 and 4.0 are one number, whose spelling is left to whoever writes it. */
function isSameNumber({ type, value }: HTMLInputElement, text: string): boolean {
  return type === 'number' && value !== '' && text !== '' && Number(value) === Number(text);
}
