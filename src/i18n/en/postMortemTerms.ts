import type { PostMortemTermsMessages } from './postMortemTermsMessages.ts';

export const postMortemTerms: PostMortemTermsMessages = {
  stages: {
    draft: {
      name: 'Getting ready',
      means: 'The frame is being set. Nobody has been asked for their account yet.',
    },
    sharing: {
      name: 'Each side writes alone',
      means:
        'Each side writes down how it saw things. Neither can read the other until both have submitted.',
    },
    in_meeting: {
      name: 'Talking it through',
      means:
        'Everything is open to both sides. First understand each other, then look for what to change.',
    },
    in_review: {
      name: 'Reading and signing',
      means:
        'The text is settled. Each side reads it once more and signs, or says what is not right yet.',
    },
    agreed: {
      name: 'Agreed',
      means: 'Both sides have signed. What you agreed on can now be done.',
    },
    agreed_with_differences: {
      name: 'Agreed, with differences',
      means: 'Both sides have signed, and what they see differently is kept in the text.',
    },
    escalated: {
      name: 'Taken further',
      means: 'This talk alone was not enough. A further step has begun.',
    },
    closed: { name: 'Closed', means: 'Nothing changes any more. It stays here to be read.' },
  },
  templates: {
    full: {
      name: 'The whole way',
      means: 'First each side alone, then both together, to an agreement that both sign.',
    },
    short: {
      name: 'Short review',
      means: 'Four questions, what changes, and two signatures. An hour may do.',
    },
  },
  questions: {
    intended: {
      text: 'What did we intend?',
      help: 'What your side set out to do, and how you would have known that it had worked.',
    },
    happened: {
      text: 'What happened?',
      help: 'In order, as somebody watching would have seen it.',
    },
    went_well: {
      text: 'What went well, and why?',
      help: 'What helped, so that you can build on it next time.',
    },
    differently: {
      text: 'What do we do differently, and how?',
      help: 'What could go better next time, and what you would need for it.',
    },
  },
  facilitations: {
    none: { name: 'Nobody in particular', means: 'The two sides lead the talk themselves.' },
    party: {
      name: 'Somebody of one side',
      means: 'One of you leads the talk and takes part in it as well.',
    },
    neutral: {
      name: 'Somebody neutral',
      means: 'Somebody who belongs to neither side leads the talk.',
    },
  },
  confidentialities: {
    participants: {
      name: 'Only those who take part',
      means: 'What is written here stays with the people named above.',
    },
    organisations: {
      name: 'Both organisations',
      means: 'Others in the two organisations may read it where it helps them.',
    },
    open: {
      name: 'Others too',
      means: 'It may be shared outside, with roles in the place of names.',
    },
  },
  violationTypes: {
    ability: { name: 'Ability', means: 'Something could not be done as it was expected.' },
    benevolence: {
      name: 'Goodwill',
      means: 'It seemed that the other side’s interests did not count.',
    },
    integrity: {
      name: 'Integrity',
      means: 'What was said and what was done did not seem to fit together.',
    },
    predictability: {
      name: 'Predictability',
      means: 'It came as a surprise, or was different each time.',
    },
    unclear: { name: 'Not clear yet', means: 'You can leave this open and come back to it.' },
  },
  standings: {
    agreed: { name: 'Agreed', means: 'Both sides say that it was so.' },
    disputed: { name: 'Seen differently', means: 'One side does not see it so. It may stay open.' },
    one_sided: { name: 'Said by one side', means: 'The other side has not said yet.' },
    unconfirmed: { name: 'Not confirmed', means: 'Neither side vouches for it yet.' },
  },
  positions: { agree: 'It was so', dispute: 'We see it differently' },
  verdicts: {
    confirmed: 'Yes, that is how we meant it',
    partly: 'Partly',
    not_yet: 'Not yet',
  },
  factorCategories: {
    expectation: 'Different expectations',
    communication: 'How you talked to each other',
    capacity: 'Too few people, too little time',
    handover: 'A handover',
    process: 'How the work is organised',
    incentive: 'What each side is measured by',
    external: 'Something from outside',
    agreement_gap: 'Something never agreed on',
  },
  factorSides: { shared: 'Both sides', outside: 'Outside of both' },
  apologyElements: {
    responsibility: {
      name: 'Taking responsibility',
      means: 'What your side did, or left undone, and its part in what followed.',
    },
    repair: {
      name: 'Offering to put it right',
      means: 'What your side will do about the harm, and by when.',
    },
    regret: {
      name: 'Saying sorry',
      means: 'What you are sorry about, and whom it touched.',
    },
    explanation: {
      name: 'Telling how it came about',
      means: 'How it looked from where you stood, without making it smaller.',
    },
    repentance: {
      name: 'Meaning to do it differently',
      means: 'What your side means to leave behind, and what it does instead.',
    },
    forgiveness: {
      name: 'Asking for forgiveness',
      means: 'If you wish to ask. The other side owes you no answer.',
    },
  },
  selfAnswers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  escalationSteps: {
    facilitated_talk: {
      name: 'A talk with somebody to lead it',
      means: 'Somebody whom both sides accept leads the next talk.',
    },
    senior_sponsors: {
      name: 'The senior sponsors',
      means: 'Those who answer for the partnership on each side talk to each other.',
    },
    mediation: {
      name: 'Mediation',
      means: 'A trained person from outside helps both sides to find a way.',
    },
    rotate_contact: {
      name: 'Another contact person',
      means: 'Somebody else takes over the contact, with time to hand over what matters.',
    },
    pause: {
      name: 'A pause',
      means: 'The work rests until a day that you set together.',
    },
    exit_conversation: {
      name: 'A talk about ending it',
      means: 'You talk about how the partnership could end well for both sides.',
    },
  },
  recurrenceResults: {
    not_again: 'It did not come back',
    again: 'It came back',
    unclear: 'Hard to say',
  },
  stances: {
    agree: { name: 'We agree', means: 'Your side stands by the whole text.' },
    agree_with_difference: {
      name: 'We agree, and note a difference',
      means: 'Your side stands by the text, and says what it sees differently.',
    },
  },
};
