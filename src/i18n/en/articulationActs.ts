import type { ArticulationActsMessages } from './articulationActsMessages.ts';
import { articulationHistory } from './articulationHistory.ts';

export const articulationActs: ArticulationActsMessages = {
  acts: {
    propose: 'Ask the others to read it',
    counter: 'Offer another wording',
    accept: 'Take this wording',
    sendBack: 'Ask for another wording',
    echo: 'Send how we understand it',
    answerEcho: 'Answer',
    sign: 'Sign',
    unsign: 'Take our signature back',
    activate: 'Bring it into force',
    supersede: 'Note that it is replaced',
    decline: 'Decline',
    withdraw: 'Withdraw it',
  },
  will: {
    propose: ({ others }) =>
      `Once you do, ${others} can answer each clause: take it, or offer another wording.`,
    counter: ({ others }) =>
      `Both wordings stand side by side until one is taken. Yours is open to ${others} at once. Signatures given so far no longer count.`,
    accept: () => 'This is then your wording as well. You can still say otherwise before you sign.',
    sendBack: ({ others }) =>
      `Your reason is open to ${others}. Signatures given so far no longer count.`,
    echo: ({ others }) => `It is for ${others} to say whether this is what was meant.`,
    answerEcho: () =>
      'Your answer can be read by all. Unless it is a yes, another round can follow.',
    sign: () =>
      'Your side stands by this very text. If anything in it is changed, everybody is asked again.',
    unsign: ({ others }) => `Your side is free to answer again. Your reason is open to ${others}.`,
    activate: ({ others }) =>
      `Once you do, it holds for you and ${others}, and can no longer be changed. A new version can take its place.`,
    supersede: () => 'It stays here to be read, and no longer holds.',
    decline: ({ others }) =>
      `It is withdrawn, and stays here to be read. Your reason is open to ${others}.`,
    withdraw: ({ others }) =>
      `Nothing of it comes into force. It stays here for you and ${others} to read.`,
  },
  done: {
    propose: ({ others }) => `Everybody can answer now, ${others} included.`,
    counter: () => 'Your wording stands beside the other one now.',
    accept: () => 'Taken.',
    sendBack: ({ others }) => `Sent back. Your reason is open to ${others}.`,
    echo: ({ others }) => `Sent. Now it is for ${others} to say whether that was meant.`,
    answerEcho: () => 'Your answer is open to everybody.',
    sign: () => 'Signed for your side.',
    unsign: () => 'Your signature is taken back.',
    activate: () => 'It is in force now.',
    supersede: () => 'Noted that a later version has taken its place.',
    decline: () => 'Declined. It stays here to be read.',
    withdraw: () => 'Withdrawn. It stays here to be read.',
  },
  nextVersion: {
    begin: 'Begin the next version',
    will: {
      in_force: ({ others }) =>
        `It begins as a draft with every clause as it stands here. What you have agreed on with ${others} stays in force until all have signed the new version and it is brought into force.`,
      withdrawn: () =>
        'It begins as a draft with what was written here. What is in force now stays so until then.',
    },
    done: 'The next version has been begun.',
    begun: ({ version }, f) => `Version ${f.number(version)} has been begun already.`,
  },
  history: articulationHistory,
  quote: ({ text }) => `“${text}”`,
  signedOn: ({ who, stance, when }) =>
    stance === 'agree'
      ? `${who} signed on ${when}.`
      : `${who} signed on ${when}, with a reservation.`,
  notSignedYet: ({ party }) => `${party} has not signed yet.`,

  refusedTitle: 'Not done yet; what you wrote is still here',
  refusals: {
    E_ACTOR: 'Only somebody else can do this here.',
    E_SHAPE:
      'Something in this document cannot be read. It has to be put right before anybody signs.',
    E_STATE: 'This is not possible at this point. Somebody may have gone on meanwhile.',
    E_CLOSED: 'This version can no longer be changed. A new version can take its place.',
    E_VERBATIM:
      'These are nearly the words of the text. Put it as you understand it: what will it mean for your work?',
    E_OUTDATED: 'The text was changed since you read it. Please read it again first.',
    E_UNCHANGED: 'This changes nothing.',
    E_EMPTY: 'Something is still missing here.',
    E_TOO_LONG:
      'This is too long: a line has at most 500 characters, a text a million, a list 2,000 entries.',
    E_DATE: 'There is no such day. A day is written like 2026-03-31.',
    E_DATE_RANGE: 'Choose a day in the years 1900 to 2999.',
    E_DUPLICATE_ID: 'This has been recorded already.',
    E_UNKNOWN_ITEM: 'What this is about is no longer there. It may have been removed meanwhile.',
    E_DENIED: 'You are not allowed to do this here.',
    E_HOST_CALLBACK: 'The page around could not take it. Please try again in a moment.',
    E_OFFLINE: 'The page around has not taken it so far. What you wrote is still here.',
    E_QUOTA: 'The storage is full. Nothing was saved.',
    E_CYCLE:
      'This version and the one before each say that they take the place of the other. One of the two is not the right file.',
    E_FORK:
      'Another version has already taken the place that is meant for this one. Begin a new one from the version that is in force now.',
    E_GAP:
      'The version before does not fit this one: it was never in force, or it has another number. Look for the right file of it.',
    E_HASH:
      'The version before says something else here than it did when this one was begun. Find out first which of the two texts you had agreed on.',
  },
  nobodyBefore:
    'None of you took part in the version whose place this one is to take, so none of you can end it. Somebody who did has to take part in this one too.',
  beforeUnknown: ({ version }, f) =>
    `Version ${f.number(version)}, whose place it takes, is not here. So nobody can check here whether that one still holds, and whether it said what you see as the text before. That this one takes its place, all of you have signed.`,
  nearVerbatim:
    'Try it without looking at the text: what have you understood, and what will you do differently?',
};
