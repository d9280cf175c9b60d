import type { ArticulationPageMessages } from './articulationPageMessages.ts';
import { whyUnreadable } from './whyUnreadable.ts';

export const articulationPage: ArticulationPageMessages = {
  beginTitle: 'Say it anew',
  beginIntro:
    'When circumstances change, write down together what you expect of each other from now on: what has changed, who does what, and when you look at it again.',
  beginWitness: 'Nothing has been written yet. Only the partners can begin.',
  templateLabel: 'How much of it',
  begin: 'Begin',

  versionTag: ({ version }, f) => `Version ${f.number(version)}`,
  witness: 'You are reading along. Only the partners write here.',
  unreadable: ({ code }) => `This text cannot be opened: ${whyUnreadable(code)}.`,
  statusNow: ({ status, means }) => `Now: ${status}. ${means}`,
  signaturesVoided: 'The text was changed after it had been signed. Everybody signs anew.',
  signaturesFell:
    'Another wording was proposed or asked for, so the signatures given so far no longer count.',
  beforeNext: {
    draft: 'Before the others can read it',
    in_review: 'Before it can come into force',
    partly_signed: 'Before it can come into force',
    in_force: '',
    superseded: '',
    withdrawn: '',
  },
  takingOver: 'It is in force. The page around is taking over what it means for your promises…',
  takeoverFailed:
    'It is in force, but the page around could not take over what it means for your promises. Nothing was lost: please try again in a moment.',
  takeoverAgain: 'Try again',
  promptsTitle: 'Good to think of',
  reviewDue: ({ day }) => `This was set to be looked at again by ${day}.`,
  missingMore: ({ count }, f) =>
    f.plural(count, {
      one: 'And one more like this.',
      other: `And ${f.number(count)} more like these.`,
    }),

  clauseName: ({ text, place }, f) => (text === '' ? `Entry ${f.number(place)}` : text),
  yourWording: 'Your wording',
  wordingOf: ({ party }) => `Wording of ${party}`,
  waitingForAnswer: ({ parties }, f) =>
    `${f.list(parties)} ${parties.length > 1 ? 'have' : 'has'} yet to answer`,
  acceptedBy: ({ parties }, f) => `Taken by ${f.list(parties)}`,
  acceptAll: ({ count }, f) =>
    f.plural(count, {
      one: 'Take the one that waits for you',
      other: `Take all ${f.number(count)} that wait for you`,
    }),
  acceptCounter: ({ party }) => `Take the wording of ${party}`,
  counterText: 'How you would put it',
  counterLeaveOut: 'Leave it out altogether',
  sendBackClause: 'Ask for another wording',
  sentBackBy: ({ party }) => `${party} asks for another wording`,
  leaveOutBy: ({ party }) => `${party} would leave it out altogether`,
  acceptLeaveOut: 'Leave it out',
  becauseOf: 'Why',
  goesOn: 'It goes on',
  sendBackAll: 'Send it all back',

  matrixLabel: 'The tasks, and the part that each has in them',
  matrixIntro:
    'Choose for each task what everybody has to do with it. Exactly one answers for it, and at least one does it; the two may be the same.',
  oneAccountable: 'Exactly one answers for a task: where two do, each may wait for the other.',
  accountableMoves: ({ from }) => `This takes it over from ${from}.`,
  accountableNow: ({ who }) => `${who} answers for it now.`,
  noPart: 'No part',
  partWithLetter: ({ part, letter }) => `${part} (${letter})`,
  partOf: ({ who, clause }) => `${who}: ${clause}`,
  severalAccountable: ({ several }, f) =>
    `Here ${f.list(several)} are to answer for it. Choose the one who does.`,
  nobodyAccountable: 'Nobody answers for it yet.',
  nobodyResponsible: 'Nobody does it yet.',
  endsNow: 'This task ends',
  noOutcome: 'No outcome in particular',
  addPerson: 'Add a person',
  noPeople:
    'Nobody is named yet. Name those who carry this, so that whoever comes later knows whom to ask.',
  personName: ({ place }, f) => `Person ${f.number(place)}`,

  echoTitle: 'In your own words',
  echoIntro:
    'Before anybody signs, say back in your own words what you have understood. The other side says whether that is how it was meant.',
  echoOffer: 'Say it back in our own words',
  echoOfferMeans:
    'Nobody has to do this here. It helps wherever you are not sure that you all mean the same by it.',
  echoYours: 'What your side has understood',
  echoOf: ({ party }) => `What ${party} has understood`,
  echoNothingToDo: 'All of this is your own wording: the others say it back.',
  echoConfirmed: 'Confirmed: it was meant like this.',
  echoOutdated: 'The text has changed since. Please say it back once more.',
  echoAwaits: ({ party }) => `Waiting for ${party} to say whether it was meant like this.`,
  echoAnswer: ({ party }) => `Is this how it was meant? Your answer to ${party}`,
  echoNotBegun: ({ party }) => `${party} has yet to say it back.`,
  echoMissed: ({ party }) => `Something was still missing. ${party} can try once more.`,
  echoStale: ({ party }) =>
    `The text has changed since. ${party} has yet to say it back once more.`,
  echoEarlier: 'This was about an earlier wording.',
  echoRound: ({ number }, f) => `Round ${f.number(number)}`,
  echoSaid: ({ party, when }) => `${party} wrote on ${when}:`,
  echoAnswered: 'The answer:',
  chooseEchoAnswer: 'Choose one of the three answers first.',

  againstLabel: 'Compared with',
  againstBefore: ({ version }, f) => `Version ${f.number(version)}, the one before`,
  redlineLabel: 'Show changes',
  redlineLayouts: { inline: 'In one text', side: 'Beside each other' },
  redlineBefore: 'Before',
  redlineNow: 'Now',
  removedWords: 'removed:',
  addedWords: 'added:',
  endOfChange: 'end of change',
  blankWords: 'a space or a line break',
  redlineSection: 'Under which heading',
  alsoMoved: 'It has also moved.',
  changeCount: ({ changed, unchanged }, f) =>
    `${f.plural(changed, { one: 'One clause differs', other: `${f.number(changed)} clauses differ` })}, ${f.plural(unchanged, { one: 'one is as it was', other: `${f.number(unchanged)} are as they were` })}.`,
  noChanges: 'Every clause is as it was.',
  showUnchanged: 'Show what is as it was',
  comparing: ({ done, total }, f) =>
    `Comparing the texts: ${f.number(done)} of ${f.number(total)}.`,

  commitmentsIntro:
    'These promises are open between you. Say for each what becomes of it, so that none falls between the old text and the new one.',
  commitmentGone: 'This promise is no longer among those that are open.',
  openCommitment: ({ title }) => `Show “${title}”`,

  signIntro: 'What you sign is the text as it stands here, word for word.',
  whatIsSigned: ({ title, version }, f) => `The text “${title}”, version ${f.number(version)}`,
  signLater: 'Each side signs once everybody has read the text and takes every clause of it.',
  signNotYet: 'Before anybody can sign, what is still missing has to be settled.',
  hashTitle: 'Fingerprint of the text',
  hashMeans: 'A short mark made from every word of it. Another text has another mark.',
  verify: 'Check that it is what was signed',
  verifiedAs: ({ verdict, means }) => `${verdict}. ${means}`,
  differingParts: {
    header: 'its title, its days or what called for it',
    people: 'the people it names',
    order: 'the order of its clauses',
    commitments: 'what becomes of promises',
    reasons: 'the reasons for changes',
    before: 'what the version before said',
    signature: 'the signature itself',
    party: 'a signature of somebody who does not take part',
    repeated: 'two signatures of one partner',
  },
  differingClause: ({ text, change }) => {
    if (change === 'removed') return 'a clause that was taken out';
    const clause = text === '' ? 'a clause' : `the clause “${text}”`;
    return change === 'added' ? `${clause}, which was added` : clause;
  },
  differingMissing: ({ party }) => `the signature of ${party}, which is missing`,
  differingTitle: 'What differs:',
  importChanged:
    'This file was changed after it was signed, so it cannot be imported. You can read it all the same.',
  importReadOnly: 'Read it',
  readingFile:
    'You are reading a file that is not what was signed. Nothing can be changed in it, and nothing of it is kept here.',
  readingCopy:
    'You are reading a copy with roles in the place of names. Nothing can be changed in it, and nothing of it is kept here.',
  readingEnd: 'Put it away',
};
