import type { Articulation } from '../../articulation/types.ts';
import type { Commitment, CommitmentSource } from '../../commitments/types.ts';
import type { Origin } from '../../document/origin.ts';
import { ownValue } from '../../own.ts';
import type { PostMortem } from '../../postmortem/types.ts';
import type { Partnership } from '../types.ts';
import type { RecordLink, RecordPlace } from './recordPlace.ts';
import { currentInstrument } from './trustGlance.ts';

export function commitmentLink({ id, title }: Pick<Commitment, 'id' | 'title'>): RecordLink {
  return { place: { widget: 'commitment-tracker', id }, title };
}

export function postMortemLink({ id, title }: Pick<PostMortem, 'id' | 'title'>): RecordLink {
  return { place: { widget: 'post-mortem', id }, title };
}

export function articulationLink({ id, title }: Pick<Articulation, 'id' | 'title'>): RecordLink {
  return { place: { widget: 'rearticulation-form', id }, title };
}

/** What a commitment was made from. */
export function sourceLink(
  { postMortems, articulations }: Partnership,
  { kind, id, itemId }: CommitmentSource,
): RecordLink {
  if (kind === 'post_mortem') {
    const doc = ownValue(postMortems, id);
    return linkTo({ widget: 'post-mortem', id, itemId }, doc, doc && ownValue(doc.changes, itemId));
  }
  const doc = ownValue(articulations, id);
  const clause = doc && ownValue(doc.clauses, itemId);
  return linkTo({ widget: 'rearticulation-form', id, itemId }, doc, clause);
}

/** What a document was begun from. */
export function originLink(partnership: Partnership, { kind, id }: Origin): RecordLink {
  const { commitments, postMortems } = partnership;
  switch (kind) {
    case 'dimension': {
      const dimensions = currentInstrument(partnership)?.dimensions ?? [];
      const title = dimensions.find((dimension) => dimension.id === id)?.label ?? '';
      return { place: { widget: 'trust-radar', dimensionId: id }, title };
    }
    case 'commitment':
      return commitmentLink({ id, title: ownValue(commitments, id)?.title ?? '' });
    case 'post_mortem':
      return postMortemLink({ id, title: ownValue(postMortems, id)?.title ?? '' });
  }
}

function linkTo(
  place: RecordPlace,
  doc: { readonly title: string } | undefined,
  item: { readonly text: string } | undefined,
): RecordLink {
  return { place, title: doc?.title ?? '', ...(item?.text && { item: item.text }) };
}
