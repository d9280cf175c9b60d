'use client';
import { memo, useId, useRef, useState } from 'react';
import { trackerShows } from '../../hooks/commitmentTracker/trackerView.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useLoadedPart } from '../ui/useLoadedPart.ts';
import { optionsOf } from './optionsOf.ts';

export interface ToolsProps
  extends Pick<TrackerApi, 'actions' | 'messages' | 'formats' | 'host'>,
    Pick<TrackerApi['state'], 'view' | 'isFiltered'> {
  /** Commitments that were found, and all there are. */
  readonly count: number;
  readonly total: number;
  /** Somebody is about to use the widget: what opens may be fetched. */
  readonly near: boolean;
}

const loadOptions = () => import('./ViewOptions.tsx');

/**
 * Search, what is shown, and behind a button how it is laid out. Remembered: an act on a commitment
 * changes none of it.
 */
export const Tools = memo(function Tools(props: ToolsProps) {
  const { view, isFiltered, count, total, actions, messages, formats, near } = props;
  const [asked, setAsked] = useState(false);
  const { part, failed, load } = useLoadedPart(loadOptions, near || asked);
  const searchId = useId();
  const search = useRef<HTMLInputElement>(null);
  // The button goes with the filters; the focus must not go with it.
  const clear = () => {
    search.current?.focus();
    actions.clearFilters();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: React 18 does not know the search element.
    <div data-part="tools" role="search" aria-label={messages.searchLabel}>
      <label data-part="hidden" htmlFor={searchId}>
        {messages.searchLabel}
      </label>
      <input
        id={searchId}
        ref={search}
        type="search"
        data-part="search"
        placeholder={messages.searchLabel}
        value={view.search}
        onChange={(event) => actions.setView('search', { search: event.target.value })}
      />
      <SegmentedControl
        label={messages.showLabel}
        options={optionsOf(trackerShows, messages.show)}
        value={view.show}
        onValueChange={(show) => actions.setView('show', { show })}
      />
      <Disclosure label={messages.options} align="end" onOpenChange={setAsked}>
        {part ? <part.ViewOptions {...props} /> : failed ? <LoadFailed onRetry={load} /> : null}
      </Disclosure>
      {isFiltered && (
        <>
          <p data-part="found">{messages.found({ count, total }, formats)}</p>
          <button type="button" data-part="link" onClick={clear}>
            {messages.clearFilters}
          </button>
        </>
      )}
    </div>
  );
});
