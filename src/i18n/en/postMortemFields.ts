import type { PostMortemSectionsMessages } from './postMortemSectionsMessages.ts';

export const postMortemFields: PostMortemSectionsMessages['fields'] = {
  title: { label: 'Title', hint: 'Neutral words by which both sides will know it.' },

  purpose: {
    label: 'What it is for',
    hint: 'To clarify, to put right, to prevent: what shall be different after this talk?',
  },
  groundRules: { label: 'Ground rules', hint: 'What both sides want to hold to.' },
  facilitation: { label: 'Who leads the talk' },
  facilitator: { label: 'Name', hint: 'Best somebody who was not part of what happened.' },
  participants: {
    label: 'Who takes part',
    hint: 'As few as can tell what happened and decide what changes.',
  },
  confidentiality: { label: 'Who may read it' },

  summary: { label: 'In short', hint: 'What happened, without saying who was right.' },
  trigger: { label: 'What brought it up', hint: 'The moment in which somebody noticed.' },
  violationType: { label: 'What it touched', hint: 'As it seems to you now; it can change.' },
  commitments: { label: 'Promises that it is about' },
  dispute: {
    label: 'We see the event differently',
    hint: 'Say how. It stays beside the text, and you can go on with the rest together.',
  },

  factAt: { label: 'When', hint: 'The day alone is enough where nobody knows the hour.' },
  factText: { label: 'What happened', hint: 'What a camera would have seen.' },
  factSource: {
    label: 'Where to look it up',
    hint: 'A message, the minutes of a meeting, a number.',
  },
  factStanding: { label: 'How it stands' },

  intended: { label: 'What we intended' },
  happened: { label: 'What happened, for us', hint: 'In the order in which you lived it.' },
  saw: {
    label: 'What we saw and heard',
    hint: 'What anybody in the room would have noticed, without what it seemed to mean.',
  },
  effect: {
    label: 'What it did to us',
    hint: 'To the work, and to how you felt about working together.',
  },
  reasonable: {
    label: 'What made sense at the time',
    hint: 'What you knew, and why you acted as you did.',
  },
  need: { label: 'What we need', hint: 'What matters to you, whoever provides it.' },
  request: {
    label: 'What we ask for',
    hint: 'Something that can be done, and that the other side may decline.',
  },

  restatement: {
    label: 'How we understand them',
    hint: 'Your interpretation, in your own words: what happened for them, and what it meant.',
  },
  correction: { label: 'What is still missing', hint: 'Help them to see it as you do.' },

  trustBefore: { label: 'Before' },
  trustAfter: { label: 'Now' },

  factor: {
    label: 'What contributed',
    hint: 'A condition, a gap, a habit: something that could be otherwise.',
  },
  factorCategory: { label: 'What kind of thing it is' },
  factorSide: { label: 'Where it lies' },
  noChangeReason: {
    label: 'Why nothing changes here',
    hint: 'That is a fair answer too, when both sides know it.',
  },
  wentWell: { label: 'What went well', hint: 'Even on a hard day. It is worth keeping.' },
  lucky: { label: 'Where we were lucky', hint: 'What kept it from getting worse.' },

  change: { label: 'What changes', hint: 'So that a stranger could tell whether it is done.' },
  changeOwner: { label: 'Which side does it' },
  changePerson: { label: 'Who does it' },
  changeDue: { label: 'By when' },
  changeCondition: { label: 'How the other side will see it' },
  changePrevents: { label: 'What it prevents' },
  principles: { label: 'How we want to work together', hint: 'A few sentences to hold to.' },
  expectationReset: {
    label: 'What we expect of each other from now on',
    hint: 'Where the old expectations were not realistic, say the new ones.',
  },

  reliable: { label: 'Were we reliable in this?' },
  reliableNote: { label: 'What makes us think so' },
  canMeet: { label: 'Can we meet what is expected of us now?' },
  canMeetNote: { label: 'What we would need for it' },

  ladder: { label: 'Steps we agree to' },
  escalationTrigger: { label: 'What sets it off', hint: 'So that neither side has to guess.' },
  escalationStep: { label: 'Which step' },
  escalationReason: { label: 'What makes it necessary' },
  sendBackReason: { label: 'What is not right yet' },
  resumeReason: { label: 'What has changed since' },
  closeReason: { label: 'Why it ends here' },

  recurrenceDate: { label: 'When to look' },
  recurrenceSignal: { label: 'What would show that it came back' },
  recurrenceResult: { label: 'What you see' },
  recurrenceNote: { label: 'A word about it' },

  stance: { label: 'How your side signs' },
  difference: { label: 'What we see differently', hint: 'Both sides will read it.' },
};
