'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { applyCommitmentEvent } from '../../core/commitments/applyCommitmentEvent.ts';
import { createCommitment } from '../../core/commitments/createCommitment.ts';
import { CLOCK } from '../../core/commitments/sides.ts';
import type {
  Actor,
  Commitment,
  CommitmentDraft,
  CommitmentEvent,
} from '../../core/commitments/types.ts';
import { accept, refuse } from '../../core/result.ts';
import type { CalendarDate, Change, Instant, Result } from '../../core/types.ts';
import { hostProblem } from '../problem.ts';
import { randomId } from '../randomId.ts';
import { useControllableState } from '../useControllableState.ts';
import type { CommitmentAct } from './acts.ts';
import { momentAfter } from './momentAfter.ts';
import { readWhole } from './readWhole.ts';
import type { Viewer } from './trackerTypes.ts';
import type {
  TrackerChangeDetails,
  UseCommitmentTrackerOptions,
} from './UseCommitmentTrackerOptions.ts';
import { withAnswered } from './withAnswered.ts';

type List = readonly Commitment[];

/** How the host is told of a change, by its own function where it has one. */
export type TellTracker = (
  host: UseCommitmentTrackerOptions['onValueChange'],
  next: List,
  details: TrackerChangeDetails,
) => unknown;

const tellPlainly: TellTracker = (host, next, details) => host?.(next, details);

/**
 * What was done last with drafts; `before`: what one was then, `null` where there was none; `after`:
 * what that has left of them.
 */
interface Undo {
  readonly ids: ReadonlySet<string>;
  readonly before: Commitment | null;
  readonly after: List;
  readonly done: 'kept' | 'discarded' | 'imported';
}

const nothing: List = [];
const collection = 'commitments';
const noSide = refuse('E_ACTOR', 'Only the two sides can act.');

