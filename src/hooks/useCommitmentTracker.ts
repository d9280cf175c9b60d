'use client';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Actor } from '../core/commitments/types.ts';
import type { Party } from '../core/types.ts';
import { standing } from '../i18n/en/standing.ts';
import { trackerLists as english } from '../i18n/en/trackerLists.ts';
import type { ConversationHost } from './commitmentTracker/conversationHost.ts';
import { readWhole } from './commitmentTracker/readWhole.ts';
import { isOver } from './commitmentTracker/trackerRows.ts';
import {
  defaultTrackerView,
  readTrackerView,
  type TrackerView,
  type TrackerViewReason,
} from './commitmentTracker/trackerView.ts';
import type { UseCommitmentTrackerOptions } from './commitmentTracker/UseCommitmentTrackerOptions.ts';
import { useFoundAnnouncement } from './commitmentTracker/useFoundAnnouncement.ts';
import { useReadCommitments } from './commitmentTracker/useReadCommitments.ts';
import { useTrackerColumns } from './commitmentTracker/useTrackerColumns.ts';
import { useTrackerValue } from './commitmentTracker/useTrackerValue.ts';
import { hostProblem } from './problem.ts';
import { randomId } from './randomId.ts';
import { useControllableState } from './useControllableState.ts';
import { readDimension, readNamed, readPerson, useHostList } from './useHostList.ts';
import { useMessages } from './useMessages.ts';
import { useSameViewer } from './useSameViewer.ts';
import { useToday } from './useToday.ts';
import { useTroth } from './useTroth.ts';
import { useView } from './useView.ts';

export type { UseCommitmentTrackerOptions };

/**
 * The commitment tracker without its looks: which promises are listed and in what order, what this
 * viewer may do with each, and the verbs that do it.
 */
