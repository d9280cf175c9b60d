import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  applyChanges,
  type Partnership,
  parsePartnership,
  toJson,
} from '../../../src/core/index.ts';
import { createSamplePartnership } from '../../../src/sample/index.ts';
import { anyChangeTo, entriesOf, type Kept } from './support/anyChange.ts';
import { anyPartnership } from './support/anyPartnership.ts';
import { begun, unwrap } from './support/records.ts';

const sample = createSamplePartnership({ today: '2026-11-22' });
const documents = entriesOf([sample, ...fc.sample(anyPartnership, { numRuns: 20, seed: 7 })]);
/** Of what is small, some; of long documents, all: there are more places in them. */
const pool = documents.filter(
  ({ collection }, i) =>
    collection === 'postMortems' || collection === 'articulations' || i % 4 === 0,
);

const holding = ({ collection, entry }: Kept): Partnership => ({
  ...begun,
  [collection]: { ...begun[collection], [entry.id]: entry },
});

const anyCase = fc.constantFrom(...pool).chain((kept) =>
  fc.record({
    kept: fc.constant(kept),
    changes: fc.array(anyChangeTo(kept, pool), { minLength: 1, maxLength: 2 }),
  }),
);

// A second, and several on a busy machine.
it('opens again whatever it has accepted, and never throws', { timeout: 60_000 }, () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyCase, ({ kept, changes }) => {
      const record = holding(kept);
      const next = applyChanges(record, changes);
      if (!next.ok || next.value === record) return;
      accepted += 1;
      const text = unwrap(toJson(next.value));
      expect(unwrap(parsePartnership(text))).toEqual(JSON.parse(text));
    }),
    { numRuns: 1500 },
  );
  expect(accepted).toBeGreaterThan(50);
});
