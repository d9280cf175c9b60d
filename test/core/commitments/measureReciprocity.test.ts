import { describe, expect, it } from 'vitest';
import { type Commitment, reciprocity } from '../../../src/core/index.ts';
import { asked, delivered, harbour, northwind, promised } from './helpers.ts';

const due = '2026-03-10';
const byHarbour = { due };
const byNorthwind = { due, requester: harbour, performer: northwind };

describe('reciprocity', () => {
  it('compares what each has kept, and what each still has to do, for the other', () => {
    const commitments = [
      delivered(due, due, byHarbour),
      delivered(due, due, byHarbour),
      delivered(due, '2026-03-20', byHarbour),
      delivered(due, due, byNorthwind),
      promised(byHarbour),
      promised(byNorthwind),
      promised(byNorthwind, { type: 'report', on: due }),
    ];
    expect(reciprocity(commitments, 'harbour', 'northwind')).toEqual({
      balance: (3 - 1) / 4,
      openBalance: (1 - 2) / 3,
      kept: { a: 3, b: 1 },
      open: { a: 1, b: 2 },
    });
  });

  it('is the same with the other sign the other way round', () => {
    const commitments = [delivered(due, due, byHarbour), promised(byNorthwind)];
    expect(reciprocity(commitments, 'harbour', 'northwind')).toMatchObject({
      balance: 1,
      openBalance: -1,
    });
    expect(reciprocity(commitments, 'northwind', 'harbour')).toMatchObject({
      balance: -1,
      openBalance: 1,
    });
  });

  it('is 0 in balance, and unknown where there is nothing', () => {
    const commitments = [delivered(due, due, byHarbour), delivered(due, due, byNorthwind)];
    expect(reciprocity(commitments, 'harbour', 'northwind')).toMatchObject({
      balance: 0,
      openBalance: null,
    });
    expect(reciprocity([], 'harbour', 'northwind').balance).toBeNull();
  });

  it('leaves out third parties, and what was never promised or came to nothing', () => {
    const commitments = [
      delivered(due, due, { performer: { partyId: 'third' } }),
      delivered(due, due, { requester: { partyId: 'third' } }),
      asked(byHarbour),
      promised(byHarbour, { type: 'renege', on: due, reason: 'No people' }),
      promised(byHarbour, { type: 'cancel', on: due }),
    ];
    const empty = {
      balance: null,
      openBalance: null,
      kept: { a: 0, b: 0 },
      open: { a: 0, b: 0 },
    };
    expect(reciprocity(commitments, 'harbour', 'northwind')).toEqual(empty);
    const toItself = { ...delivered(due, due, byHarbour), requester: harbour };
    expect(reciprocity([toItself], 'harbour', 'harbour')).toEqual(empty);
  });

  it('takes a record, and passes over what is not a commitment', () => {
    const record = { x: delivered(due, due, byHarbour), y: null, z: { state: 'satisfied' } };
    const { kept } = reciprocity(
      record as unknown as Record<string, Commitment>,
      'harbour',
      'northwind',
    );
    expect(kept).toEqual({ a: 1, b: 0 });
    expect(reciprocity(null as never, 'harbour', 'northwind').balance).toBeNull();
  });
});
