/** Latest after so long (in milliseconds). */
const LIMIT = 1_000;
/** Where the browser does not say when it is idle. */
const DELAY = 200;

/** Calls `run` once the thread has nothing else to do; returns how to call it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, DELAY);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: LIMIT });
  return () => cancelIdleCallback(handle);
}
