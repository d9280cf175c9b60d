'use client';
import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether a box is too narrow for what is in it: then it has to be reachable by keyboard. One that
 * is only read aloud, of a single pixel, is not.
 */
export function useScrollsSideways(box: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const node = box.current;
    if (!node || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() =>
      setScrolls(node.clientWidth > 1 && node.scrollWidth > node.clientWidth),
    );
    observer.observe(node);
    // What is inside too: new rows or another font change its width while the box keeps its own.
    if (node.firstElementChild) observer.observe(node.firstElementChild);
    return () => observer.disconnect();
  }, [box]);
  return scrolls;
}
