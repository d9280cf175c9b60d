'use client';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { TrackerColumn } from '../../hooks/commitmentTracker/trackerTypes.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';

interface NothingProps {
  readonly tracker: TrackerApi;
  readonly column: TrackerColumn;
  /** The list that it stands in. */
  readonly list: RefObject<HTMLElement | null>;
}

/** Why a list is empty, and what leads out of it. */
export function Nothing({ tracker, column, list }: NothingProps) {
  const { state, actions, messages, formats } = tracker;
  if (state.isFiltered) return <p data-part="nothing">{messages.nothingFound}</p>;
  if (column.closed === 0) return <p data-part="nothing">{messages.nothingHere}</p>;
  // The button goes with the empty list; the focus must not go with it.
  const showClosed = () => {
    flushSync(() => actions.setView('show', { show: 'closed' }));
    list.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };
  return (
    <p data-part="nothing">
      {messages.nothingOpen({ closed: column.closed }, formats)}{' '}
      <button type="button" data-part="link" onClick={showClosed}>
        {messages.showClosed}
      </button>
    </p>
  );
}
