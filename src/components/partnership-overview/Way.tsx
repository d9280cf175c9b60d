'use client';
import type { RecordPlace } from '../../core/partnership/loop/recordPlace.ts';
import type { PartnershipOverviewApi } from '../../hooks/usePartnershipOverview.ts';

interface WayProps {
  readonly overview: Pick<PartnershipOverviewApi, 'go'>;
  readonly place: RecordPlace;
  readonly children: string;
}

/** The way to a place; where the host leads nowhere, just its name. */
export function Way({ overview: { go }, place, children }: WayProps) {
  if (!go) return <span dir="auto">{children}</span>;
  return (
    <button type="button" data-part="link" dir="auto" onClick={() => go(place)}>
      {children}
    </button>
  );
}
