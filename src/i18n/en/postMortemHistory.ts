import type { PostMortemActsMessages } from './postMortemActsMessages.ts';
import { postMortemTerms } from './postMortemTerms.ts';

export const postMortemHistory: PostMortemActsMessages['history'] = {
  created: ({ who }) => `${who} began this post-mortem.`,
  startSharing: ({ who }) => `${who} asked each side for its account.`,
  submitPerspective: ({ who }) => `${who} submitted its account.`,
  withdrawPerspective: ({ who }) => `${who} took its account back to change it.`,
  startMeeting: ({ who }) => `${who} began the talk.`,
  restate: ({ who, about }) =>
    `${who} said in its own words how ${about ?? 'the other side'} saw it.`,
  answerRestatement: ({ who, verdict }) =>
    ({
      confirmed: `${who} said that it was understood.`,
      partly: `${who} said that it was understood in part.`,
      not_yet: `${who} said that it was not understood yet.`,
      none: `${who} answered.`,
    })[verdict ?? 'none'],
  takePosition: ({ who, position }) =>
    ({
      agree: `${who} said of a fact that it was so.`,
      dispute: `${who} said that it sees a fact differently.`,
      none: `${who} took back what it had said to a fact.`,
    })[position ?? 'none'],
  receiveAcknowledgement: ({ who, about }) =>
    `${who} noted that what ${about ?? 'the other side'} acknowledged has arrived.`,
  startReview: ({ who }) => `${who} put the text up for signing.`,
  sendBack: ({ who }) => `${who} took the text back into the talk.`,
  sign: ({ who, stance }) =>
    stance === 'agree_with_difference' ? `${who} signed and noted a difference.` : `${who} signed.`,
  escalate: ({ who, step }) =>
    step
      ? `${who} took it further: ${postMortemTerms.escalationSteps[step].name}.`
      : `${who} took it further.`,
  resume: ({ who }) => `${who} went back to the talk.`,
  recordRecurrence: ({ who, result }) =>
    ({
      not_again: `${who} looked again: it did not come back.`,
      again: `${who} looked again: it came back.`,
      unclear: `${who} looked again: it is hard to say.`,
      none: `${who} looked again.`,
    })[result ?? 'none'],
  close: ({ who }) => `${who} closed this post-mortem.`,
};
