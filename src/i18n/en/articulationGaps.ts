import type { ArticulationGapsMessages } from './articulationGapsMessages.ts';

/** A clause by the beginning of what it says. */
const quoted = (clause: string) => (clause === '' ? 'An entry' : `“${clause}”`);

export const articulationGaps: ArticulationGapsMessages = {
  gaps: {
    title_missing: () => 'It has no title yet.',
    trigger_missing: () => 'Say what calls for writing it anew.',
    start_missing: () => 'Say from which day it holds.',
    review_missing: () => 'Say by which day you look at it again.',
    review_before_start: () => 'The review does not lie after the day on which it begins.',
    clause_missing: () => 'Nothing is written yet that the others could read.',
    section_empty: ({ section }) => `“${section}” says nothing yet.`,
    clause_text_missing: ({ section }) => `An entry in “${section}” has no words.`,
    accountable_missing: ({ clause }) => `${quoted(clause)}: nobody answers for it yet.`,
    responsible_missing: ({ clause }) => `${quoted(clause)}: nobody does it yet.`,
    person_unknown: ({ clause, item }) =>
      `${quoted(clause)} names somebody who is not in the text: ${item}.`,
    party_unknown: ({ clause, item }) =>
      `${quoted(clause)} names a partner who does not take part: ${item}.`,
    outcome_unknown: ({ clause }) => `${quoted(clause)} serves an outcome that is not there.`,
    clause_differs: ({ clause }) => `${quoted(clause)}: two wordings stand against each other.`,
    clause_sent_back: ({ clause }) => `${quoted(clause)}: another wording was asked for.`,
    reason_missing: ({ clause }) => `${quoted(clause)}: say why it is not as it was.`,
    echo_missing: ({ section, party }) =>
      `${party} has yet to say “${section}” back in its own words.`,
    echo_unanswered: ({ section, party }) =>
      `${party} waits to hear whether “${section}” was meant like that.`,
    commitment_undecided: ({ item }) => `Say what becomes of the promise “${item}”.`,
    signature_missing: ({ party }) => `${party} has yet to sign.`,
    signature_unverified: ({ party }) => `The signature of ${party} does not fit the text.`,
  },
  advice: {
    situation_one_sided: () => 'What has not changed? It is what the rest can be built on.',
    measure_missing: ({ clause }) => `${quoted(clause)}: how will you tell that it is there?`,
    target_missing: ({ clause }) => `${quoted(clause)}: where is it to stand, and by when?`,
    outcome_before_start: ({ clause }) =>
      `${quoted(clause)} is to be reached before the day on which this begins.`,
    outcome_unserved: ({ clause }) => `No task serves ${quoted(clause)} yet.`,
    aim_missing: ({ party }) => `What does ${party} want from this for itself?`,
    owner_missing: ({ clause }) => `${quoted(clause)}: whose is it?`,
    response_missing: ({ clause }) => `${quoted(clause)}: how soon does an answer come?`,
    escalation_missing: () => 'What do you do when you cannot agree? It is easier agreed on now.',
    review_far: () => 'The review is more than a year away: by then few will remember why.',
  },
};
