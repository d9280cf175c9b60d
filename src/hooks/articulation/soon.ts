/** Latest after so long (in milliseconds), where the browser waits until it is idle. */
const LIMIT = 100;

/** Calls `run` after whatever waits now, such as a key that was pressed; returns how to call it off. */
export function soon(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'undefined') {
    const handle = requestIdleCallback(run, { timeout: LIMIT });
    return () => cancelIdleCallback(handle);
  }
  if (typeof MessageChannel === 'undefined') {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const { port1, port2 } = new MessageChannel();
  const close = () => {
    port1.onmessage = null;
    port1.close();
  };
  port1.onmessage = () => {
    close();
    run();
  };
  port2.postMessage(null);
  return close;
}
