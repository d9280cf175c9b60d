export interface News {
  /** Tells the other tabs that something was written. */
  tell(): void;
  /** Hears nothing more; can still tell. */
  stopListening(): void;
  close(): void;
}

/**
 * Calls `onNews` when another tab has written under this name, or may have: where no channel tells,
 * it is looked whenever this tab is come back to.
 */
export function listenForNews(name: string, onNews: () => void): News {
  const channel = openChannel(name);
  if (channel) channel.onmessage = onNews;
  const onVisible = () => {
    if (document.visibilityState === 'visible') onNews();
  };
  window.addEventListener('focus', onNews);
  window.addEventListener('pageshow', onNews);
  document.addEventListener('visibilitychange', onVisible);
  return {
    tell: () => channel?.postMessage('written'),
    stopListening() {
      if (channel) channel.onmessage = null;
      window.removeEventListener('focus', onNews);
      window.removeEventListener('pageshow', onNews);
      document.removeEventListener('visibilitychange', onVisible);
    },
    close: () => channel?.close(),
  };
}

/** `null`: this browser has none, or denies it to a sandboxed frame. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