/** The commitments and the verbs on them. A change names just what changed. */
export function useTrackerValue(
  { value, defaultValue, onValueChange, onError, viewer }: UseCommitmentTrackerOptions,
  now: () => Instant,
) {
  /** Whoever sends what was typed follows here what becomes of it; fetched with the forms. */
  const telling = useRef(tellPlainly);
  const [list, setList] = useControllableState<List, TrackerChangeDetails>({
    value,
    defaultValue: defaultValue ?? nothing,
    onValueChange: (next, details) => telling.current(onValueChange, next, details),
    onError: onError && ((error) => onError(hostProblem('onValueChange', error))),
    name: 'CommitmentTracker',
  });
  const [undoable, setUndoable] = useState<Undo | null>(null);
  const { partyId, personId, role } = viewer ?? {};
  const by = useMemo(() => actorOf(partyId, personId, role), [partyId, personId, role]);
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });

  /** Performs an act on a commitment; refused acts change nothing. */
  const act = useCallback(
    (id: string, given: CommitmentAct): Result<Commitment> => {
      if (!by) return noSide;
      let result: Result<Commitment> = notThere(id);
      const eventId = randomId();
      const moment = now();
      // What is shown, not what has just arrived: only the former has been seen.
      const seen = latest.current.find((one) => one?.id === id);
      const said = withAnswered(given, seen);
      const change: Change = { collection, id, path: ['history', eventId], value: null };
      setList(
        (list) => {
          const at = list.findIndex((one) => one?.id === id);
          const before = list[at];
          if (!before) return list;
          const event = {
            ...said,
            id: eventId,
            by,
            at: momentAfter(before, moment),
          } as CommitmentEvent;
          // What its history says, as it is shown, whatever else the entry states.
          const whole = readWhole(before);
          result = whole.ok ? applyCommitmentEvent({ ...before, ...whole.value }, event) : whole;
          if (!result.ok) return list;
          change.value = result.value.history.find((entry) => entry.id === eventId);
          return replaced(list, at, result.value);
        },
        { reason: given.type, changes: [change] },
      );
      if (result.ok) setUndoable((undo) => (undo?.ids.has(id) ? null : undo));
      return result;
    },
    [by, now, setList],
  );

  const put = useCallback(
    (next: Commitment, was: Commitment | null, reason: TrackerChangeDetails['reason']) =>
      setList((list) => placed(list, next), {
        reason,
        changes: [{ collection, id: next.id, value: next, was }],
      }),
    [setList],
  );

  /** Keeps a draft, and with `send` requests or offers it in the same step. */
  const save = useCallback(
    (
      draft: CommitmentDraft,
      send?: { readonly respondBy?: CalendarDate | undefined },
    ): Result<Commitment> => {
      if (!by) return noSide;
      const created = createCommitment(draft);
      if (!created.ok) return created;
      const before = latest.current.find((one) => one?.id === draft.id) ?? null;
      if (before && !isDraftOf(before, by)) {
        return refuse('E_STATE', 'This has been sent already; it can only be changed together.');
      }
      if (!send) {
        put(created.value, before, 'draft');
        const after = [created.value];
        setUndoable({ ids: new Set([draft.id]), before, after, done: 'kept' });
        return created;
      }
      const type = draft.requester.partyId === by.partyId ? 'request' : 'offer';
      const answer = send.respondBy ? { respondBy: send.respondBy } : {};
      const stamp = { id: randomId(), by, at: momentAfter(created.value, now()) };
      const sent = applyCommitmentEvent(created.value, { type, ...answer, ...stamp });
      if (sent.ok) {
        put(sent.value, before, type);
        setUndoable(null);
      }
      return sent;
    },
    [by, now, put],
  );

  /** Takes in several drafts at once, all or none; never in the place of what is there. */
  const takeIn = useCallback(
    (drafts: readonly CommitmentDraft[]): Result<number> => {
      if (!by) return noSide;
      const created: Commitment[] = [];
      for (const draft of drafts) {
        const one = createCommitment(draft);
        if (!one.ok) return one;
        created.push(one.value);
      }
      const ids = new Set(created.map(({ id }) => id));
      let isTaken = ids.size < created.length;
      setList(
        (list) => {
          // Also what this viewer does not see: the record has one place for each id.
          isTaken ||= list.some((one) => ids.has(one?.id));
          return isTaken ? list : [...list, ...created];
        },
        {
          reason: 'import',
          changes: created.map((one) => ({ collection, id: one.id, value: one })),
        },
      );
      if (isTaken) return refuse('E_DUPLICATE_ID', 'One of these ids is taken already.', 'id');
      setUndoable({ ids, before: null, after: created, done: 'imported' });
      return accept(created.length);
    },
    [by, setList],
  );

  const remove = useCallback(
    (gone: List, reason: 'discard' | 'undo') => {
      const ids = new Set(gone.map(({ id }) => id));
      setList((list) => list.filter((one) => !ids.has(one?.id)), {
        reason,
        changes: gone.map((was) => ({ collection, id: was.id, value: null, was })),
      });
    },
    [setList],
  );

  /** Throws a draft away; anything further along stays. */
  const discard = useCallback(
    (id: string) => {
      const before = latest.current.find((one) => one?.id === id);
      if (!before || !isDraftOf(before, by)) return;
      remove([before], 'discard');
      setUndoable({ ids: new Set([id]), before, after: nothing, done: 'discarded' });
    },
    [by, remove],
  );

  // Another tab, or the host, may have sent the draft since, or taken it away.
  const left = undoable ? list.filter((one) => undoable.ids.has(one?.id)) : nothing;
  const isLeft =
    undoable?.done === 'discarded'
      ? left.length === 0
      : left.length === undoable?.ids.size && left.every(({ state }) => state === 'draft');
  const done = undoable && isLeft ? undoable.done : null;

  /** Takes the last step on a draft back. */
  const undo = useCallback(() => {
    if (!undoable || !done) return;
    const { before, after } = undoable;
    if (before) put(before, after[0] ?? null, 'undo');
    else remove(after, 'undo');
    setUndoable(null);
  }, [undoable, done, put, remove]);

  return { list, telling, undoable: done, actions: { act, save, takeIn, discard, undo } };
}

function actorOf(
  partyId: string | undefined,
  personId: string | undefined,
  role: Viewer['role'],
): Actor | null {
  if (!partyId || partyId === CLOCK || role === 'witness') return null;
  return personId ? { partyId, personId } : { partyId };
}

function isDraftOf({ state, by }: Commitment, actor: Actor | null): boolean {
  return state === 'draft' && by?.partyId === actor?.partyId;
}

function notThere(id: string): Result<never> {
  return refuse('E_ID', `There is no commitment with the id ${id}.`);
}

function placed(list: List, next: Commitment): List {
  const at = list.findIndex((one) => one?.id === next.id);
  return at < 0 ? [...list, next] : replaced(list, at, next);
}

function replaced(list: List, at: number, next: Commitment): List {
  const copy = list.slice();
  copy[at] = next;
  return copy;
}
