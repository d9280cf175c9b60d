import { useMemo } from 'react';
import { CommitmentTracker, defaultTrackerView } from 'troth/commitment-tracker';
import type { Contestant } from './contestant.ts';
import { reactList } from './reactList.tsx';
import { parties, people, today } from './trackerData.ts';
import type { Input } from './view.ts';

const VIEWER = { partyId: 'northwind', role: 'member' } as const;

const START = { ...defaultTrackerView, layout: 'list', group: 'person' } as const;

/**
 * The whole widget as a host mounts it: buttons, search, filters, one list. All have the same
 * performer, so that grouping by person gives one group and the order of a plain list. It knows no
 * order as given: it sorts by due date.
 */
export function trothContestant(name: string, summary: 'none' | 'strip'): Contestant {
  function List({ commitments, view }: Input) {
    const own = useMemo(
      () => ({ ...START, ...view, sort: view.sort === 'title' ? 'title' : 'due' }) as const,
      [view],
    );
    return (
      <CommitmentTracker
        value={commitments}
        view={own}
        parties={parties}
        people={people}
        viewer={VIEWER}
        today={today}
        summary={summary}
      />
    );
  }
  return {
    name,
    open: reactList(List),
    row: '[data-part="row"][data-kind="row"]',
    place: 'data-index',
    cells: {
      title: '[data-part="row-title"]',
      people: '[data-part="row-people"]',
      due: '[data-part="row-due"]',
      state: '[data-part="row-state"]',
    },
    scroller: '[data-part="scroller"]',
  };
}