export function useCommitmentTracker(options: UseCommitmentTrackerOptions) {
  const { onError, announce } = options;
  const { list: parties, ...known } = useHostList('parties', options.parties, readNamed);
  const { list: people, ...persons } = useHostList('people', options.people, readPerson);
  const { list: dimensions, ...axes } = useHostList(
    'dimensions',
    options.dimensions,
    readDimension,
  );
  const viewer = useSameViewer(options.viewer ?? null);
  const { formats, clock } = useTroth();
  const messages = useMessages('tracker', english, options.messages?.tracker);
  const acts = useMessages('acts', standing, options.messages?.acts);
  const today = useToday(options.today);
  const now = useCallback(() => clock().toISOString(), [clock]);

  const value = useTrackerValue(options, now);
  const { commitments, issues } = useReadCommitments(value.list, viewer);

  const { view, setView } = useView<TrackerView, TrackerViewReason>(
    'CommitmentTracker’s view',
    readTrackerView,
    options,
  );

  const partyName = useCallback(
    (id: string) => parties.find((party: Party) => party.id === id)?.name ?? id,
    [parties],
  );
  const nameOf = useCallback(
    ({ partyId, personId }: Actor) => {
      const person = people.find((one) => one.id === personId)?.name;
      const party = partyName(partyId);
      return person ? messages.personOf({ person, party }) : party;
    },
    [people, partyName, messages],
  );
  /** Beside a heading that names the party, the person is enough. */
  const shortNameOf = useCallback(
    ({ partyId, personId }: Actor) =>
      people.find((one) => one.id === personId)?.name ?? partyName(partyId),
    [people, partyName],
  );
  const others = parties.filter((party) => party.id !== viewer?.partyId);
  const partner = viewer && others.length === 1 ? (others[0]?.name ?? null) : null;

  // What one types must not wait for ten thousand rows.
  const search = useDeferredValue(view.search);
  const shownView = useMemo(() => ({ ...view, search }), [view, search]);
  const { columns, rows } = useTrackerColumns({
    commitments,
    view: shownView,
    viewer,
    today,
    partner,
    nameOf,
    formats,
    messages,
    stateName: acts.states,
  });

  const { show, direction, person, dimension } = view;
  useFoundAnnouncement(
    JSON.stringify([show, direction, view.search, person, dimension]),
    messages.found({ count: rows.length, total: commitments.length }, formats),
    announce,
  );

  const [openId, setOpenId] = useControllableState<string | null, void>({
    value: options.open,
    defaultValue: options.defaultOpen ?? null,
    onValueChange: options.onOpenChange,
    onError: onError && ((error) => onError(hostProblem('onOpenChange', error))),
    name: 'CommitmentTracker’s open',
  });
  const opened = useMemo(() => {
    const one = commitments.find(({ id }) => id === openId);
    const whole = one && readWhole(one);
    return whole?.ok ? whole.value : null;
  }, [commitments, openId]);

  const { act, save, takeIn, discard, undo } = value.actions;
  // Read when asked, so that an act on one commitment does not draw all rows anew.
  const latest = useRef(commitments);
  useEffect(() => {
    latest.current = commitments;
  });
  const host: ConversationHost = useMemo(
    () => ({
      viewer,
      parties,
      people,
      dimensions,
      today,
      now,
      newId: randomId,
      nameOf,
      partyName,
      promisesOf: (id) =>
        latest.current.filter((one) => one.performer.partyId === id && !isOver(one)),
      titleOf: (id) => latest.current.find((one) => one.id === id)?.title,
      act,
      save: (draft, send) => {
        const saved = save(draft, send);
        if (saved.ok && !send) announce?.(messages.draftKept);
        return saved;
      },
      discard: (id) => {
        discard(id);
        announce?.(messages.draftDiscarded);
      },
    }),
    [
      viewer,
      parties,
      people,
      dimensions,
      today,
      now,
      nameOf,
      partyName,
      act,
      save,
      discard,
      announce,
      messages,
    ],
  );

  const actions = useMemo(
    () => ({
      act: host.act,
      save: host.save,
      discard: host.discard,
      takeIn,
      undo: () => {
        undo();
        announce?.(messages.undone);
      },
      /** Changes how the list is looked at. */
      setView,
      /** Search and filters as they were at first; the layout and what is shown stay. */
      clearFilters: () => {
        const { direction, search, person, dimension } = defaultTrackerView;
        setView('reset', { direction, search, person, dimension });
      },
      /** Opens the panel of a commitment; one that cannot be read stays closed. */
      open: (id: string) => {
        const one = latest.current.find((commitment) => commitment.id === id);
        const whole = one && readWhole(one);
        if (whole?.ok) setOpenId(id);
        else if (whole) announce?.(messages.unreadable({ code: whole.error.code }));
      },
      close: () => setOpenId(null),
    }),
    [host, takeIn, undo, setView, setOpenId, announce, messages],
  );

  return {
    state: {
      commitments,
      view,
      columns,
      rows,
      today,
      issues,
      /** What of the host's lists beside `value` could not be used, each with its place. */
      leftOut: [...known.leftOut, ...persons.leftOut, ...axes.leftOut],
      /** The commitment whose panel is open, as its history makes it. */
      opened,
      /** What was done last with drafts and can be undone; `null`: nothing. */
      undoable: value.undoable,
      canAct: viewer !== null && viewer.role !== 'witness',
      /** Less is listed than `show` says; a choice of `show` is a list of its own, not a filter. */
      isFiltered: (['direction', 'search', 'person', 'dimension'] as const).some(
        (key) => view[key] !== defaultTrackerView[key],
      ),
    },
    actions,
    host,
    messages,
    acts,
    formats,
    /** The person's name alone, the party's where nobody is named. */
    shortNameOf,
    announce,
    /** How the host is told of changes: see `useSentForms`. */
    telling: value.telling,
    /** Every id that is taken, also of what this viewer does not see. */
    takenIds: () => value.list.map((one) => one?.id),
    /** As they were given, for parts that read a group of words of their own. */
    options,
  };
}

export type TrackerApi = ReturnType<typeof useCommitmentTracker>;
