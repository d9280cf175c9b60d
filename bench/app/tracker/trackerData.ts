import {
  applyCommitmentEvent,
  type Commitment,
  type CommitmentEvent,
  createCommitment,
  terminalStates,
} from 'troth/core';
import { seeded } from '../../random.mjs';

// The same seeded commitments for every contestant, made by the library's own machine: what
// Harbour Logistics does for Northwind Health, as Northwind Health sees it.

export const today = '2026-06-15';

export const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];

const ROLES = [
  'Head pharmacist',
  'Purchasing lead',
  'Data lead',
  'Ward manager',
  'Systems engineer',
  'Quality officer',
  'Finance lead',
  'Site manager',
];

export const people = ROLES.map((name, i) => ({ id: `p${i + 1}`, name, partyId: 'northwind' }));

// All combinations are different, so that no order is left to chance; no digits, so that
// contestants that guess how to sort take the short way.
const WHAT = [
  'Report',
  'Stock list',
  'Forecast',
  'Check',
  'Delivery',
  'Return',
  'Training',
  'Plan',
  'Invoice',
  'Audit',
  'Handover',
  'Trial',
  'Review',
  'Spare set',
  'Label set',
  'Repair',
  'Count',
  'Sample',
  'Notice',
  'Map',
];
const OF = [
  'vaccines',
  'cold boxes',
  'pallets',
  'bandages',
  'gloves',
  'masks',
  'syringes',
  'monitors',
  'beds',
  'linen',
  'oxygen',
  'samples',
  'routes',
  'drivers',
  'docks',
  'sensors',
  'batteries',
  'seals',
  'crates',
  'keys',
];
const WHERE = [
  'the north ward',
  'the south ward',
  'the east ward',
  'the west ward',
  'the pharmacy',
  'the laboratory',
  'the kitchen',
  'the depot',
  'the old harbour',
  'the new harbour',
  'the airport',
  'the clinic',
  'the theatre',
  'the archive',
  'the workshop',
  'the laundry',
  'the garage',
  'the reception',
  'the annexe',
  'the tower',
  'the basement',
  'the courtyard',
  'the main gate',
  'the night desk',
  'the call centre',
];

/** One of the twenty words in the middle of the titles: 5 % have it, and no other text does. */
export const searchWord = 'vaccines';

const requesterOf = (personId: string) => ({ partyId: 'northwind', personId });
const performer = { partyId: 'harbour' };

const made = new Map<number, Commitment[]>();

/**
 * So many commitments, at most 10,000, by due date and then by id: as a server would send them, so
 * that whoever shows a list in the order in which it comes need not sort.
 */
export function makeCommitments(count: number): Commitment[] {
  let commitments = made.get(count);
  if (!commitments) {
    const random = seeded(20260615);
    const titles = shuffled(allTitles(), random).slice(0, count);
    if (titles.length < count) throw new Error(`there are only ${titles.length} titles`);
    commitments = titles
      .map((title) => ({ title, due: Math.floor(random() * 400) - 200 }))
      .sort((a, b) => a.due - b.due)
      .map(({ title, due }, i) => makeCommitment(i, title, due, random));
    made.set(count, commitments);
  }
  return commitments;
}

/** Copies that no contestant has ever seen, so that nothing it remembers by object is known yet. */
export function fresh(commitments: readonly Commitment[]): Commitment[] {
  return commitments.map((one) => ({ ...one }));
}

export function isOpen({ state }: Commitment): boolean {
  return !terminalStates.includes(state);
}

export function dueOf({ terms }: Commitment): string {
  return terms.at(-1)?.due ?? '';
}

/** The same commitment after one more act. */
export function after(commitment: Commitment, event: CommitmentEvent): Commitment {
  const result = applyCommitmentEvent(commitment, event);
  if (!result.ok) throw new Error(`${commitment.id}: ${result.error.message}`);
  return result.value;
}

/** The performer says that it is done. */
export function reported(commitment: Commitment): Commitment {
  return after(commitment, { type: 'report', by: performer, at: `${today}T10:00:00Z` });
}

function makeCommitment(i: number, title: string, due: number, random: () => number): Commitment {
  const requester = requesterOf(people[Math.floor(random() * people.length)]?.id ?? '');
  const start = createCommitment({
    id: `commitment-${String(i).padStart(5, '0')}`,
    title,
    requester,
    performer,
    by: requester,
    at: instant(due - 40, 8),
    terms: {
      deliverable: 'As described in the title, in the agreed form',
      conditions: [
        { id: 'c1', text: 'Complete for every site' },
        { id: 'c2', text: 'Signed off by both sides' },
      ],
      due: instant(due, 0).slice(0, 10),
    },
  });
  if (!start.ok) throw new Error(start.error.message);
  return actsOf(requester, due, random()).reduce(after, start.value);
}

/** How far the conversation has come: a bit of every state. */
function actsOf(
  requester: ReturnType<typeof requesterOf>,
  due: number,
  fate: number,
): CommitmentEvent[] {
  const asked = { type: 'request', by: requester, at: instant(due - 39, 9) } as const;
  const promised = { type: 'promise', by: performer, at: instant(due - 38, 9) } as const;
  const done = { type: 'report', by: performer, at: instant(due - 1, 9) } as const;
  if (fate < 0.04) return [];
  if (fate < 0.14) return [asked];
  if (fate < 0.19) {
    const terms = {
      deliverable: 'As described in the title, without the annexe',
      conditions: [{ id: 'c1', text: 'Complete for the large sites' }],
      due: instant(due, 0).slice(0, 10),
    };
    return [asked, { type: 'counter', by: performer, at: instant(due - 38, 9), terms }];
  }
  if (fate < 0.45) return [asked, promised];
  if (fate < 0.5) {
    const note = 'A driver is missing';
    return [asked, promised, { type: 'flagRisk', by: performer, at: instant(due - 5, 9), note }];
  }
  if (fate < 0.55) {
    const terms = { due: instant(due + 7, 0).slice(0, 10) };
    const reason = 'The road is closed';
    const at = instant(due - 4, 9);
    return [asked, promised, { type: 'proposeAmendment', by: performer, at, terms, reason }];
  }
  if (fate < 0.64) return [asked, promised, done];
  if (fate < 0.9) {
    const at = instant(due, 9);
    return [asked, promised, done, { type: 'declareSatisfied', by: requester, at }];
  }
  if (fate < 0.94) return [asked, { type: 'decline', by: performer, at: instant(due - 38, 9) }];
  if (fate < 0.97) return [asked, { type: 'withdraw', by: requester, at: instant(due - 38, 9) }];
  const reason = 'The depot is closed';
  return [asked, promised, { type: 'renege', by: performer, at: instant(due - 9, 9), reason }];
}

function allTitles(): string[] {
  return WHAT.flatMap((what) =>
    OF.flatMap((of) => WHERE.map((where) => `${what} of ${of} for ${where}`)),
  );
}

function shuffled<Item>(items: Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Days from the day that is looked at. */
function instant(day: number, hour: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + (day * 24 + hour) * 3_600_000).toISOString();
}
