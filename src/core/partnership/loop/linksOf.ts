import { ownValue } from '../../own.ts';
import { isPartnership } from '../isPartnership.ts';
import type { Partnership } from '../types.ts';
import {
  articulationLink,
  commitmentLink,
  originLink,
  postMortemLink,
  sourceLink,
} from './links.ts';
import type { RecordLink } from './recordPlace.ts';
import { surveyWaves } from './surveyWaves.ts';

/** Where something comes from, and what came of it. */
export interface RecordLinks {
  /** Why it exists. */
  readonly from: readonly RecordLink[];
  readonly to: readonly RecordLink[];
}

/** What can have links: an entry of a collection, or a round of the survey. */
export interface LinkedEntry {
  readonly collection: 'commitments' | 'postMortems' | 'articulations' | 'responses';
  /** Of `responses`: the id of the round. */
  readonly id: string;
}

const none: RecordLinks = { from: [], to: [] };

/** Both ends of every thread between workflows that an entry hangs on. Never throws. */
export function linksOf(partnership: Partnership, { collection, id }: LinkedEntry): RecordLinks {
  if (!isPartnership(partnership)) return none;
  switch (collection) {
    case 'commitments':
      return linksOfCommitment(partnership, id);
    case 'postMortems':
      return linksOfPostMortem(partnership, id);
    case 'articulations':
      return linksOfArticulation(partnership, id);
    case 'responses':
      return { from: linksToLooks(partnership, id), to: [] };
  }
}

function linksOfCommitment(partnership: Partnership, id: string): RecordLinks {
  const commitment = ownValue(partnership.commitments, id);
  if (!commitment) return none;
  const { source } = commitment;
  return {
    from: source ? [sourceLink(partnership, source)] : [],
    to: Object.values(partnership.postMortems)
      .filter(({ event }) => Object.hasOwn(event.commitments, id))
      .map(postMortemLink),
  };
}

function linksOfPostMortem(partnership: Partnership, id: string): RecordLinks {
  const doc = ownValue(partnership.postMortems, id);
  if (!doc) return none;
  const promises = Object.values(partnership.commitments)
    .filter(({ source }) => source?.kind === 'post_mortem' && source.id === id)
    .map(commitmentLink);
  const resets = Object.values(partnership.articulations)
    .filter(({ origin }) => origin?.kind === 'post_mortem' && origin.id === id)
    .map(articulationLink);
  const waves = surveyWaves(partnership)
    .filter(({ origins }) => origins.some(({ postMortemId }) => postMortemId === id))
    .map(({ id: wave }): RecordLink => ({ place: { widget: 'trust-survey', wave }, title: wave }));
  return {
    from: doc.origin ? [originLink(partnership, doc.origin)] : [],
    to: [...promises, ...resets, ...waves],
  };
}

function linksOfArticulation(partnership: Partnership, id: string): RecordLinks {
  const doc = ownValue(partnership.articulations, id);
  if (!doc) return none;
  return {
    from: doc.origin ? [originLink(partnership, doc.origin)] : [],
    to: Object.values(partnership.commitments)
      .filter(({ source }) => source?.kind === 'articulation' && source.id === id)
      .map(commitmentLink),
  };
}

/** The looks that a round of the survey follows. */
function linksToLooks(partnership: Partnership, wave: string): RecordLink[] {
  const origins = surveyWaves(partnership).find(({ id }) => id === wave)?.origins ?? [];
  return origins.map(({ postMortemId, checkId }) => {
    const doc = ownValue(partnership.postMortems, postMortemId);
    const signal = doc && ownValue(doc.recurrence, checkId)?.signal;
    return {
      place: { widget: 'post-mortem', id: postMortemId, itemId: checkId },
      title: doc?.title ?? '',
      ...(signal && { item: signal }),
    };
  });
}
