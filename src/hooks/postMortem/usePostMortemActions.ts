'use client';
import { useMemo } from 'react';
import { inOrder, orderBetween } from '../../core/document/orderKeys.ts';
import type { PostMortemActor, PostMortemEvent } from '../../core/postmortem/events.ts';
import type { Entries, PostMortem } from '../../core/postmortem/types.ts';
import { accept, refuse } from '../../core/result.ts';
import type { Instant } from '../../core/types.ts';
import type { OpenDocument } from '../document/OpenDocument.ts';
import { randomId } from '../randomId.ts';
import type { ListPath, PostMortemActions } from './postMortemApi.ts';
import type { PostMortemView, PostMortemViewReason } from './postMortemView.ts';

interface ActionsOptions {
  readonly document: OpenDocument<PostMortem, PostMortemEvent>;
  /** `null`: somebody who may only read. */
  readonly actor: PostMortemActor | null;
  readonly now: () => Instant;
  readonly setView: (reason: PostMortemViewReason, part: Partial<PostMortemView>) => void;
}

type Ordered = { readonly order: string };

/** The verbs of the page, on the newest document; the same functions from render to render. */
export function usePostMortemActions({
  document,
  actor,
  now,
  setView,
}: ActionsOptions): PostMortemActions {
  return useMemo(() => {
    const edit: PostMortemActions['edit'] = (path, value) => document.edit(path, value);
    const entriesOf = (list: ListPath) =>
      inOrder((document.latestAt(list) ?? {}) as Entries<Ordered>);
    /** An order key before the entry that is to stand at `place`, among `entries`. */
    const orderAt = (entries: readonly (readonly [string, Ordered])[], place: number) =>
      orderBetween(entries[place - 1]?.[1].order ?? null, entries[place]?.[1].order ?? null);
    return {
      edit,
      add: (list, entry, after) => {
        const entries = entriesOf(list);
        const at = after === undefined ? -1 : entries.findIndex(([id]) => id === after);
        const order = orderAt(entries, at < 0 ? entries.length : at + 1);
        const id = randomId();
        const result = edit([...list, id], { ...entry, order });
        return result.ok ? accept(id) : result;
      },
      remove: (list, id) => edit([...list, id], null),
      move: (list, id, to) => {
        const rest = entriesOf(list).filter(([key]) => key !== id);
        return edit([...list, id, 'order'], orderAt(rest, to));
      },
      act: (verb) =>
        actor
          ? document.act({ ...verb, by: actor, at: now(), id: randomId() } as PostMortemEvent)
          : refuse('E_ACTOR', 'Only the two sides, and who leads the talk, can act.'),
      goTo: (section) => setView('section', { section }),
    };
  }, [document, actor, now, setView]);
}
