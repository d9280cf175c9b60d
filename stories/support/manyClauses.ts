import { type Articulation, clausesOf } from '../../src/core/index.ts';
import { afterwards, clauses } from './articulationSteps.ts';
import { draft } from './articulations.ts';
import { pharmacy } from './roles.ts';

const said = [
  'A round was added.',
  'The list of numbers is sent to the pharmacy and to the depot on the first working day of a month.',
  'Whoever opens a box reads the probe, writes down the hour, and says so at once if it was too warm; nobody waits for the end of the round with that, and nobody asks whose turn it was.',
];

/** The draft with so many more clauses, some short and some long. */
export function withManyClauses(count: number): Articulation {
  const sections = ['situation', 'purpose', 'communication'] as const;
  const more = sections.map((section, at) =>
    clauses(
      section,
      'northwind',
      Object.fromEntries(
        Array.from({ length: Math.ceil((count - at) / sections.length) }, (_, i) => [
          `${section}-${i}`,
          { text: `${said[i % said.length]} (${i + 1})` },
        ]),
      ),
    ),
  );
  return afterwards(draft, ['2026-11-18', pharmacy, Object.assign({}, ...more)]);
}

/** Five hundred clauses in review, of which the very last has no words. */
export function fiveHundredClauses(): Articulation {
  const doc = withManyClauses(500 - Object.keys(draft.clauses).length);
  const last = clausesOf(doc, 'communication').at(-1)?.id ?? '';
  const wordless = { ...doc.clauses[last], text: '', channel: 'Shared mailbox' };
  return {
    ...doc,
    status: 'in_review',
    clauses: { ...doc.clauses, [last]: wordless as Articulation['clauses'][string] },
  };
}
