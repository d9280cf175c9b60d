import { articulationFields, articulationTexts } from './articulationFields.ts';
import { articulationPrompts } from './articulationPrompts.ts';
import type { ArticulationSectionsMessages } from './articulationSectionsMessages.ts';

export const articulationSections: ArticulationSectionsMessages = {
  sections: {
    situation: {
      title: 'Where things stand',
      help: 'What has changed, and what has not. What stays is as good to know as what goes.',
    },
    purpose: {
      title: 'What we are here for',
      help: 'Why you work together, in words that each of you would use.',
    },
    outcome: {
      title: 'Shared outcomes',
      help: 'What will be different for somebody, how you will tell, and by when.',
    },
    aim: {
      title: 'What each side wants for itself',
      help: 'Aims of your own belong here: those that are known can be respected.',
    },
    responsibility: {
      title: 'Who does what',
      help: 'For each task exactly one answers for it, and at least one does it. What ends is said too.',
    },
    resource: {
      title: 'What each side brings',
      help: 'People, time, money, access: what the work can count on.',
    },
    decision: {
      title: 'How we decide',
      help: 'Which decisions there are, who takes them, and what happens when you do not agree.',
    },
    communication: {
      title: 'How we keep in touch',
      help: 'By what means, how often, and how soon an answer comes.',
    },
    principle: {
      title: 'How we work together',
      help: 'A few sentences to hold on to on a hard day.',
    },
    assumption: {
      title: 'What this rests on',
      help: 'When one of these no longer holds, that is a reason to talk, and nobody’s fault.',
    },
    escalation: {
      title: 'If we get stuck',
      help: 'Agreed now, while there is time: whom you turn to, in which order, and after how long.',
    },
    review_exit: {
      title: 'Looking again, and ending well',
      help: 'When you look at this anew, and how a side can leave without harm to the others.',
    },
  },
  steps: {
    start: {
      title: 'What this is about',
      help: 'A name, the reason for it now, and from when until when it is meant to fit.',
    },
    people: {
      title: 'Who is who',
      help: 'Those whom the text names, so that it can be read in years to come.',
    },
    changes: {
      title: 'What changes, and why',
      help: 'Compared with the version that this one replaces. Whoever joins later will ask why.',
    },
    commitments: {
      title: 'What becomes of open promises',
      help: 'Nothing that somebody waits for gets lost: each promise is carried on, changed or let go.',
    },
    signOff: {
      title: 'Signing',
      help: 'Somebody of each side signs the text as it stands. You can sign and name a reservation.',
    },
  },
  fields: articulationFields,
  texts: articulationTexts,
  prompts: articulationPrompts,
  addClause: {
    situation: 'Add what has changed or stayed',
    purpose: 'Add a sentence on the purpose',
    outcome: 'Add an outcome',
    aim: 'Add an aim',
    responsibility: 'Add a task',
    resource: 'Add what a side brings',
    decision: 'Add a rule',
    communication: 'Add a way to keep in touch',
    principle: 'Add a sentence',
    assumption: 'Add an assumption',
    escalation: 'Add a step',
    review_exit: 'Add what you agree on',
  },
  emptySection: {
    situation:
      'What is different today from when you began? And what can everybody still count on?',
    purpose: 'If the partnership did not exist, what would be missing, and for whom?',
    outcome: 'No outcome yet. Begin with whom it serves, and what they will notice.',
    aim: 'No aims yet. What does your own organisation hope to get out of this?',
    responsibility:
      'No tasks yet. Begin with those where you were unsure who was looking after them.',
    resource: 'Nothing yet. What does the work need to go well, and who brings it?',
    decision: 'No rules yet. Which decision took too long, or came as a surprise?',
    communication: 'Nothing yet. How soon do you need an answer when something comes up?',
    principle: 'What sentence would have helped you on the last hard day?',
    assumption: 'Nothing yet. What has to stay true for this text to make sense?',
    escalation: 'No steps yet. It is easier to agree on them while nobody needs them.',
    review_exit: 'Nothing yet. Which day would be a good one to ask whether this still fits?',
  },
};
