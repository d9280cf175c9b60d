import type { Formats } from '../formats.ts';
import type { ActsMessages } from './actsMessages.ts';

/** The words of the group `acts` that a list needs; the others come with what opens on demand. */
export type StandingMessages = Pick<
  ActsMessages,
  | 'states'
  | 'dueIn'
  | 'duePassed'
  | 'noDate'
  | 'answerAwaited'
  | 'judgementAwaited'
  | 'kept'
  | 'over'
>;

export const standing: StandingMessages = {
  states: {
    draft: 'Draft',
    requested: 'Requested',
    offered: 'Offered',
    countered: 'Other terms proposed',
    promised: 'Promised',
    reported: 'Reported done',
    satisfied: 'Satisfied',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed',
    cancelled: 'Released',
    reneged: 'Taken back',
  },
  dueIn: ({ days }, f) => `Due ${f.relativeDay(days)}`,
  duePassed: ({ days, word }, f) =>
    `Due ${f.relativeDay(days)}; ${
      {
        none: 'no word yet',
        headsUp: 'a heads-up was given',
        changeProposed: 'a change is proposed',
        sentBack: 'sent back, not reported again yet',
      }[word]
    }`,
  noDate: 'No date yet',
  answerAwaited: ({ days, who }, f) => {
    const whose = who === null ? 'your answer' : `an answer from ${who}`;
    if (days === null) return `Waiting for ${whose}`;
    return days < 0
      ? `Wanted ${f.relativeDay(days)}; still waiting for ${whose}`
      : `Wanted ${f.relativeDay(days)}; waiting for ${whose}`;
  },
  judgementAwaited: ({ daysEarly, who }, f) =>
    `Delivered${delivery(daysEarly, f)}; waiting for ${
      who === null
        ? 'you to say whether you are satisfied'
        : `${who} to say whether it is satisfied`
    }`,
  kept: ({ daysEarly }, f) => `Delivered${delivery(daysEarly, f)}; accepted as satisfied`,
  over: {
    declined: 'Declined; nothing is due',
    withdrawn: 'Withdrawn; nothing is due',
    lapsed: 'Lapsed without an answer; nothing is due',
    cancelled: 'Released; nothing is due any more',
    reneged: 'Taken back; it will not be delivered',
  },
};

function delivery(daysEarly: number | null, f: Formats): string {
  if (daysEarly === null) return '';
  if (daysEarly === 0) return ' on the day';
  const days = Math.abs(daysEarly);
  const count = f.plural(days, { one: `${f.number(days)} day`, other: `${f.number(days)} days` });
  return ` ${count} ${daysEarly > 0 ? 'early' : 'late'}`;
}
