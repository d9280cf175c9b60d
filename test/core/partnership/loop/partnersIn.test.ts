import { expect, it } from 'vitest';
import { type Partnership, partnersIn } from '../../../../src/core/index.ts';
import { createSamplePartnership } from '../../../../src/sample/index.ts';

const sample = createSamplePartnership({ today: '2026-11-22' });
const record: Partnership = {
  ...sample,
  parties: { ...sample.parties, carrier: { id: 'carrier', name: 'Ferry Lane Carriers' } },
};
const [commitment] = Object.values(record.commitments);
const about = (kind: 'dimension' | 'commitment', id: string, partyId: string) =>
  partnersIn(record, { kind, id }, partyId);

it('are all other parties, where it is about trust', () => {
  expect(about('dimension', 'predictability', 'northwind')).toEqual(['harbour', 'carrier']);
  expect(about('dimension', 'predictability', 'carrier')).toEqual(['northwind', 'harbour']);
});

it('is the other side of a promise, and nobody for whoever is in none of it', () => {
  expect(about('commitment', commitment?.id ?? '', 'northwind')).toEqual(['harbour']);
  expect(about('commitment', commitment?.id ?? '', 'carrier')).toEqual([]);
});

it('are none for whoever is no party', () => {
  expect(about('dimension', 'predictability', '')).toEqual([]);
});
