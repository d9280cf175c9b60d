import type { PostMortemActsMessages } from './postMortemActsMessages.ts';
import { postMortemHistory } from './postMortemHistory.ts';

export const postMortemActs: PostMortemActsMessages = {
  acts: {
    startSharing: 'Ask each side for its account',
    submitPerspective: 'Submit our account',
    withdrawPerspective: 'Take it back to change it',
    startMeeting: 'Begin the talk',
    restate: 'Send what we understood',
    answerRestatement: 'Answer',
    takePosition: 'Say how you see it',
    receiveAcknowledgement: 'Note that it has arrived',
    startReview: 'Send for signature',
    sendBack: 'Something is not right yet',
    sign: 'Sign',
    escalate: 'Take it a step further',
    resume: 'Back to the talk',
    recordRecurrence: 'Record what you see',
    close: 'Close it',
  },
  will: {
    startSharing: ({ other }) =>
      `You and ${other} each write your account alone. Neither can read the other’s yet.`,
    submitPerspective: ({ other }) =>
      `Once both have submitted, you and ${other} read each other’s account at the same moment. Until then you can take yours back.`,
    withdrawPerspective: ({ other }) =>
      `Your account is yours again until you submit it. ${other} has not read any of it.`,
    startMeeting: ({ other }) => `You and ${other} go through the sections together from here on.`,
    restate: ({ other }) => `${other} reads it and says whether that is what was meant.`,
    answerRestatement: ({ other }) =>
      `${other} reads your answer. Unless it is a yes, another round can follow.`,
    takePosition: ({ other }) => `${other} sees how your side sees this fact.`,
    receiveAcknowledgement: ({ other }) =>
      `${other} sees that you have received it. It says nothing about forgiving.`,
    startReview: ({ other }) => `You and ${other} read the text once more, and each side can sign.`,
    sendBack: ({ other }) =>
      `The text goes back to the talk with ${other}. Signatures given so far no longer count.`,
    sign: ({ other }) =>
      `Your side stands by this text. If it is changed later, you and ${other} are asked again.`,
    escalate: ({ other }) => `${other} sees which step you ask for, and your reason.`,
    resume: ({ other }) => `You and ${other} go on with the talk where you left it.`,
    recordRecurrence: ({ other }) => `${other} sees what you have noted. Nothing else changes.`,
    close: ({ other }) =>
      `Nothing can be changed after that. You and ${other} can still read and save it.`,
  },
  done: {
    startSharing: () => 'Both sides can write their account now.',
    submitPerspective: ({ other }) =>
      `Your account is submitted. It opens when ${other} has submitted too.`,
    withdrawPerspective: () => 'Your account is open for changes again.',
    startMeeting: () => 'The talk has begun. All sections are open to both sides.',
    restate: ({ other }) => `Sent. ${other} says whether that is what was meant.`,
    answerRestatement: ({ other }) => `${other} can read your answer.`,
    takePosition: () => 'Noted how your side sees it.',
    receiveAcknowledgement: ({ other }) => `${other} sees that it has arrived.`,
    startReview: () => 'The text is up for signing. Both sides can read it once more.',
    sendBack: () => 'The text is back in the talk.',
    sign: () => 'Signed for your side.',
    escalate: ({ other }) => `Taken further. ${other} sees your reason.`,
    resume: () => 'The talk goes on.',
    recordRecurrence: () => 'Noted what you saw.',
    close: () => 'Closed. It stays here to be read.',
  },
  leaderWill: {
    startSharing: ({ one, other }) =>
      `${one} and ${other} each write their account alone. Neither can read the other’s yet.`,
    startMeeting: ({ one, other }) =>
      `${one} and ${other} go through the sections together from here on.`,
    startReview: ({ one, other }) =>
      `${one} and ${other} read the text once more, and each side can sign.`,
    sendBack: ({ one, other }) =>
      `The text goes back to the talk between ${one} and ${other}. Signatures given so far no longer count.`,
    escalate: ({ one, other }) =>
      `${one} and ${other} see which step you ask for, and your reason.`,
    resume: ({ one, other }) => `${one} and ${other} go on with the talk where they left it.`,
  },
  leaderDone: {
    escalate: ({ one, other }) => `Taken further. ${one} and ${other} see your reason.`,
  },
  history: postMortemHistory,
  quote: ({ text }) => `“${text}”`,
  signedOn: ({ who, stance, when }) =>
    stance === 'agree'
      ? `${who} signed on ${when}.`
      : `${who} signed on ${when} and notes a difference.`,
  signatureVoid: ({ version }, f) =>
    `For version ${f.number(version)}; it no longer counts, because the text was changed since.`,
  notSignedYet: ({ party }) => `${party} has not signed yet.`,

  refusedTitle: 'Not done yet; what you wrote is still here',
  refusals: {
    E_ACTOR: 'Only somebody else can do this here.',
    E_SHAPE:
      'Something in this document cannot be read. It has to be put right before anybody signs.',
    E_STATE: 'This is not possible at this point. The other side may have gone on meanwhile.',
    E_CLOSED: 'This part can no longer be changed. You can still read it.',
    E_VERBATIM:
      'These are nearly the other side’s own words. Put it as you understand it: what did it mean for them?',
    E_OUTDATED: 'The text was changed since you read it. Please read it again, then sign.',
    E_UNCHANGED: 'This changes nothing.',
    E_EMPTY: 'Something is still missing here.',
    E_TOO_LONG:
      'This is too long: a line has at most 500 characters, a text a million, a list 2,000 entries.',
    E_DATE: 'There is no such day or time. A day is written like 2026-03-31.',
    E_DATE_RANGE: 'Choose a day in the years 1900 to 2999.',
    E_NUMBER: 'Please write a number.',
    E_RANGE: 'This number lies outside the scale.',
    E_DUPLICATE_ID: 'This has been recorded already.',
    E_UNKNOWN_ITEM: 'What this is about is no longer there. It may have been removed meanwhile.',
    E_DENIED: 'You are not allowed to do this here.',
    E_HOST_CALLBACK: 'The page around could not take it. Please try again in a moment.',
    E_OFFLINE: 'The page around has not taken it so far. What you wrote is still here.',
    E_QUOTA: 'The storage is full. Nothing was saved.',
  },
  nearVerbatim:
    'Try it without looking at their text: what have you understood, and what did it mean for them?',
};
