/** So many frames at the same place: nothing is moving any more. */
const REST = 3;
/** So many frames at most, half a second: later, one would be torn from something else. */
const MOST = 30;

/** What somebody does who goes elsewhere meanwhile. */
const ownMoves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls to an element, and again from frame to frame until it stays there: what lies on the way has
 * only a guessed height until it is near the window (`content-visibility`), and then moves what is
 * below it. Ends as soon as somebody scrolls, presses or types. Returns how to call it off.
 */
export function landOn(
  find: () => HTMLElement | null | undefined,
  block: 'start' | 'center' | 'nearest',
): () => void {
  const ended = new AbortController();
  let frames = 0;
  let rests = 0;
  let top: number | null = null;
  const go = () => {
    if (ended.signal.aborted) return;
    const target = find();
    target?.scrollIntoView?.({ block, behavior: 'instant' });
    const now = target ? Math.round(target.getBoundingClientRect().top) : null;
    rests = now !== null && now === top ? rests + 1 : 0;
    top = now;
    frames += 1;
    if (rests < REST && frames < MOST) requestAnimationFrame(go);
    else ended.abort();
  };
  for (const move of ownMoves) {
    addEventListener(move, () => ended.abort(), {
      signal: ended.signal,
      capture: true,
      passive: true,
    });
  }
  requestAnimationFrame(go);
  return () => ended.abort();
}
