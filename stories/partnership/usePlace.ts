import { useCallback, useEffect, useState } from 'react';
import type { RecordPlace } from '../../src/core/index.ts';

/** Where one is and through whose eyes, in the address: a reload leads back there. */
export interface Stand {
  readonly who: string;
  readonly place: RecordPlace;
}

function readStand(start: Stand): Stand {
  const params = new URLSearchParams(location.hash.slice(1));
  const widget = params.get('at') as RecordPlace['widget'] | null;
  const id = params.get('id');
  const place = widget ? ({ widget, ...(id && { [idName(widget)]: id }) } as RecordPlace) : null;
  return { who: params.get('who') ?? start.who, place: place ?? start.place };
}

const idName = (widget: RecordPlace['widget']) =>
  widget === 'trust-survey' ? 'wave' : widget === 'trust-radar' ? 'dimensionId' : 'id';

function write({ who, place }: Stand): void {
  const id = (place as Readonly<Record<string, string | undefined>>)[idName(place.widget)];
  const params = new URLSearchParams({ who, at: place.widget, ...(id && { id }) });
  history.replaceState(history.state, '', `#${params}`);
}

/** `isInAddress`: one of two on a page cannot have it. */
export function usePlace(start: Stand, isInAddress: boolean) {
  const [stand, setStand] = useState(() => (isInAddress ? readStand(start) : start));
  useEffect(() => {
    if (isInAddress) write(stand);
  }, [stand, isInAddress]);
  return {
    ...stand,
    look: useCallback((who: string) => setStand((now) => ({ ...now, who })), []),
    go: useCallback((place: RecordPlace) => setStand((now) => ({ ...now, place })), []),
  };
}
