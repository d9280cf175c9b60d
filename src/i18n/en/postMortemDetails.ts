import type { PostMortemDetailsMessages } from './postMortemDetailsMessages.ts';

export const postMortemDetails: PostMortemDetailsMessages = {
  ruleNumber: ({ number }, f) => `Rule ${f.number(number)}`,
  personOf: ({ name, party }) => `${name}, ${party}`,
  noPeople: 'No people to choose from are known here.',
  openCommitment: ({ title }) => `Look at “${title}”`,

  factNumber: ({ number }, f) => `Fact ${f.number(number)}`,
  factTime: 'Time of day',
  timeNeedsDay: 'A time of day needs its day.',
  timeIncomplete: 'This is no whole day or time yet. Complete it, or leave it empty.',
  timeSkipped: ({ zone }) =>
    `There was no such time on this day: the clocks in ${zone} went forward over it.`,
  timeTwice: 'The clocks went back on this day, and this time came twice. Which one was it?',
  timeFirst: 'The first one',
  timeSecond: 'The second one, an hour on',
  sortByTime: 'Put in order of time',
  sortedByTime: 'The facts are in order of time now.',
  alreadySorted: 'The facts are in order of time already.',
  toldTooLate: 'Happened before a fact above',
  openSource: 'Open where it is written',
  ownPosition: 'How your side sees it',

  submitNeedsStage: 'You can submit it once each side has been asked for its account.',
  submitNeedsWords:
    'To submit it, write at least what happened for you, what you saw, or what it did to you.',
  accountState: ({ party, isSubmitted }) =>
    isSubmitted
      ? `${party} has submitted. Both accounts open once the other side has, too.`
      : `${party} is still writing.`,
  accountsSideBySide: 'Both accounts, side by side',
  asked: 'Question',

  understandingClosed: 'This begins once both sides have submitted and read each other.',
  readAccountAgain: ({ party }) => `Read the account of ${party} again`,
  ownAnswer: 'Is that what your side meant?',
  chooseAnswer: 'Choose one of the three answers first.',

  noDimensions: 'No aspects of trust were chosen for this partnership.',
  dimension: 'Aspect',
  statementsTitle: 'What each side has said',
  statementsNote:
    'One statement of each organisation (n = 1), as it stands: no average, and no total.',
  statementsClosed: 'What each side says here opens to both once the talk begins.',
  trustBeforeOnly: ({ before }, f) =>
    `${f.number(before, Number.isInteger(before) ? 0 : 1)} before, now not said`,
  trustAfterOnly: ({ after }, f) =>
    `Before not said, ${f.number(after, Number.isInteger(after) ? 0 : 1)} now`,
};
