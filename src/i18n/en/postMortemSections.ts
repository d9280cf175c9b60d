import { postMortemFields } from './postMortemFields.ts';
import type { PostMortemSectionsMessages } from './postMortemSectionsMessages.ts';

export const postMortemSections: PostMortemSectionsMessages = {
  sections: {
    frame: {
      title: 'The frame',
      help: 'What this talk is for, and how you want to treat each other in it.',
    },
    event: {
      title: 'What shook trust',
      help: 'One event, in a few plain sentences that both sides could have written.',
    },
    timeline: {
      title: 'What happened, in order',
      help: 'Facts only, told forward, from some time before the event. Where you see a fact differently, say so: both views stay.',
    },
    perspectives: {
      title: 'How each side saw it',
      help: 'Each side writes alone, and both accounts open at the same moment. Neither is the right one.',
    },
    understanding: {
      title: 'Have we understood each other?',
      help: 'Say in your own words how the other side saw it. You need not agree; you only find out whether that is what they meant.',
    },
    impact: {
      title: 'What it did to the trust',
      help: 'How far you trusted the other side before, and how far you do now.',
    },
    factors: {
      title: 'What contributed',
      help: 'Usually several things came together. Ask how it could happen, and look at both sides and at what lies between.',
    },
    repair: {
      title: 'Acknowledging and putting right',
      help: 'What your side wants to acknowledge, in its own words. All of it is free, and nobody writes it for you.',
    },
    changes: {
      title: 'What will be different',
      help: 'For each thing that contributed: a change that prevents it, or the reason why nothing changes.',
    },
    selfCheck: {
      title: 'A question to ourselves',
      help: 'Each side asks itself what it would ask the other.',
    },
    escalation: {
      title: 'If talking is not enough',
      help: 'Agree on it now, while there is time: which steps you would take, and what would set each off.',
    },
    recurrence: {
      title: 'Has it come back?',
      help: 'A day to look again, and the sign that would show you that it came back.',
    },
    questions: { title: 'Questions', help: 'One after the other, in your own words.' },
    signOff: {
      title: 'Signing',
      help: 'Each side signs the text as it stands. You can sign and still note what you see differently.',
    },
  },
  fields: postMortemFields,
  seenBy: {
    alone: 'Only your side sees this until both have submitted.',
    both: 'Both sides see this and can write here.',
    aloneUntilTalk: 'Only your side sees this until the talk begins.',
    aloneOfASide: 'Only the side that writes it sees an account until both have submitted.',
    aloneOfASideUntilTalk: 'Only the side that says it sees this until the talk begins.',
    answersAlone:
      'What each side answers for itself opens to both at the same moment; both see the rest.',
    bothReadEachItsOwn: 'Both sides see this; each writes its own part.',
    bothReadNobodyWrites: 'Both sides see this. It stays as it was submitted.',
    readAlong: 'Both sides see this and can write here; you read along.',
    closed: 'Both sides see this. It can no longer be changed.',
    closedApart:
      'What each side wrote here for itself, only that side sees: it was closed before it opened to both.',
  },
  howPartySawIt: ({ party }) => `How ${party} saw it`,
  trustOf: ({ rater, target }) => `How far ${rater} trusts ${target}`,
  repairIntro:
    'Take what is true for your side and leave the rest. The order is the one in which people in a study gave these weight.',
  suggestedRules: [
    'We speak for ourselves, and let the other side speak for itself.',
    'We say what we saw before we say what we made of it.',
    'We ask “how did it come to this?” rather than “why did you?”.',
    'We let each other finish, and say back what we understood before we answer.',
    'We assume that everybody did what made sense to them at the time.',
    'What is said here stays with those whom we have agreed on.',
  ],
  suggestRules: 'Begin with six suggestions',
};
