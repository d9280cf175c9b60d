'use client';
import { type RefObject, useEffect } from 'react';

/**
 * Takes everything around `node` out of reach, at every level up to the document, when it lives in
 * a shadow root: Radix's focus trap and its aria-hidden do not see across that border. In the
 * ordinary page it does nothing.
 */
export function useInertOutside(node: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const inside = node.current;
    if (!(inside?.getRootNode() instanceof ShadowRoot)) return;
    const changed: Element[] = [];
    for (let at: Node = inside; at !== inside.ownerDocument.body; ) {
      const parent: ParentNode | null = at.parentNode;
      if (!parent) break;
      for (const sibling of parent.children) {
        if (sibling === at || sibling.hasAttribute('inert') || isExempt(sibling)) continue;
        sibling.setAttribute('inert', '');
        changed.push(sibling);
      }
      at = parent instanceof ShadowRoot ? parent.host : parent;
    }
    return () => {
      for (const sibling of changed) sibling.removeAttribute('inert');
    };
  }, [node]);
}

/** The dialog's own overlay takes the press that closes it; live regions must still be heard. */
function isExempt(element: Element): boolean {
  return element.matches(
    '[data-part="dialog-overlay"], [aria-live], [data-troth="announcer"], script, style, link',
  );
}
