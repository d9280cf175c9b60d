'use client';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page goes to paper just now, by a button or by the browser's own keys: then all is
 * wanted that the screen leaves out. Drawn before the browser looks. `begin`: called right before,
 * and what it returns right after all is as it was.
 */
export function usePrinting(begin?: () => () => void): boolean {
  const [isPrinting, setPrinting] = useState(false);
  const latest = useRef(begin);
  useEffect(() => {
    latest.current = begin;
  });
  useEffect(() => {
    let end: (() => void) | undefined;
    const before = () => {
      // Some browsers tell of it twice.
      end ??= latest.current?.();
      flushSync(() => setPrinting(true));
    };
    const after = () => {
      flushSync(() => setPrinting(false));
      end?.();
      end = undefined;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
