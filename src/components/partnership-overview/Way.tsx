'use client';
import type { RecordPlace } from '../../core/partnership/loop/recordPlace.ts';
import type { PartnershipOverviewApi } from '../../hooks/usePartnershipOverview.ts';

interface WayProps {
  readonly overview: Pick<PartnershipOverviewApi, 'go' | 'messages'>;
  readonly place: RecordPlace;
  /** What is there; `''`: it has no title. */
  readonly children: string;
}

/** The way to a place; where the host leads nowhere, just its name. */
export function Way({ overview: { go, messages }, place, children }: WayProps) {
  const name = children || messages.untitled;
  if (!go) {
    return (
      <span data-part="name" dir="auto">
        {name}
      </span>
    );
  }
  return (
    <button type="button" data-part="link" dir="auto" onClick={() => go(place)}>
      {name}
    </button>
  );
}
