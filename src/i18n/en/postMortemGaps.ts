import type { PostMortemGapsMessages } from './postMortemGapsMessages.ts';

const side = (who: string | null) => who ?? 'Your side';
const quoted = (entry: string | null, otherwise: string) => (entry ? `“${entry}”` : otherwise);

export const postMortemGaps: PostMortemGapsMessages = {
  gaps: {
    perspective_missing: ({ who }) => `${side(who)} has not submitted its account yet.`,
    purpose_missing: () => 'Say what this talk is for.',
    summary_missing: () => 'Say in short what happened.',
    fact_missing: () => 'Write down at least one fact.',
    restatement_missing: ({ who }) =>
      `${side(who)} has yet to say how it understands the other side.`,
    answer_missing: ({ who }) => `${side(who)} has yet to say whether it was understood.`,
    factor_missing: () => 'Name at least one thing that contributed.',
    factor_open: ({ entry }) =>
      `${quoted(entry, 'Something that contributed')} needs a change that prevents it, or the reason why nothing changes.`,
    change_text_missing: () => 'One change does not say yet what changes.',
    change_owner_missing: ({ entry }) =>
      `Say which side does this change: ${quoted(entry, 'not named yet')}.`,
    change_due_missing: ({ entry }) =>
      `Say by when this change is done: ${quoted(entry, 'not named yet')}.`,
    change_condition_missing: ({ entry }) =>
      `Say how the other side will see this change: ${quoted(entry, 'not named yet')}.`,
    self_check_missing: ({ who }) => `${side(who)} has yet to answer the question to itself.`,
    signature_missing: ({ who }) => `${side(who)} has not signed yet.`,
    recurrence_open: ({ entry }) =>
      entry
        ? `Check whether it has happened again: “${entry}”.`
        : 'Check whether it has happened again.',
  },
  advice: {
    event_unsaid: () =>
      'Say in short what happened, so that both sides write about the same event.',
    second_factor: () =>
      'So far one thing stands here alone. Usually several come together: what else helped it along?',
    facilitator_involved: () =>
      'Who leads the talk belongs to one side. Somebody neutral may make it easier to speak.',
    recurrence_unplanned: () => 'Set a day to see whether it stays away.',
    question_open: ({ who, entry }) =>
      who === null
        ? `Not answered yet: ${quoted(entry, 'a question')}.`
        : `${who} has not answered yet: ${quoted(entry, 'a question')}.`,
  },
  beforeNext: {
    draft: 'Before you begin',
    sharing: 'Before both accounts open',
    in_meeting: 'Before it can be signed',
    in_review: 'Before it is agreed',
    agreed: 'Before it can be closed',
    agreed_with_differences: 'Before it can be closed',
    escalated: 'Before the talk goes on',
    closed: 'Closed',
  },
  understandingStates: {
    not_begun: ({ speaker, listener }) =>
      `${listener} has yet to say in its own words how ${speaker} saw it.`,
    awaiting_listener: ({ speaker, listener }) =>
      `Something is still missing for ${speaker}. ${listener} can try once more.`,
    awaiting_speaker: ({ speaker }) => `${speaker} has yet to say whether that is what it meant.`,
    confirmed: ({ speaker }) => `${speaker} says that it was understood.`,
  },
};
