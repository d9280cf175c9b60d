'use client';
import { useMemo } from 'react';
import type { ArticulationActor, ArticulationEvent } from '../../core/articulation/events.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { refuse } from '../../core/result.ts';
import type { Instant } from '../../core/types.ts';
import { documentActions } from '../document/documentActions.ts';
import type { OpenDocument } from '../document/OpenDocument.ts';
import { randomId } from '../randomId.ts';
import type { RearticulationActions } from './rearticulationApi.ts';
import type { RearticulationView, RearticulationViewReason } from './rearticulationView.ts';

interface ActionsOptions {
  readonly document: OpenDocument<Articulation, ArticulationEvent>;
  /** `null`: somebody who may only read. */
  readonly actor: ArticulationActor | null;
  readonly now: () => Instant;
  readonly setView: (reason: RearticulationViewReason, part: Partial<RearticulationView>) => void;
}

/** The verbs of the form, on the newest document; the same functions from render to render. */
export function useRearticulationActions({
  document,
  actor,
  now,
  setView,
}: ActionsOptions): RearticulationActions {
  return useMemo(
    () => ({
      ...documentActions(document),
      act: (verb) =>
        actor
          ? document.act({ ...verb, by: actor, at: now(), id: randomId() } as ArticulationEvent)
          : refuse('E_ACTOR', 'Only the partners can act.'),
      goTo: (step) => setView('step', { step }),
    }),
    [document, actor, now, setView],
  );
}
