/**
 * Calls `listener` whenever this page comes back: it may have been frozen, or lain in the
 * back/forward cache, and have missed something. Returns how to stop.
 */
export function onReturn(listener: () => void): () => void {
  // A worker or a server is never away.
  if (typeof document === 'undefined') return () => {};
  const onVisible = () => {
    if (document.visibilityState === 'visible') listener();
  };
  const events: readonly [EventTarget, string, () => void][] = [
    [window, 'focus', listener],
    [window, 'pageshow', listener],
    [document, 'resume', listener],
    [document, 'visibilitychange', onVisible],
  ];
  for (const [target, type, heard] of events) target.addEventListener(type, heard);
  return () => {
    for (const [target, type, heard] of events) target.removeEventListener(type, heard);
  };
}
