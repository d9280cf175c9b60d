import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  applyCommitmentEvent,
  type Change,
  createPartnership,
  type Partnership,
} from '../../../src/core/index.ts';
import { act, make, P, R } from '../commitments/conversation.ts';
import { begun, put, unwrap } from './support/records.ts';

const refusal = (record: Partnership, ...changes: Change[]) => {
  const next = applyChanges(record, changes);
  return next.ok ? 'accepted' : [next.error.code, next.error.path];
};

describe('createPartnership', () => {
  it('refuses two of anything with one id', () => {
    const twice = [
      { id: 'a', name: 'A' },
      { id: 'a', name: 'Another' },
    ];
    expect(createPartnership({ id: 'p1', parties: twice })).toMatchObject({
      ok: false,
      error: { code: 'E_DUPLICATE_ID', path: 'parties[1].id' },
    });
  });

  it.each([undefined, null, {}, { id: 'p', parties: [null] }, { id: 'p', parties: 'a' }])(
    'refuses %j',
    (draft) => {
      expect(createPartnership(draft as never).ok).toBe(false);
    },
  );
});

describe('applyChanges', () => {
  it('adds, changes and removes an entry, and touches nothing else', () => {
    const person = { id: 'ward', partyId: 'northwind', name: 'Ward' };
    const added = unwrap(applyChanges(begun, [put('people', person)]));
    expect(added.people.ward).toEqual(person);
    expect(added.parties).toBe(begun.parties);
    expect(begun.people.ward).toBeUndefined();

    const named = unwrap(
      applyChanges(added, [{ collection: 'people', id: 'ward', path: ['role'], value: 'Lead' }]),
    );
    expect(named.people.ward).toEqual({ ...person, role: 'Lead' });
    expect(named.people.dispatcher).toBe(begun.people.dispatcher);

    const bare = unwrap(
      applyChanges(named, [
        { collection: 'people', id: 'ward', path: ['role'], value: null },
        { collection: 'people', id: 'dispatcher', value: null },
      ]),
    );
    expect(bare.people).toEqual({ ward: person });
  });

  it('gives the same record back where nothing is new', () => {
    expect(
      unwrap(applyChanges(begun, [put('parties', { ...begun.parties.harbour } as never)])),
    ).toEqual(begun);
    const same = {
      collection: 'parties',
      id: 'harbour',
      path: ['name'],
      value: 'Harbour Logistics',
    };
    expect(unwrap(applyChanges(begun, [same]))).toBe(begun);
    expect(unwrap(applyChanges(begun, []))).toBe(begun);
  });

  it('removes nothing that somebody else has changed since, where it is told what was there', () => {
    const { dispatcher } = begun.people;
    const place = { collection: 'people', id: 'dispatcher' };
    const renamed = unwrap(
      applyChanges(begun, [{ ...place, path: ['name'], value: 'Night desk and gate' }]),
    );
    const remove = { ...place, value: null, was: dispatcher };
    expect(unwrap(applyChanges(begun, [remove])).people).toEqual({});
    expect(refusal(renamed, remove)).toEqual(['E_OUTDATED', 'people.dispatcher']);
    expect(unwrap(applyChanges(renamed, [{ ...place, value: null }])).people).toEqual({});
    const role = { ...place, path: ['role'], value: null, was: 'Driver' };
    expect(refusal(renamed, role)).toEqual(['E_OUTDATED', 'people.dispatcher.role']);
    const over = { ...place, value: { ...dispatcher, role: 'Driver' }, was: dispatcher };
    expect(refusal(renamed, over)).toEqual(['E_OUTDATED', 'people.dispatcher']);
    const gone = unwrap(applyChanges(begun, [{ ...place, value: null }]));
    expect(unwrap(applyChanges(gone, [remove]))).toBe(gone);
  });

  it('keeps the words of whoever wrote a draft, or sent it, first', () => {
    const draft = make();
    const [one, other] = [make({ title: 'Rounds' }), make({ title: 'Two rounds' })];
    const sentAs = (from: typeof draft, id: string) =>
      unwrap(applyCommitmentEvent(from, { ...act('request', R, '2026-03-01T09:00:00Z'), id }));
    const drafted = unwrap(applyChanges(begun, [put('commitments', draft)]));
    const written = unwrap(applyChanges(drafted, [{ ...put('commitments', one), was: draft }]));
    expect(written.commitments.c1?.title).toBe('Rounds');
    for (const value of [other, sentAs(other, 'e2')]) {
      const late = { ...put('commitments', value), was: draft };
      expect(refusal(written, late)).toEqual(['E_OUTDATED', 'commitments.c1']);
    }
    const sent = unwrap(applyChanges(written, [put('commitments', sentAs(one, 'e1'))]));
    for (const value of [other, draft, sentAs(other, 'e2')]) {
      for (const was of [{}, { was: draft }, { was: one }]) {
        const late = { ...put('commitments', value), ...was };
        expect(refusal(sent, late)).toEqual(['E_OUTDATED', 'commitments.c1.title']);
      }
    }
    const again = { ...put('commitments', sentAs(one, 'e1')), was: one };
    expect(unwrap(applyChanges(sent, [again]))).toBe(sent);
    const discarded = { collection: 'commitments', id: 'c1', value: null, was: one };
    expect(refusal(sent, discarded)).toEqual(['E_OUTDATED', 'commitments.c1']);
  });

  it('makes all changes or none', () => {
    const good = put('people', { id: 'ward', partyId: 'northwind', name: 'Ward' } as never);
    const bad = { collection: 'people', id: 'nobody', path: ['name'], value: 'x' };
    expect(refusal(begun, good, bad)).toEqual(['E_UNKNOWN_ITEM', 'people.nobody.name']);
  });

  it.each<[string, unknown, unknown]>([
    ['what is no change', null, ['E_SHAPE', '[0]']],
    ['no value', { collection: 'people', id: 'x' }, ['E_SHAPE', '[0]']],
    [
      'a collection that is none',
      { collection: 'toString', id: 'x', value: {} },
      ['E_ENUM', '[0].collection'],
    ],
    [
      'an id that is none',
      { collection: 'people', id: '__proto__', value: {} },
      ['E_SHAPE', '[0].id'],
    ],
    [
      'a path to what every object has',
      { collection: 'people', id: 'dispatcher', path: ['__proto__', 'x'], value: 1 },
      ['E_SHAPE', '[0].path'],
    ],
    [
      'an entry under another id',
      { collection: 'parties', id: 'x', value: { id: 'y', name: 'Y' } },
      ['E_ID', 'parties.x.id'],
    ],
    [
      'a name that is no text',
      { collection: 'parties', id: 'harbour', path: ['name'], value: 7 },
      ['E_TYPE', 'parties.harbour.name'],
    ],
    [
      'an answer that is no answer',
      { collection: 'responses', id: 'r1', path: ['answers', 'c1'], value: 2 },
      ['E_UNKNOWN_ITEM', 'responses.r1.answers.c1'],
    ],
  ])('refuses %s', (_, change, expected) => {
    expect(refusal(begun, change as Change)).toEqual(expected);
  });

  it('does not overwrite words that somebody else has changed meanwhile', () => {
    const rename = (value: string, was: unknown): Change => ({
      collection: 'parties',
      id: 'harbour',
      path: ['name'],
      value,
      was,
    });
    const first = unwrap(applyChanges(begun, [rename('Harbour', 'Harbour Logistics')]));
    expect(refusal(first, rename('Port', 'Harbour Logistics'))).toEqual([
      'E_OUTDATED',
      'parties.harbour.name',
    ]);
    expect(refusal(first, rename('Port', 'Harbour'))).toBe('accepted');
    expect(refusal(first, rename('Harbour', 'Harbour Logistics'))).toBe('accepted');
  });
});

