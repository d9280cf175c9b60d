import type { SampleDays } from '../sampleDays.ts';
import { type Edits, entries, under } from '../walk.ts';

/** What the talk about the two mornings led to: what contributed, what changes, what is owned. */
export const factors: Edits = entries('factors', {
  van: {
    text: 'Two rounds shared one van, so that what held up one held up the other',
    category: 'process',
    side: 'harbour',
    by: 'harbour',
    noChangeReason: '',
  },
  note: {
    text: 'To tell the wards was a note on a desk, and no step of the plan',
    category: 'communication',
    side: 'harbour',
    by: 'harbour',
    noChangeReason: '',
  },
  list: {
    text: 'When the two wards were merged, telling the depot was nobody’s task',
    category: 'handover',
    side: 'northwind',
    by: 'northwind',
    noChangeReason: '',
  },
  late: {
    text: 'Late orders were taken without a word, so that no ward knew what they set in motion',
    category: 'agreement_gap',
    side: 'shared',
    by: 'northwind',
    noChangeReason: '',
  },
  sorry: {
    text: 'Both of us took an apology for a change',
    category: 'expectation',
    side: 'shared',
    by: 'harbour',
    noChangeReason: '',
  },
  bridge: {
    text: 'The bridge to the Hill site has had one lane since the works began',
    category: 'external',
    side: 'outside',
    by: 'harbour',
    noChangeReason: '',
  },
});

export const noChange: Edits = {
  'factors.bridge.noChangeReason':
    'Neither of us can speed up the works. The plan has the twenty minutes in it now.',
};

export const changes = ({ day }: SampleDays): Edits =>
  entries('changes', {
    call: {
      text: 'Whoever moves the ward round rings the ward coordinator before the van leaves',
      owner: 'harbour',
      person: 'h-night',
      due: day(-50),
      condition: 'Three moved rounds in a row, each with its call in the book of the ward desk',
      prevents: { note: true },
      by: 'harbour',
    },
    lock: {
      text: 'The load plan lets nobody move a round without a reason and the name of whoever has told the wards',
      owner: 'harbour',
      person: 'h-data',
      due: day(-35),
      condition: 'In a trial, a round cannot be moved without both',
      prevents: { note: true, sorry: true },
      by: 'harbour',
    },
    list: {
      text: 'Both sides read the ward list to each other on the first Monday of each month',
      owner: 'northwind',
      person: 'n-wards',
      due: day(-40),
      condition: 'At the second reading nothing differs',
      prevents: { list: true },
      by: 'northwind',
    },
    late: {
      text: 'An order after the cut-off goes on the next round, unless the ward rings and says what cannot wait',
      owner: 'northwind',
      person: 'n-wards',
      due: day(3),
      condition: 'A month without a late order that came without a call',
      prevents: { late: true },
      by: 'northwind',
    },
    shared: {
      text: 'When two rounds have to share a van, both places hear of it the evening before',
      owner: 'harbour',
      person: 'h-fleet',
      due: day(12),
      condition: 'The next time it happens, both have an entry from the evening before',
      prevents: { van: true },
      by: 'harbour',
    },
  });

/** What each side acknowledges. */
export const northwindOwns: Edits = under('acknowledgements.northwind.elements', {
  responsibility:
    'The list was ours, and it was wrong. And we let late orders become a habit, because nobody said no.',
  explanation: 'When the two wards were merged, each of us thought that another had told you.',
});

export const harbourOwns: Edits = under('acknowledgements.harbour.elements', {
  responsibility:
    'We moved your round and did not tell you. The second time we knew what that does to a ward.',
  repair:
    'Dialysis keeps the van that it now has to itself, at our cost. We help to count your reserve shelves, and take back what is still good.',
  regret: 'We are sorry for the nurses who ran, and for the patients who waited for them.',
  repentance: 'We will not say sorry again without saying what will be different, and from when.',
});

/** What Northwind Health says of itself, and what both hold to from now on. */
export const northwindCloses = ({ day }: SampleDays): Edits => ({
  ...under('impact.northwind', {
    predictability: { before: 4, after: 2 },
    benevolence: { before: 4, after: 3 },
  }),
  ...under('selfChecks.northwind', {
    reliable: 'partly',
    reliableNote: 'With payments and keys, yes. With orders and with the list, no.',
    canMeet: 'yes',
    canMeetNote: 'Somebody who stands in for the coordinator during holidays. That is settled.',
  }),
  ...entries('principles', {
    first: { text: 'Bad news travels first, and by telephone.', by: 'northwind' },
    silent: { text: 'Late can happen to anybody; silent need not.', by: 'northwind' },
  }),
  expectationReset:
    'A round may be late. A ward does not learn of it from an empty shelf. In return, orders come by the cut-off, or with a call.',
  'escalation.ladder.facilitated_talk': 'A ward finds an empty shelf again, and nobody has rung',
  'escalation.ladder.senior_sponsors': 'Two of the changes are more than two weeks late',
  ...entries('recurrence', {
    month: {
      date: day(-22),
      signal: 'A round that is late without a call',
      result: null,
      note: '',
    },
    quarter: {
      date: day(0),
      signal: 'A round that is late without a call, or an order that is late without one',
      result: null,
      note: '',
    },
  }),
});

/** What Harbour Logistics says of itself. */
export const harbourCloses: Edits = {
  ...under('impact.harbour', {
    predictability: { before: 4, after: 3 },
    benevolence: { before: 3, after: 3 },
  }),
  ...under('selfChecks.harbour', {
    reliable: 'partly',
    reliableNote: 'On most mornings. Not in telling.',
    canMeet: 'yes',
    canMeetNote: 'For the call, nothing: from today. For the load plan, six weeks.',
  }),
};
