import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  applyCommitmentEvent,
  type Change,
  invertChanges,
} from '../../../src/core/index.ts';
import { act, make, R } from '../commitments/conversation.ts';
import { begun, put, unwrap } from './support/records.ts';

describe('invertChanges', () => {
  it('takes back what was typed, added and removed', () => {
    const text = fc.constantFrom('Port', 'Night desk', 'ward');
    const changed: fc.Arbitrary<Change> = fc.oneof(
      fc.record({
        collection: fc.constant('people'),
        id: fc.constant('dispatcher'),
        path: fc.constantFrom(['name'], ['role']),
        value: text,
      }),
      fc.constant<Change>({ collection: 'people', id: 'dispatcher', value: null }),
      text.map((id) => put('people', { id, partyId: 'harbour', name: id } as never)),
      text.map((title) => put('commitments', make({ title }))),
    );
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 4 }), (all) => {
        let record = begun;
        const back: (readonly Change[])[] = [];
        for (const change of all) {
          const next = applyChanges(record, [change]);
          if (!next.ok) continue;
          back.unshift(invertChanges(record, [change]) ?? []);
          record = next.value;
        }
        for (const changes of back) record = unwrap(applyChanges(record, changes));
        expect(record).toEqual(begun);
      }),
    );
  });

  it('does not take back what was said to the other side', () => {
    const sent = unwrap(
      applyCommitmentEvent(make(), { ...act('request', R, '2026-03-01T09:00:00Z'), id: 'e1' }),
    );
    expect(invertChanges(begun, [put('commitments', sent)])).toBeNull();
    const said = { collection: 'commitments', id: 'c1', path: ['history', 'e1'], value: {} };
    expect(invertChanges(begun, [said])).toBeNull();
  });

  it('does not take back what somebody else has written over', () => {
    const rename = { collection: 'parties', id: 'harbour', path: ['name'], value: 'Port' };
    const back = invertChanges(begun, [rename]) ?? [];
    const later = unwrap(applyChanges(begun, [{ ...rename, value: 'Somebody else’s' }]));
    expect(applyChanges(later, back)).toMatchObject({ ok: false, error: { code: 'E_OUTDATED' } });
  });
});
