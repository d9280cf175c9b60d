/** Remembers how far an element and all around it are scrolled; returns how to scroll back there. */
export function keepScroll(element: HTMLElement | null): () => void {
  const places: (readonly [at: Element, left: number, top: number])[] = [];
  for (let at: Node | null = element; at; at = parentOf(at)) {
    if (at instanceof Element) places.push([at, at.scrollLeft, at.scrollTop]);
  }
  return () => {
    for (const [at, left, top] of places) at.scrollTo?.({ left, top, behavior: 'instant' });
  };
}

/** Around a shadow root is its host. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
