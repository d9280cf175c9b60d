'use client';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

interface DisclosurePanelProps {
  readonly id: string;
  readonly root: RefObject<HTMLElement | null>;
  readonly onPressOutside: () => void;
  readonly children: ReactNode;
}

/** The open part of a disclosure; only while it is there does anything listen or measure. */
export function DisclosurePanel({ id, root, onPressOutside, children }: DisclosurePanelProps) {
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const page = root.current?.ownerDocument;
    const press = (event: PointerEvent) => {
      // The path, not the target: from inside a shadow root the page sees only its host.
      if (root.current && !event.composedPath().includes(root.current)) onPressOutside();
    };
    page?.addEventListener('pointerdown', press, true);
    return () => page?.removeEventListener('pointerdown', press, true);
  }, [root, onPressOutside]);

  useLayoutEffect(() => {
    if (panel.current) keepInView(panel.current);
  }, []);

  return (
    <div ref={panel} id={id} data-part="disclosure-panel">
      {children}
    </div>
  );
}

const margin = 8;

/** Upwards where only there is room; along the button's other edge, or pushed, where it fits. */
function keepInView(panel: HTMLElement) {
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const box = panel.getBoundingClientRect();
  const button = panel.previousElementSibling?.getBoundingClientRect() ?? box;
  const above = button.top - margin;
  const below = clientHeight - margin - box.top;
  const goesUp = box.height > below && above > below;
  if (goesUp) panel.dataset.side = 'above';
  // Never out of the window: what has no room scrolls.
  panel.style.maxBlockSize = `${goesUp ? above : below}px`;

  const last = clientWidth - margin - box.width;
  const fits = (left: number) => left >= margin && left <= last;
  const left =
    [box.left, button.left, button.right - box.width].find(fits) ??
    Math.max(margin, Math.min(box.left, last));
  if (left !== box.left) panel.style.translate = `${left - box.left}px`;
}
