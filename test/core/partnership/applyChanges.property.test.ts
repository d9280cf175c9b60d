import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyArticulationEvent } from '../../../src/core/articulation/applyArticulationEvent.ts';
import {
  applyChanges,
  type Change,
  type CollectionName,
  createPartnership,
  type Partnership,
  type Result,
} from '../../../src/core/index.ts';
import { applyPostMortemEvent } from '../../../src/core/postmortem/applyPostMortemEvent.ts';
import { changesBetween } from '../../../src/hooks/document/changesBetween.ts';
import * as articulationSteps from '../articulation/support/anySteps.ts';
import { anyStart as anyCommitment, anyEntries } from '../commitments/anyConversation.ts';
import * as postMortemSteps from '../postmortem/support/anySteps.ts';
import { anything } from '../trust/make.ts';
import { anyPartnership } from './support/anyPartnership.ts';

const unwrap = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.path}`);
  return result.value;
};

const empty = unwrap(
  createPartnership({
    id: 'p1',
    parties: [
      { id: 'northwind', name: 'Northwind Health' },
      { id: 'harbour', name: 'Harbour Logistics' },
    ],
  }),
);

const holding = (collection: CollectionName, entry: { readonly id: string }): Partnership => ({
  ...empty,
  [collection]: { [entry.id]: entry },
});

/** What a document was before and after each step that was accepted. */
function moves<Doc, Step>(
  start: Doc,
  steps: readonly Step[],
  take: (doc: Doc, step: Step) => Result<Doc>,
): { readonly before: Doc; readonly after: Doc }[] {
  const found: { before: Doc; after: Doc }[] = [];
  let doc = start;
  for (const step of steps) {
    const next = take(doc, step);
    if (!next.ok) continue;
    found.push({ before: doc, after: next.value });
    doc = next.value;
  }
  return found;
}

/** The changes that a widget tells of, for the record. */
const told = (collection: CollectionName, id: string, before: unknown, after: unknown): Change[] =>
  changesBetween(before, after).map((change) => ({ collection, id, ...change }));

function makesTheSame<Doc extends { readonly id: string }>(
  collection: CollectionName,
  { before, after }: { readonly before: Doc; readonly after: Doc },
) {
  const changes = told(collection, after.id, before, after);
  const next = unwrap(applyChanges(holding(collection, before), changes));
  expect(next[collection][after.id]).toEqual(after);
  expect(unwrap(applyChanges(next, changes))).toBe(next);
}

describe('the changes that a widget tells of make of the record what the widget shows', () => {
  it('in a post-mortem, step by step', () => {
    let count = 0;
    fc.assert(
      fc.property(
        postMortemSteps.anyStart,
        fc.array(postMortemSteps.anyStep, { maxLength: 20, size: 'max' }),
        (start, steps) => {
          const take = (doc: typeof start, step: (typeof steps)[number]) =>
            applyPostMortemEvent(doc, postMortemSteps.stepOn(doc, step));
          for (const move of moves(start, steps, take)) {
            makesTheSame('postMortems', move);
            count += 1;
          }
        },
      ),
      { numRuns: 80 },
    );
    expect(count).toBeGreaterThan(200);
  });

  it('in a re-articulation, step by step', () => {
    let count = 0;
    fc.assert(
      fc.property(
        articulationSteps.anyStart,
        fc.array(articulationSteps.anyStep, { maxLength: 20, size: 'max' }),
        (start, steps) => {
          const take = (doc: typeof start, step: (typeof steps)[number]) =>
            applyArticulationEvent(doc, articulationSteps.stepOn(doc, step));
          for (const move of moves(start, steps, take)) {
            makesTheSame('articulations', move);
            count += 1;
          }
        },
      ),
      { numRuns: 80 },
    );
    expect(count).toBeGreaterThan(200);
  });
});

it('takes acts in any order, and as often as they come', () => {
  fc.assert(
    fc.property(
      anyCommitment,
      anyEntries.filter((entries) => new Set(entries.map(({ id }) => id)).size === entries.length),
      fc.infiniteStream(fc.nat()),
      (start, entries, random) => {
        const record = holding('commitments', start);
        const changes = entries.map(
          (entry): Change => ({
            collection: 'commitments',
            id: start.id,
            path: ['history', entry.id],
            value: entry,
          }),
        );
        const shuffled = [...changes].sort(() => ((random.next().value as number) % 3) - 1);
        const one = applyChanges(record, changes);
        const other = applyChanges(record, [...shuffled, ...shuffled]);
        expect(other).toEqual(one);
      },
    ),
  );
});

it('never throws, and leaves the given record as it was', () => {
  const place = fc.constantFrom('parties', 'people', 'responses', 'commitments', 'postMortems');
  const key = fc.oneof(fc.constantFrom('northwind', 'id', 'history', '__proto__'), fc.string());
  const almost = fc.record(
    { collection: place, id: key, path: fc.array(key), value: anything, was: anything },
    { requiredKeys: ['collection', 'id', 'value'] },
  );
  fc.assert(
    fc.property(
      anyPartnership,
      fc.array(fc.oneof(almost, anything), { maxLength: 3 }),
      (record, changes) => {
        const before = JSON.stringify(record);
        applyChanges(record, changes as Change[]);
        expect(JSON.stringify(record)).toBe(before);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      },
    ),
    { numRuns: 300 },
  );
});
