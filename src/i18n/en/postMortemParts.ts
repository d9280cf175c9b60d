import type { PostMortemPartsMessages } from './postMortemPartsMessages.ts';

export const postMortemParts: PostMortemPartsMessages = {
  factorStates: { answered: 'Answered', open: 'Still open' },
  addChangeFor: ({ entry }) => `Add a change for “${entry}”`,
  changeBegun: 'A change has been begun for this; it does not say yet what changes.',
  goOnWithChange: 'Go on with it',

  elementWritten: 'Written',
  receivingIsFree: 'You need not do this, and there is no hurry.',

  changeStates: { whole: 'Says everything it needs', unfinished: 'Not finished yet' },
  preventsLine: ({ names }) => `What it prevents: ${names}`,
  preventsNothing: 'nothing chosen yet',
  noFactorsYet: 'Nothing that contributed has been named yet.',
  handOverTitle: 'From changes to promises',
  wholeChanges: ({ count, total }, f) =>
    f.plural(total, {
      one: `${f.number(count)} of ${f.number(total)} change says what, who, by when, and how the other side will see it.`,
      other: `${f.number(count)} of ${f.number(total)} changes say what, who, by when, and how the other side will see it.`,
    }),
  handOverMeans:
    'Nobody promises for somebody else: each change becomes a draft that waits for the promise of the side that does it.',
  handOverLater: 'Once both sides have signed, these changes can become promises.',
  handOverNowhere:
    'The page around does not take promises over. You can save the text and write them down there.',
  resetLeadsOn:
    'If you write something here, put your shared responsibilities into words anew once this is signed.',

  notAnsweredYet: ({ party }) => `${party} has not answered yet.`,
  answersOpenLater: 'You read each other’s answers at the same moment.',

  noLadder: 'No step has been agreed on.',
  onTheLadder: 'agreed beforehand',

  againSuggests:
    'That is no reason to give up. A new post-mortem about this time can find what the changes did not reach.',

  whatIsSigned: ({ title, version }, f) => `The text “${title}”, version ${f.number(version)}`,
  signLater: 'Each side signs once the text has been sent for signature.',
  signNotYet: 'Before it can be signed, something in the text has to be completed.',
  changeVoids:
    'Whoever changes the text now makes a new version, and both sides are asked to sign again.',
  earlierSignatures: ({ count }, f) =>
    f.plural(count, {
      one: 'One earlier signature',
      other: `${f.number(count)} earlier signatures`,
    }),
};
