'use client';
import { useMemo } from 'react';
import type { PostMortemActor, PostMortemEvent } from '../../core/postmortem/events.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { refuse } from '../../core/result.ts';
import type { Instant } from '../../core/types.ts';
import { documentActions } from '../document/documentActions.ts';
import type { OpenDocument } from '../document/OpenDocument.ts';
import { randomId } from '../randomId.ts';
import type { PostMortemActions } from './postMortemApi.ts';
import type { PostMortemView, PostMortemViewReason } from './postMortemView.ts';

interface ActionsOptions {
  readonly document: OpenDocument<PostMortem, PostMortemEvent>;
  /** `null`: somebody who may only read. */
  readonly actor: PostMortemActor | null;
  readonly now: () => Instant;
  readonly setView: (reason: PostMortemViewReason, part: Partial<PostMortemView>) => void;
  /** Going elsewhere moves the light there, in which everybody looks. */
  readonly takesAlong: boolean;
}

/** The verbs of the page, on the newest document; the same functions from render to render. */
export function usePostMortemActions({
  document,
  actor,
  now,
  setView,
  takesAlong,
}: ActionsOptions): PostMortemActions {
  return useMemo(
    () => ({
      ...documentActions(document),
      act: (verb) =>
        actor
          ? document.act({ ...verb, by: actor, at: now(), id: randomId() } as PostMortemEvent)
          : refuse('E_ACTOR', 'Only the two sides, and who leads the talk, can act.'),
      goTo: (section) =>
        takesAlong
          ? setView('spotlight', { section, spotlight: section })
          : setView('section', { section }),
    }),
    [document, actor, now, setView, takesAlong],
  );
}
