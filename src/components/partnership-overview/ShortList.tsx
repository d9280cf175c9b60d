'use client';
import { type ReactElement, useState } from 'react';
import type { PartnershipOverviewApi } from '../../hooks/usePartnershipOverview.ts';

interface ShortListProps {
  readonly overview: Pick<PartnershipOverviewApi, 'messages' | 'formats'>;
  /** Its items, each with a key. */
  readonly children: readonly ReactElement[];
}

/** So many are shown at first. */
const MOST = 4;

/** A list of which a front page shows the beginning, and the rest when somebody asks for it. */
export function ShortList({ overview: { messages, formats }, children }: ShortListProps) {
  const [isWhole, setWhole] = useState(false);
  // A button in the place of one last item would save nothing.
  const rest = children.length > MOST + 1 ? children.length - MOST : 0;
  return (
    <>
      <ul>{isWhole || rest === 0 ? children : children.slice(0, MOST)}</ul>
      {rest > 0 && (
        <button type="button" data-part="more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? messages.fewer : messages.more({ count: rest }, formats)}
        </button>
      )}
    </>
  );
}
