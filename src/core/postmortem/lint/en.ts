import { enRules } from './enRules.ts';
import { enPhrases, enWords } from './enWords.ts';
import type { LintPack } from './types.ts';

/** English. */
export const en: LintPack = {
  advice: {
    counterfactual: {
      why: 'What did not happen hides what people saw and could do at the time.',
      ask: 'What did each side know at that moment, and what made its choice seem right?',
    },
    blame_label: {
      why: 'Once someone is labelled, the search for what led up to it stops.',
      ask: 'What made this step hard to get right?',
    },
    mind_reading: {
      why: 'Only the other side knows what it meant; a guess invites an argument about it.',
      ask: 'What did you see or hear, and what does the other side say it had in mind?',
    },
    absolute: {
      why: 'One exception is enough to dispute it, and the point is lost.',
      ask: 'On which days did it happen, and how often did it go well?',
    },
    why_you: {
      why: 'Asked why, people defend themselves instead of describing what they saw.',
      ask: 'What led up to this, and how did it look from the other side?',
    },
    demand: {
      why: 'A demand leaves no room for a yes that is freely given.',
      ask: 'What do you need, by when, and what would make it possible for the other side?',
    },
    vague_action: {
      why: 'Nobody will be able to tell whether this has been done.',
      ask: 'Who will do what by which day, and how will both sides see that it is done?',
    },
  },
  words: enWords,
  phrases: enPhrases,
  rules: enRules,
};
