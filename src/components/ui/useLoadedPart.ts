'use client';
import { useCallback, useEffect, useState } from 'react';

/** A part of a widget that is fetched when it is first wanted. */
export interface LoadedPart<Part> {
  /** `null` until it is there. */
  readonly part: Part | null;
  /** It could not be fetched, for instance without a network. */
  readonly failed: boolean;
  /** Fetches it before it is wanted; also the way to try again. */
  readonly load: () => void;
}

/**
 * Fetches a part of the widget once it is `wanted`. `load` must be the same function each time, as
 * a module's own is. Unlike React.lazy it survives a fetch that fails, and the widget with it.
 */
export function useLoadedPart<Part>(load: () => Promise<Part>, wanted: boolean): LoadedPart<Part> {
  const [part, setPart] = useState<{ readonly is: Part } | null>(null);
  const [failed, setFailed] = useState(false);
  const fetch = useCallback(() => {
    setFailed(false);
    load().then(
      (is) => setPart({ is }),
      () => setFailed(true),
    );
  }, [load]);
  useEffect(() => {
    if (wanted && !part) fetch();
  }, [wanted, part, fetch]);
  return { part: part?.is ?? null, failed: failed && wanted, load: fetch };
}
