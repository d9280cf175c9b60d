import { expect, it } from 'vitest';
import { type Partnership, partnershipFor, postMortemFor } from '../../../src/core/index.ts';
import { createSamplePartnership } from '../../../src/sample/index.ts';

const record = createSamplePartnership({ today: '2026-11-22' });

const draftsOf = ({ commitments }: Partnership) =>
  Object.values(commitments).flatMap(({ state, by }) => (state === 'draft' ? [by.partyId] : []));

it('leaves out drafts of promises by others, and nothing else of the promises', () => {
  expect(new Set(draftsOf(record)).size).toBeGreaterThan(1);
  const seen = partnershipFor(record, { partyId: 'northwind' });
  expect(new Set(draftsOf(seen))).toEqual(new Set(['northwind']));
  const missing = Object.keys(record.commitments).filter((id) => !(id in seen.commitments));
  expect(missing.every((id) => record.commitments[id]?.state === 'draft')).toBe(true);
});

it('leaves out what the other side has not shown yet of a post-mortem', () => {
  const viewer = { partyId: 'northwind' };
  const seen = partnershipFor(record, viewer);
  const docs = Object.values(record.postMortems);
  expect(Object.values(seen.postMortems)).toEqual(docs.map((doc) => postMortemFor(doc, viewer)));
  expect(seen.postMortems).not.toEqual(record.postMortems);
});

it('shows somebody of no party what is shown to all', () => {
  const seen = partnershipFor(record, null);
  expect(draftsOf(seen)).toEqual([]);
  expect(seen.postMortems).not.toEqual(record.postMortems);
  expect(seen.articulations).toBe(record.articulations);
});
