'use client';
import { memo, useId, useRef } from 'react';
import {
  trackerDirections,
  trackerGroups,
  trackerLayouts,
  trackerShows,
  trackerSorts,
} from '../../hooks/commitmentTracker/trackerView.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Choice } from './Choice.tsx';

interface ToolsProps
  extends Pick<TrackerApi, 'actions' | 'messages' | 'formats' | 'host'>,
    Pick<TrackerApi['state'], 'view' | 'isFiltered'> {
  /** Commitments that were found, and all there are. */
  readonly count: number;
  readonly total: number;
}

/**
 * Search, what is shown, and behind a button how it is laid out. Remembered: an act on a commitment
 * changes none of it.
 */
export const Tools = memo(function Tools(props: ToolsProps) {
  const { view, isFiltered, count, total, actions, messages, formats, host } = props;
  const searchId = useId();
  const search = useRef<HTMLInputElement>(null);
  const words = <Value extends string>(values: readonly Value[], of: Record<Value, string>) =>
    values.map((value) => ({ value, label: of[value] }));
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
        options={words(trackerShows, messages.show)}
        value={view.show}
        onValueChange={(show) => actions.setView('show', { show })}
      />
      <Disclosure label={messages.options} align="end">
        <div data-part="choices">
          <Choice
            label={messages.groupLabel}
            options={words(trackerGroups, messages.group)}
            value={view.group}
            onChange={(group) => actions.setView('group', { group })}
          />
          <Choice
            label={messages.sortLabel}
            options={words(trackerSorts, messages.sort)}
            value={view.sort}
            onChange={(sort) => actions.setView('sort', { sort })}
          />
          <label data-part="check">
            <input
              type="checkbox"
              checked={view.descending}
              onChange={(event) => actions.setView('sort', { descending: event.target.checked })}
            />
            {messages.descending}
          </label>
          {host.viewer && (
            <>
              <Choice
                label={messages.layoutLabel}
                options={words(trackerLayouts, messages.layout)}
                value={view.layout}
                onChange={(layout) => actions.setView('layout', { layout })}
              />
              <Choice
                label={messages.directionLabel}
                options={words(trackerDirections, messages.direction)}
                value={view.direction}
                onChange={(direction) => actions.setView('direction', { direction })}
              />
            </>
          )}
          {host.people.length > 0 && (
            <Choice
              label={messages.personLabel}
              options={[
                { value: '', label: messages.everybody },
                ...host.people.map(({ id, partyId }) => ({
                  value: id,
                  label: host.nameOf({ partyId, personId: id }),
                })),
              ]}
              value={view.person ?? ''}
              onChange={(person) => actions.setView('person', { person: person || null })}
            />
          )}
          {host.dimensions.length > 0 && (
            <Choice
              label={messages.dimensionLabel}
              options={[
                { value: '', label: messages.anyDimension },
                ...host.dimensions.map(({ id, label }) => ({ value: id, label })),
              ]}
              value={view.dimension ?? ''}
              onChange={(dimension) =>
                actions.setView('dimension', { dimension: dimension || null })
              }
            />
          )}
        </div>
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
