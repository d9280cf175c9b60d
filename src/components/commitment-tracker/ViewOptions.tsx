'use client';
import {
  trackerDirections,
  trackerGroups,
  trackerLayouts,
  trackerSorts,
} from '../../hooks/commitmentTracker/trackerView.ts';
import { Choice } from './Choice.tsx';
import { optionsOf } from './optionsOf.ts';
import type { ToolsProps } from './Tools.tsx';

type ViewOptionsProps = Pick<ToolsProps, 'view' | 'actions' | 'messages' | 'host'>;

/** How the lists are laid out, and whose promises are in them. */
export function ViewOptions({ view, actions, messages, host }: ViewOptionsProps) {
  return (
    <div data-part="choices">
      <Choice
        label={messages.groupLabel}
        options={optionsOf(trackerGroups, messages.group)}
        value={view.group}
        onChange={(group) => actions.setView('group', { group })}
      />
      <Choice
        label={messages.sortLabel}
        options={optionsOf(trackerSorts, messages.sort)}
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
            options={optionsOf(trackerLayouts, messages.layout)}
            value={view.layout}
            onChange={(layout) => actions.setView('layout', { layout })}
          />
          <Choice
            label={messages.directionLabel}
            options={optionsOf(trackerDirections, messages.direction)}
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
          onChange={(dimension) => actions.setView('dimension', { dimension: dimension || null })}
        />
      )}
    </div>
  );
}
