'use client';
import { useCallback, useEffect, useRef } from 'react';
import { useTroth } from '../../hooks/useTroth.ts';
import { createLiveRegion, type LiveRegion, type Politeness } from './liveRegion.ts';

/** Has words read aloud by a screen reader; `polite` unless told. */
export type Announce = (text: string, politeness?: Politeness) => void;

const regions = new WeakMap<Document, LiveRegion>();

function regionOf(page: Document): LiveRegion {
  let region = regions.get(page);
  if (!region) {
    region = createLiveRegion(page);
    regions.set(page, region);
  }
  return region;
}

/**
 * A stable function that announces what happened. It renders nothing; the page gets one shared
 * set of live regions at the first announcement and loses it with the last widget that used it.
 */
export function useAnnouncer(): Announce {
  const { lang: spoken } = useTroth();
  const caller = useRef<object | null>(null);
  const lang = useRef(spoken);
  useEffect(() => {
    lang.current = spoken;
  }, [spoken]);
  useEffect(() => {
    caller.current = {};
    return () => {
      if (caller.current) regions.get(document)?.release(caller.current);
      caller.current = null;
    };
  }, []);
  return useCallback((text, politeness = 'polite') => {
    // Before it is mounted and after it is gone, a widget has nothing to say.
    if (!caller.current || !text) return;
    regionOf(document).announce(caller.current, { text, lang: lang.current }, politeness);
  }, []);
}
