'use client';
import { useMemo } from 'react';
import type { Articulation } from '../../core/articulation/types.ts';
import type { Origin } from '../../core/document/origin.ts';
import { actorOf } from '../../core/partnership/loop/actorOf.ts';
import { articulationFrom } from '../../core/partnership/loop/articulationFrom.ts';
import { postMortemAbout } from '../../core/partnership/loop/postMortemAbout.ts';
import type { RecordPlace } from '../../core/partnership/loop/recordPlace.ts';
import { responsibilityRequests } from '../../core/partnership/loop/responsibilityRequests.ts';
import type { CollectionName } from '../../core/partnership/types.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { accept, type Result, refuse } from '../../core/result.ts';
import type { Dimension } from '../../core/trust/types.ts';
import type { PartyId } from '../../core/types.ts';
import { loop as english } from '../../i18n/en/loop.ts';
import { randomId } from '../randomId.ts';
import { useMessages } from '../useMessages.ts';
import { useToday } from '../useToday.ts';
import { useTroth } from '../useTroth.ts';
import { commitDrafts } from './fill/commitDrafts.ts';
import { useCurrentInstrument, useRecordAround } from './fill/useParts.ts';
import { isOfSide } from './isOfSide.ts';
import type { CommitOptions } from './partnershipTypes.ts';

/** What was begun, and where it is. */
type Begun = Result<RecordPlace>;

/**
 * How work passes from one workflow to the next, inside `<Partnership>`: what there is of it, the
 * verbs that begin something from something, and the way to a place. Throws where no record is around.
 */
export function useLoop() {
  const { keeper, viewer, partnership, onNavigate } = useRecordAround();
  const { clock, formats, timeZone } = useTroth();
  const messages = useMessages('loop', english);
  const today = useToday();
  const isSide = isOfSide(viewer, partnership);
  const dimensions = useCurrentInstrument(partnership)?.dimensions;

  const actions = useMemo(() => {
    const begin = <Doc extends { readonly id: string }>(
      collection: CollectionName,
      place: (id: string) => RecordPlace,
      made: Result<Doc>,
    ): Begun => {
      if (!made.ok) return made;
      const { id } = made.value;
      const kept = keeper.commit([{ collection, id, value: made.value }]);
      if (!kept.ok) return kept;
      onNavigate?.(place(id));
      return accept(place(id));
    };
    const beginning = () => ({
      id: randomId(),
      by: actorOf(viewer ?? { partyId: '' }),
      at: clock().toISOString(),
    });
    return {
      /**
       * Begins a post-mortem about a dimension or a commitment. `partner`: with whom; left out where
       * there is but one.
       */
      startPostMortem(origin: Origin, partner?: PartyId): Begun {
        const record = keeper.state.partnership;
        if (!record || !viewer || !isSide) {
          return refuse('E_ACTOR', 'Only the partners can begin one.');
        }
        const partyIds = partner === undefined ? undefined : [viewer.partyId, partner];
        // Named as the page names the dimension, which the record may do in another language.
        const title = origin.kind === 'dimension' ? labelOf(dimensions, origin.id) : undefined;
        const about = { ...beginning(), partyIds, title, timeZone };
        const made = postMortemAbout(record, origin, about);
        return begin('postMortems', (id) => ({ widget: 'post-mortem', id }), made);
      },
      /** Begins a re-articulation that says what a post-mortem found. */
      resetExpectations(doc: PostMortem): Begun {
        const record = keeper.state.partnership;
        if (!record || !isSide) return refuse('E_ACTOR', 'Only the partners can begin one.');
        const made = articulationFrom(record, doc, beginning());
        return begin('articulations', (id) => ({ widget: 'rearticulation-form', id }), made);
      },
      /** Makes drafts of requests from a version's new responsibilities; how many were made. */
      requestPromises(doc: Articulation, told?: CommitOptions): Result<number> {
        if (!viewer || !isSide) return refuse('E_ACTOR', 'Only the partners can ask for promises.');
        return commitDrafts(keeper, responsibilityRequests(doc, actorOf(viewer)), told);
      },
    };
  }, [keeper, viewer, isSide, clock, timeZone, onNavigate, dimensions]);

  return {
    partnership,
    viewer,
    today,
    timeZone,
    formats,
    messages,
    /** What a dimension is called in the language of the page; `undefined`: it is not asked about. */
    dimensionName: (id: string) => labelOf(dimensions, id),
    /** Whether the viewer may begin something. */
    isSide,
    /** `undefined`: the host leads nowhere. */
    go: onNavigate,
    ...actions,
  };
}

function labelOf(dimensions: readonly Dimension[] | undefined, id: string): string | undefined {
  return dimensions?.find((dimension) => dimension.id === id)?.label;
}
