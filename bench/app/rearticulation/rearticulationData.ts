import type { ClauseSection } from 'troth/core';
import { seeded } from '../../random.mjs';
import type { RearticulationScenario } from '../../suites/suite.mjs';
import { further, people } from './further.ts';
import { type Draft, draftOf, textOf, withOtherParagraphs, withOtherWords } from './sentences.ts';

// Two versions of what two partners expect of each other, the same for every contestant: the one in
// force, and the next one, which is being written.

export type Clause = {
  section: ClauseSection;
  /** Where it stands; no two have the same. */
  place: number;
  text: string;
  /** What it says besides, by the field's name. */
  further: Record<string, string>;
};

/** By id, which stays from version to version; section by section, in their order. */
export type Clauses = Record<string, Clause>;

export type RearticulationData = {
  title: string;
  note: string;
  from: string;
  review: string;
  people: { name: string; role: string; side: string }[];
  clauses: Clauses;
};

/** The clause whose text is typed into: an outcome, by whose name responsibilities call it. */
export const typedClause = 'c25';

/** Of 20 clauses, how many are in each section. */
const SHARES: readonly [section: ClauseSection, count: number][] = [
  ['situation', 1],
  ['purpose', 1],
  ['outcome', 2],
  ['aim', 2],
  ['responsibility', 4],
  ['resource', 1],
  ['decision', 2],
  ['communication', 2],
  ['principle', 2],
  ['assumption', 1],
  ['escalation', 1],
  ['review_exit', 1],
];

/** Of every 20 clauses one is left out, one moves, and one is new. */
const [LEFT_OUT, MOVED, FOLLOWED] = [13, 7, 3];

const before = new WeakMap<RearticulationData, Clauses>();

/** What the version in force says. */
export function clausesBefore(data: RearticulationData): Clauses {
  return before.get(data) ?? {};
}

export function makeRearticulation(scenario: RearticulationScenario): RearticulationData {
  const random = seeded(5);
  const sections = SHARES.flatMap(([section, count]) =>
    Array.from({ length: (count * scenario.clauses) / 20 }, () => section),
  );
  const outcomes = sections.flatMap((section, i) =>
    section === 'outcome' && i % 20 !== LEFT_OUT ? [`c${i}`] : [],
  );
  const was: Clauses = {};
  const is: Clauses = {};
  const counted = { changed: 0 };
  for (const [i, section] of sections.entries()) {
    const draft = draftOf(scenario.words, random);
    const clause = (place: number, text: Draft): Clause => ({
      section,
      place,
      text: textOf(text),
      further: further(section, i, outcomes),
    });
    was[`c${i}`] = clause(2 * i, draft);
    if (i % 20 !== LEFT_OUT) {
      const isChanged = random() < scenario.changed;
      const place = i % 20 === MOVED ? 2 * i + 7 : 2 * i;
      is[`c${i}`] = clause(place, isChanged ? revised(draft, counted, random) : draft);
    }
    if (i % 20 === FOLLOWED) is[`n${i}`] = clause(2 * i + 1, draftOf(scenario.words, random));
  }
  const data = {
    title: 'How we keep vaccine cold together, by day and by night',
    note: 'Three more wards, and rounds at night.',
    from: '2026-12-01',
    review: '2027-05-31',
    people: people.map(({ name, role, partyId }) => ({ name, role, side: partyId })),
    clauses: inOrder(is),
  };
  before.set(data, inOrder(was));
  return data;
}

/** Mostly other words; of five clauses one with other paragraphs, of forty one all anew. */
function revised(draft: Draft, counted: { changed: number }, random: () => number): Draft {
  counted.changed += 1;
  if (counted.changed % 40 === 0) return withOtherParagraphs(draft, 'all', random);
  const next = counted.changed % 5 === 0 ? withOtherParagraphs(draft, 'two', random) : draft;
  return withOtherWords(next, random);
}

function inOrder(clauses: Clauses): Clauses {
  const rank = (section: ClauseSection) => SHARES.findIndex(([one]) => one === section);
  return Object.fromEntries(
    Object.entries(clauses).sort(
      ([, a], [, b]) => rank(a.section) - rank(b.section) || a.place - b.place,
    ),
  );
}