describe('a commitment in the record', () => {
  const holding = (one = make()) => ({ ...begun, commitments: { c1: one } });
  const sent = unwrap(
    applyCommitmentEvent(make(), { ...act('request', R, '2026-03-01T09:00:00Z'), id: 'e1' }),
  );
  const say = (id: string, event: object): Change => ({
    collection: 'commitments',
    id: 'c1',
    path: ['history', id],
    value: { ...event, id },
  });

  it('takes in an act, and folds anew', () => {
    const promised = unwrap(
      applyChanges(holding(sent), [say('e2', act('promise', P, '2026-03-02T09:00:00Z'))]),
    );
    expect(promised.commitments.c1).toMatchObject({ state: 'promised' });
    expect(promised.commitments.c1?.history.map(({ id }) => id)).toEqual(['e1', 'e2']);
  });

  it('keeps both acts when both sides acted at once, one of them overtaken', () => {
    const at = '2026-03-02T09:00:00Z';
    const both = [say('e3', act('withdraw', R, at)), say('e2', act('promise', P, at))];
    const one = unwrap(applyChanges(holding(sent), both)).commitments.c1;
    const other = unwrap(applyChanges(holding(sent), [...both].reverse())).commitments.c1;
    expect(one).toEqual(other);
    expect(one?.history).toHaveLength(3);
  });

  it('is not changed otherwise, nor is its history', () => {
    const field = { collection: 'commitments', id: 'c1', path: ['title'], value: 'Other' };
    expect(refusal(holding(sent), field)).toEqual(['E_STATE', 'commitments.c1.title']);
    const gone = { collection: 'commitments', id: 'c1', path: ['history', 'e1'], value: null };
    expect(refusal(holding(sent), gone)).toEqual(['E_STATE', 'commitments.c1.history.e1']);
    expect(refusal(holding(sent), say('e1', act('promise', P, '2026-03-02T09:00:00Z')))).toEqual([
      'E_DUPLICATE_ID',
      expect.stringContaining('commitments.c1'),
    ]);
  });

  it('loses no act to a copy that does not know it', () => {
    const both = unwrap(applyChanges(holding(sent), [put('commitments', make())]));
    expect(both.commitments.c1).toEqual(sent);
  });

  it('gives way while it is a draft', () => {
    const changed = make({ title: 'Another title' });
    const next = unwrap(applyChanges(holding(make()), [put('commitments', changed)]));
    expect(next.commitments.c1).toEqual(changed);
  });
});
