import type { PostMortemVerbType } from '../../core/postmortem/events.ts';
import type { Party, PartyId } from '../../core/types.ts';
import type { BothSides } from '../../i18n/en/postMortemActsMessages.ts';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';

interface Doer {
  /** The two sides. */
  readonly parties: readonly Party[];
  /** `null`: whoever leads the talk and belongs to neither. */
  readonly ownParty: PartyId | null;
  readonly messages: Pick<PostMortemMessages, 'will' | 'done' | 'leaderWill' | 'leaderDone'>;
}

type LeaderWords = Partial<Record<PostMortemVerbType, (both: BothSides) => string>>;

/** What a verb will do and what it has done, said to whoever does it. */
export function verbWords(type: PostMortemVerbType, { parties, ownParty, messages }: Doer) {
  const other = parties.find(({ id }) => id !== ownParty)?.name ?? '';
  const both = { one: parties[0]?.name ?? '', other: parties[1]?.name ?? '' };
  const ofLeader = (words: LeaderWords) => (ownParty === null ? words[type]?.(both) : undefined);
  return {
    will: ofLeader(messages.leaderWill) ?? messages.will[type]({ other }),
    done: ofLeader(messages.leaderDone) ?? messages.done[type]({ other }),
  };
}
