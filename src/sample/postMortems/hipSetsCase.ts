import type { SampleDays } from '../sampleDays.ts';
import { type Edits, entries, under } from '../walk.ts';

/** What the two sides said about two hip sets that stood at the wrong site. */
export const frame = ({ said }: SampleDays): Edits => ({
  'frame.purpose':
    'To find out how two sets could stand at River while the patient lay at Hill, and to give whoever packs and drives what they need to know.',
  'frame.confidentiality': 'organisations',
  ...entries('frame.participants', {
    'p-theatre': { partyId: 'northwind', personId: 'n-theatre' },
    'p-depot': { partyId: 'harbour', personId: 'h-depot' },
  }),
  'event.summary': `On ${said(-206)} two hip sets went to the River site. The operation was at the Hill site, and began three hours late.`,
  'event.trigger': 'The theatre rang the depot when the patient was already in the anteroom.',
  'event.violationType': 'ability',
});

export const facts = ({ day, at }: SampleDays): Edits =>
  entries('timeline', {
    label: {
      at: day(-207),
      text: 'The order named the surgeon and the hour. The field for the site was empty.',
      source: 'Order form',
      addedBy: 'northwind',
      positions: {},
    },
    loaded: {
      at: day(-207),
      text: 'The depot loaded the sets for River, where this surgeon had operated all week.',
      source: 'Loading list',
      addedBy: 'harbour',
      positions: {},
    },
    missed: {
      at: at(-206, '06:30'),
      text: 'At the morning count the theatre at Hill missed them.',
      source: 'Count sheet',
      addedBy: 'northwind',
      positions: {},
    },
    across: {
      at: at(-206, '08:20'),
      text: 'A driver set out to bring them across. It took fifty minutes.',
      source: 'Log book of van 4',
      addedBy: 'harbour',
      positions: {},
    },
  });

export const northwindSaw = {
  intended: 'A hip operation as the first of the day, with everything laid out the evening before.',
  happened:
    'At the morning count two sets were not there. The patient, who had eaten nothing since the evening, waited three more hours, and the team waited with him.',
  saw: 'The form had an empty field. The list of the depot had a site on it, and it was the other one.',
  effect:
    'We had to explain to a frightened man why his operation did not begin. The list of that day could not be made up for.',
  need: 'To learn in the evening that a set is missing, while it can still be brought.',
  request: 'Would the depot read site and theatre back to us when we order?',
};

export const harbourSaw = {
  intended: 'The sets at the theatre before the first cut, as always.',
  happened:
    'We sent them where this surgeon had been all week. Nobody had told us that he had changed sites, and we had not asked.',
  saw: 'In most orders of that month the field for the site was empty. We had got used to it.',
  effect:
    'The driver who brought them across drove faster than he ought to have. That is not how we want to put things right.',
  need: 'Orders that say where.',
  request: 'Would the theatre fill in the site, also where it seems plain?',
};

export const understood = {
  theatre:
    'This was never about two boxes. A man who was afraid had to be afraid for longer, and you were the ones who stood beside him without an answer.',
  depot:
    'Our form left a gap, and you filled it from experience because we had taught you to. Then somebody of yours took a risk on the road to mend it.',
};

export const factors: Edits = entries('factors', {
  form: {
    text: 'The order form could be sent without a site',
    category: 'process',
    side: 'northwind',
    by: 'northwind',
    noChangeReason: '',
  },
  morning: {
    text: 'Sets were counted in the morning, when it is too late to bring one across in peace',
    category: 'process',
    side: 'shared',
    by: 'harbour',
    noChangeReason: '',
  },
  habit: {
    text: 'Habit filled the gap: the surgeon had been at River all week',
    category: 'expectation',
    side: 'shared',
    by: 'harbour',
    noChangeReason: 'With the two changes, habit has no gap left to fill.',
  },
});

export const changes = ({ day }: SampleDays): Edits =>
  entries('changes', {
    label: {
      text: 'Site and theatre stand on the order and on the label of every set',
      owner: 'northwind',
      person: 'n-theatre',
      due: day(-182),
      condition: 'Fifty labels in a row, all of them complete',
      prevents: { form: true },
      by: 'northwind',
    },
    evening: {
      text: 'Sets are counted at the door of the theatre the evening before',
      owner: 'harbour',
      person: 'h-depot',
      due: day(-176),
      condition: 'A set that is left out on purpose leads to a call the same evening',
      prevents: { morning: true },
      by: 'harbour',
    },
  });

export const northwindCloses: Edits = {
  ...under('impact.northwind', { competence: { before: 4, after: 3 } }),
  ...under('acknowledgements.northwind.elements', {
    responsibility: 'Our form let it happen, and we had got used to sending it half empty.',
  }),
  ...under('selfChecks.northwind', {
    reliable: 'partly',
    reliableNote: 'In the theatre, yes. On paper, no.',
    canMeet: 'yes',
    canMeetNote: 'A form that cannot be sent half empty.',
  }),
  ...entries('principles', { guess: { text: 'Whoever guesses says so.', by: 'northwind' } }),
};

export const harbourCloses: Edits = {
  ...under('impact.harbour', { competence: { before: 4, after: 4 } }),
  ...under('acknowledgements.harbour.elements', {
    responsibility: 'We guessed, and did not say that we were guessing.',
    regret: 'We are sorry for the hours that the patient lay and waited.',
  }),
  ...under('selfChecks.harbour', {
    reliable: 'yes',
    reliableNote: 'By our list. The list was wrong.',
    canMeet: 'yes',
    canMeetNote: 'Ten minutes each evening.',
  }),
};
