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
import { replaceBefore } from './replaceBefore.ts';
import type { OnActivated } from './useActivation.ts';

interface ActionsOptions {
  readonly document: OpenDocument<Articulation, ArticulationEvent>;
  /** `null`: somebody who may only read. */
  readonly actor: ArticulationActor | null;
  readonly now: () => Instant;
  /** It was brought into force here. */
  readonly onActivated: OnActivated;
  /** The earlier versions that are known here. */
  readonly earlier: readonly Articulation[];
  readonly setView: (reason: RearticulationViewReason, part: Partial<RearticulationView>) => void;
}

/** The verbs of the form, on the newest document; the same functions from render to render. */
export function useRearticulationActions({
  document,
  actor,
  now,
  setView,
  onActivated,
  earlier,
}: ActionsOptions): RearticulationActions {
  return useMemo(
    () => ({
      ...documentActions(document),
      act: (verb) => {
        if (!actor) return refuse('E_ACTOR', 'Only the partners can act.');
        const event = { ...verb, by: actor, at: now(), id: randomId() } as ArticulationEvent;
        if (verb.type !== 'activate') return document.act(event);
        const before = replaceBefore(document.value, earlier, event);
        if (!before.ok) return before;
        const result = document.act(event);
        if (result.ok) onActivated(result.value, before.value);
        return result;
      },
      goTo: (step) => setView('step', { step }),
    }),
    [document, actor, now, setView, onActivated, earlier],
  );
}
