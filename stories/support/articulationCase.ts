import { type Edits, entries } from '../../src/sample/walk.ts';
import { clauses } from './articulationSteps.ts';

/** Who is named in the texts. */
export const named: Edits = entries('people', {
  'k-pharmacy': { partyId: 'northwind', name: 'Chief pharmacist', role: 'Runs the pharmacy' },
  'k-fleet': { partyId: 'harbour', name: 'Fleet manager', role: 'Runs the vans' },
});

/** The first agreement, from January. */
export const firstClauses: Edits = {
  ...clauses('purpose', 'northwind', {
    purpose: {
      text: 'Vaccine reaches the wards of Northwind Health cold, on the morning it is needed, and nobody has to wonder whether it will.',
    },
  }),
  ...clauses('outcome', 'northwind', {
    cold: {
      text: 'Every box arrives between 2 and 8 degrees.',
      measure: 'Boxes within the range, by the probe in each',
      baseline: '96 of 100 boxes',
      target: '99 of 100 boxes',
      by: '2026-06-30',
      beneficiaries: 'Those who come to be vaccinated',
    },
  }),
  ...clauses('responsibility', 'harbour', {
    transport: {
      text: 'Take the boxes from the depot to the pharmacy by seven',
      outcomeId: 'cold',
      accountable: 'harbour',
      responsible: ['k-fleet'],
      informed: ['northwind'],
    },
    receive: {
      text: 'Read the probe at the door, and sign for what was received',
      outcomeId: 'cold',
      accountable: 'northwind',
      responsible: ['k-pharmacy'],
    },
  }),
  ...clauses('communication', 'harbour', {
    daily: {
      text: 'A message for each round, once all boxes are in',
      channel: 'Shared mailbox',
      cadence: 'Every working day',
      responseTime: 'The same day',
    },
  }),
  ...clauses('review_exit', 'northwind', {
    review: { text: 'We look at this together once a year, or as soon as one of us asks.' },
  }),
};

/** What is different since. */
export const changedClauses: Edits = {
  ...clauses('situation', 'northwind', {
    wards: {
      text: 'Since October three more wards give vaccinations: five instead of two.',
      aspect: 'changed',
    },
    nights: {
      text: 'Two of them are supplied at night, when the pharmacy is not staffed.',
      aspect: 'changed',
    },
    trust: {
      text: 'The vans, the drivers and the boxes are the same, and so is what we want from them.',
      aspect: 'unchanged',
    },
  }),
  'clauses.cold.target': '995 of 1,000 boxes',
  'clauses.cold.by': '2027-06-30',
  'clauses.purpose.text':
    'Vaccine reaches the five wards of Northwind Health cold, at the hour it is needed, and whoever waits for it hears of trouble while something can still be done.',
  'clauses.onduty': {
    order: 'a5',
    section: 'responsibility',
    proposedBy: 'northwind',
    text: 'Answer the duty number at any hour',
    outcomeId: 'cold',
    accountable: 'northwind',
    responsible: ['k-pharmacy'],
    informed: ['harbour'],
  },
};

/** Why it is not as it was. */
export const whyChanged: Edits = {
  'reasons.purpose': 'Three wards came, and twice nobody had heard of trouble in time.',
  'reasons.cold': 'The old target was reached in May; with five wards it is still too low.',
  'reasons.transport': 'Rounds at night begin in December.',
};

/** How Harbour Logistics would put it. */
export const counter = {
  clauseId: 'onduty',
  wording: {
    text: 'Answer the duty number at any hour, and say so the day before when it changes',
  },
  reason: 'In autumn the number on our cards had changed, and nobody had told us.',
} as const;

/** What each side has understood. */
export const echoes = {
  northwindOnRounds:
    'You bring the boxes whenever the wards give vaccinations, also at four in the morning, and it stays on your shoulders until somebody of ours has signed at the door.',
  harbourOnPurpose:
    'It is no longer enough that the cold holds. You want to be told early when it does not, because then another van can still set out.',
  harbourOnTargets:
    'Out of a thousand boxes five may be too warm by next summer, where it used to be ten, and it counts at the door of the ward.',
  harbourOnDuty:
    'Somebody of the pharmacy picks up at three at night as well, and before a new number holds, our drivers have it on paper.',
};
