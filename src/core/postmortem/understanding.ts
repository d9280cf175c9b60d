import { inOrder } from '../document/orderKeys.ts';
import { ownValue } from '../own.ts';
import type { PartyId } from '../types.ts';
import type { PostMortem } from './types.ts';

/** Where it stands whether a side feels understood. */
export type Understanding = 'not_begun' | 'awaiting_listener' | 'awaiting_speaker' | 'confirmed';

/**
 * Whether the other side has understood how `partyId` sees it, as the last round says: it has yet
 * to say it in its own words (`not_begun`, or `awaiting_listener` after a round that missed
 * something), the speaker has yet to answer (`awaiting_speaker`), or has `confirmed` it.
 */
export function understandingOf(
  { understanding }: Pick<PostMortem, 'understanding'>,
  partyId: PartyId,
): Understanding {
  const rounds = inOrder(ownValue(understanding, partyId) ?? {});
  const last = rounds.at(-1)?.[1];
  if (!last) return 'not_begun';
  if (last.verdict === null) return 'awaiting_speaker';
  return last.verdict === 'confirmed' ? 'confirmed' : 'awaiting_listener';
}

/** The round of `partyId`'s account that it has yet to answer. */
export function openRound(
  { understanding }: Pick<PostMortem, 'understanding'>,
  partyId: PartyId,
): string | undefined {
  const rounds = inOrder(ownValue(understanding, partyId) ?? {});
  return rounds.find(([, { verdict }]) => verdict === null)?.[0];
}
