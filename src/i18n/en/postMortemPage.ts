import type { Formats } from '../formats.ts';
import type { PostMortemPageMessages } from './postMortemPageMessages.ts';

/** Scores are shown with a digit after the point where they have one. */
const digits = (value: number) => (Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);
const score = (value: number, f: Formats) => f.number(value, digits(value));

export const postMortemPage: PostMortemPageMessages = {
  untitled: 'Post-mortem',
  somebody: 'somebody',
  somebodyOf: ({ party }) => `somebody of ${party}`,
  witness: 'You are reading along. Only the two sides write here.',
  timer: ({ title }) => `Time for “${title}”`,
  timerLeft: ({ minutes, seconds }, f) => {
    const whole = { one: `${f.number(minutes)} minute`, other: `${f.number(minutes)} minutes` };
    const rest = { one: `${f.number(seconds)} second`, other: `${f.number(seconds)} seconds` };
    // A full minute without its “0 seconds”, and less than one without its “0 minutes”.
    const parts = [minutes && f.plural(minutes, whole), seconds && f.plural(seconds, rest)];
    return `${parts.filter(Boolean).join(' ')} left`;
  },
  timerStart: 'Start the time',
  timerPause: 'Pause',
  timerReset: 'Start over',
  timeOver: ({ title }) => `The time for “${title}” is up. Finish your thought, or take more time.`,
  spotlightOn: 'Show everybody this section',
  spotlit: ({ title }) => `You are now looking at this together: “${title}”`,
  spotlightGone: 'Everybody can look around again.',
  spotlightHeld: 'Whoever leads the talk decides when to go on.',

  hintsTitle: 'Hints on the wording',
  hintCategories: {
    counterfactual: 'What did not happen',
    blame_label: 'A label',
    mind_reading: 'A guess at intentions',
    absolute: 'No exception',
    why_you: 'A why-question',
    demand: 'A demand',
    vague_action: 'Hard to check',
  },
  hintAsk: ({ question }) => `You could ask: ${question}`,
  dismissHint: 'Leave it as it is',
  showWords: 'Show in the text',

  add: {
    groundRules: 'Add a rule',
    participants: 'Add a person',
    commitments: 'Add a promise',
    timeline: 'Add a fact',
    factors: 'Add what contributed',
    wentWell: 'Add what went well',
    lucky: 'Add where you were lucky',
    changes: 'Add a change',
    principles: 'Add a sentence',
    recurrence: 'Add a day to look',
  },
  empty: {
    groundRules:
      'Without rules, each side brings its own. A few shared ones make it safer to speak.',
    participants: 'Nobody is named yet. Few people talk more openly than many.',
    commitments: 'If a promise was not kept, name it here: its history helps to see what happened.',
    timeline:
      'No facts yet. Begin some time before the event, and write what somebody watching would have seen.',
    factors:
      'Nothing named yet. What made it more likely: something expected, something not said, too little time, a handover?',
    wentWell: 'Even when trust is shaken, something held. What was it?',
    lucky: 'Did chance keep it from getting worse? Next time it may not.',
    changes: 'No change yet. Start from what contributed, and ask what would prevent it.',
    principles: 'What sentence would help you on the next hard day?',
    recurrence: 'No day is set. A look after some weeks tells whether the changes hold.',
  },
  entryNumber: ({ number }, f) => `Entry ${f.number(number)}`,
  addedBy: ({ party }) => `Added by ${party}`,

  timesIn: ({ zone }) => `Times in ${zone}`,
  noTime: 'Time not known',
  moveKeys: 'Alt with up or down moves an entry.',
  takePositionBack: 'Take it back',
  partyPosition: ({ party, position }) =>
    ({
      agree: `${party}: it was so`,
      dispute: `${party} sees it differently`,
      none: `${party} has not said yet`,
    })[position ?? 'none'],

  accountHidden: ({ party, isSubmitted }) =>
    isSubmitted
      ? `${party} has submitted. You can read it once your side has submitted too.`
      : `${party} is still writing. You read each other at the same moment.`,
  round: ({ number }, f) => `Round ${f.number(number)}`,
  notRated: 'Not said',
  scale: ({ min, max }, f) => `From ${f.number(min)}, not at all, to ${f.number(max)}, fully`,
  trustChange: ({ before, after }, f) =>
    `${score(before, f)} before, ${score(after, f)} now (${f.signed(after - before, digits(after - before))})`,
  received: ({ party, when }) => `${party} noted on ${when} that this has arrived.`,
  nothingAcknowledged: ({ party }) => `${party} has written nothing here.`,
  preventedBy: ({ changes }, f) =>
    `Prevented by: ${f.list(changes.map((change) => `“${change}”`))}`,
  handOver: ({ count }, f) =>
    f.plural(count, {
      one: 'Make the change a promise',
      other: `Make the ${f.number(count)} changes promises`,
    }),
  handingOver: 'Handing over…',
  handedOver: ({ count }, f) =>
    f.plural(count, {
      one: 'One draft of a promise is ready for the side that does it.',
      other: `${f.number(count)} drafts of promises are ready for the sides that do them.`,
    }),
  nobodyYet: 'Nobody in particular',

  revealedStage: 'Both have written',
  revealed: 'Both sides have submitted. Both accounts are open now.',
  stageNow: ({ stage, means }) => `Now: ${stage}. ${means}`,
  signaturesVoided:
    'The text was changed after it had been signed. Both sides are asked to sign it again.',

  newTitle: 'Begin a post-mortem',
  newIntro:
    'When something has shaken the trust between you, take the time to find out together what happened, put it right, and keep it from coming back. Do not wait until it is forgotten, and not while you are still too angry to listen.',
  chooseTemplate: 'How much do you need?',
  begin: 'Begin',
  nothingHere: 'There is no post-mortem here yet.',
};
