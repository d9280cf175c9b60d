import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, type Partnership } from '../../../src/core/index.ts';
import * as agreements from '../articulation/support/conversations.ts';
import {
  closed,
  escalated,
  H,
  inReview,
  looked,
  N,
  play,
  written,
} from '../postmortem/support/postMortems.ts';
import { begun, put, unwrap } from './support/records.ts';

type Collection = 'postMortems' | 'articulations';
type Doc = { readonly id: string; readonly history: readonly object[] };

const holding = (collection: Collection, doc: Doc): Partnership =>
  ({ ...begun, [collection]: { [doc.id]: doc } }) as Partnership;

/** What is said to changes to a document, each a path (none: all of it) and a value. */
function answer(collection: Collection, doc: Doc, ...changes: (readonly [string, unknown])[]) {
  const given = changes.map(
    ([place, value]): Change => ({
      collection,
      id: doc.id,
      ...(place && { path: place.split('.') }),
      value,
    }),
  );
  const next = applyChanges(holding(collection, doc), given);
  if (next.ok) return 'accepted';
  const { code, path = '' } = next.error;
  return `${code} ${path.replace(`${collection}.${doc.id}.`, '')}`;
}

const talk = inReview();
const versions = {
  inForce: agreements.inForce(),
  superseded: agreements.play(agreements.inForce(), ['supersede', agreements.N]),
  withdrawn: agreements.play(agreements.proposed(), ['withdraw', agreements.N]),
};
const levels = (count: number): unknown =>
  Array.from({ length: count }).reduce<unknown>((below) => ({ below }), 'x');

describe('what a document cannot be without', () => {
  it.each([
    'title',
    'stage',
    'event.summary',
    'selfChecks',
    'recurrence',
    'signatures',
    'frame.groundRules',
  ])('is not taken away from a post-mortem: %s', (place) => {
    expect(answer('postMortems', talk, [place, null])).toBe(`E_SHAPE ${place}`);
  });

  it.each(['clauses', 'people', 'signatures', 'clauses.call.text', 'clauses.call.order'])(
    'is not taken away from a re-articulation: %s',
    (place) => {
      const doc = agreements.proposed();
      expect(answer('articulations', doc, [place, null])).toBe(`E_SHAPE ${place}`);
    },
  );

  it('is not what may be left out, or is an entry of a list', () => {
    const doc = agreements.proposed();
    expect(answer('articulations', doc, ['clauses.call.outcomeId', null])).toBe('accepted');
    expect(answer('articulations', doc, ['clauses.call', null])).toBe('accepted');
    const [fact = ''] = Object.keys(talk.timeline);
    expect(answer('postMortems', talk, [`timeline.${fact}.positions.northwind`, null])).toBe(
      'accepted',
    );
  });

  it('is not begun blank where blank says nothing', () => {
    const place = 'replies.call.northwind.reason';
    expect(answer('articulations', agreements.proposed(), [place, 'So'])).toMatch(
      /^E_(ID|EMPTY|DATE) replies/,
    );
  });
});

describe('which document it is, and how it began', () => {
  it.each([
    ['id', 'x'],
    ['partyIds', ['northwind', 'zeta']],
    ['createdBy', 'harbour'],
  ])('does not change: %s', (field, value) => {
    expect(answer('postMortems', talk, [field, value])).toBe(`E_STATE ${field}`);
    expect(answer('articulations', agreements.proposed(), [field, value])).toBe(`E_STATE ${field}`);
    expect(answer('postMortems', talk, ['', { ...talk, [field]: value }])).toMatch(/^E_/);
  });

  it.each(['parties', 'people', 'instruments'])('nor does the id of what is in %s', (name) => {
    const collection = name as 'parties';
    const [id = ''] = Object.keys(begun[collection]);
    const next = applyChanges(begun, [{ collection, id, path: ['id'], value: 'x' }]);
    expect(next).toMatchObject({ error: { code: 'E_ID', path: `${collection}.${id}.id` } });
  });
});

describe('the limits of a file', () => {
  it('hold for the entries of a list', () => {
    const fact = Object.values(talk.timeline)[0];
    const timeline = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`t${i}`, fact]));
    const full = { ...talk, timeline };
    expect(answer('postMortems', full, ['timeline.more', fact])).toBe('E_TOO_LONG timeline');
    expect(answer('postMortems', full, ['timeline.t7.text', 'So'])).toBe('accepted');
    expect(answer('postMortems', full, ['timeline.t7', null], ['timeline.more', fact])).toBe(
      'accepted',
    );
  });

  it('hold for the entries of a record', () => {
    const person = (i: number) => ({ id: `p${i}`, partyId: 'harbour', name: 'Night desk' });
    // Two parties and an instrument are there, besides.
    const people = Object.fromEntries(
      Array.from({ length: 49_997 }, (_, i) => [`p${i}`, person(i)]),
    );
    const full: Partnership = { ...begun, people };
    const more = put('people', person(50_000));
    const one = { collection: 'people', id: 'p1' };
    expect(applyChanges(full, [{ ...one, path: ['role'], value: 'Driver' }]).ok).toBe(true);
    expect(applyChanges(full, [{ ...one, value: null }, more]).ok).toBe(true);
    expect(applyChanges(full, [more])).toMatchObject({
      error: { code: 'E_TOO_LONG', path: 'instruments' },
    });
  });

  it('hold for what nobody knows', () => {
    const clause = { ...agreements.proposed().clauses.call };
    const withX = (x: unknown) =>
      answer('articulations', agreements.proposed(), ['clauses.call', { ...clause, x }]);
    expect(withX(levels(27))).toBe('accepted');
    expect(withX(levels(28))).toMatch(/^E_TOO_DEEP clauses\.call\.x\.below/);
    expect(withX(JSON.parse('{"__proto__":{}}'))).toBe('E_FORBIDDEN_KEY clauses.call.x.__proto__');
    expect(withX(10n)).toBe('E_JSON clauses.call.x');
    expect(withX(new Date(0))).toBe('E_JSON clauses.call.x');
    expect(withX(new Map([['a', 1]]))).toBe('E_JSON clauses.call.x');
    expect(withX(Object('text'))).toBe('E_JSON clauses.call.x');
    const whole = { ...talk, x: JSON.parse('{"a":{"constructor":1}}') };
    expect(answer('postMortems', talk, ['', whole])).toBe('E_FORBIDDEN_KEY x.a.constructor');
  });

  it('leave a record alone that nobody has read', () => {
    for (const entry of [7, null, {}, { id: 'a', partyIds: 7 }, { id: 'a', history: {} }]) {
      const doc = entry as unknown as Doc;
      const record = { ...begun, postMortems: { a: doc }, articulations: { a: doc } };
      for (const collection of ['postMortems', 'articulations']) {
        for (const change of [{ path: ['title'], value: 'So' }, { value: talk }]) {
          const next = applyChanges(record as never, [{ collection, id: 'a', ...change }]);
          expect(next.ok).toBe(false);
        }
      }
    }
  });
});

describe('a version that came into force, or has ended', () => {
  const { clauses } = versions.inForce;
  const other = { ...clauses, call: { ...clauses.call, text: 'Nobody has to call' } };

  it.each(Object.entries(versions))('is not written in: %s', (_, doc) => {
    expect(answer('articulations', doc, ['clauses.call.text', 'No'])).toMatch(/^E_CLOSED clauses/);
    const hacked = { ...doc, clauses: other };
    expect(answer('articulations', doc, ['', hacked])).toBe('E_CLOSED clauses');
    expect(answer('articulations', doc, ['', { ...doc, extra: 1 }])).toBe('E_CLOSED extra');
    expect(answer('articulations', doc, ['', doc])).toBe('accepted');
  });

  it.each(Object.entries(versions))('is not worked on again: %s', (_, doc) => {
    for (const status of ['draft', 'in_review', 'partly_signed', 'withdrawn', 'in_force']) {
      if (status === doc.status) continue;
      expect(answer('articulations', doc, ['status', status])).toBe('E_CLOSED status');
      expect(answer('articulations', doc, ['', { ...doc, status }])).toBe('E_CLOSED status');
    }
    expect(
      answer('articulations', doc, ['status', 'draft'], ['clauses', other], ['status', doc.status]),
    ).toBe('E_CLOSED status');
  });

  it('is superseded, by its parts and as a whole', () => {
    const { inForce, superseded } = versions;
    const end = superseded.history.at(-1);
    expect(
      answer('articulations', inForce, ['status', 'superseded'], [`history.${end?.id}`, end]),
    ).toBe('accepted');
    expect(answer('articulations', inForce, ['', superseded])).toBe('accepted');
    expect(answer('articulations', superseded, ['', inForce])).toMatch(/^E_CLOSED status/);
  });

  it('does not end without a word on what took its place', () => {
    const { inForce, superseded } = versions;
    expect(answer('articulations', inForce, ['status', 'superseded'])).toBe('E_CLOSED status');
    expect(answer('articulations', versions.withdrawn, ['status', 'superseded'])).toBe(
      'E_CLOSED status',
    );
    const silent = { ...superseded, history: inForce.history };
    expect(answer('articulations', inForce, ['', silent])).toBe('E_CLOSED status');
  });

  it('can be removed, for a host takes back so what it has created', () => {
    expect(answer('articulations', versions.inForce, ['', null])).toBe('accepted');
  });
});

describe('a post-mortem that is closed', () => {
  const doc = closed();
  const [check = ''] = Object.keys(doc.recurrence);
  const [signature = ''] = Object.keys(doc.signatures);

  it.each([
    ['title', 'Another'],
    ['stage', 'agreed'],
    ['event.summary', 'Nothing happened'],
    [`recurrence.${check}.signal`, 'None'],
    [`recurrence.${check}`, null],
    [`signatures.${signature}.stance`, 'agree_with_difference'],
    [`signatures.${signature}`, null],
  ])('is not written in: %s', (place, value) => {
    expect(answer('postMortems', doc, [place, value])).toBe(`E_CLOSED ${place}`);
  });

  it('nor all at once, nor opened for a moment', () => {
    expect(answer('postMortems', doc, ['', { ...doc, title: 'Another' }])).toBe('E_CLOSED title');
    expect(answer('postMortems', doc, ['', { ...doc, stage: 'agreed' }])).toBe('E_CLOSED stage');
    expect(answer('postMortems', doc, ['', { ...doc, extra: 1 }])).toBe('E_CLOSED extra');
    const opened = ['stage', 'agreed'] as const;
    expect(answer('postMortems', doc, opened, ['title', 'So'], ['stage', 'closed'])).toBe(
      'E_CLOSED stage',
    );
    expect(answer('postMortems', doc, ['', doc])).toBe('accepted');
  });

  it('takes in what somebody noted who did not know of the end', () => {
    expect(answer('postMortems', doc, [`recurrence.${check}.result`, 'again'])).toBe('accepted');
    expect(answer('postMortems', doc, [`recurrence.${check}.note`, 'On 9 May'])).toBe('accepted');
    const again = play(looked(), ['recordRecurrence', H]).history.at(-1);
    expect(answer('postMortems', doc, [`history.${again?.id}`, again])).toBe('accepted');
  });

  it('does not end by its stage alone, nor after all where the talk goes on again', () => {
    const ended = play(escalated(), ['close', H, { reason: 'We part' }]);
    const end = ended.history.at(-1);
    const byParts = [['stage', 'closed'] as const, [`history.${end?.id}`, end] as const];
    expect(answer('postMortems', escalated(), ...byParts)).toBe('accepted');
    const resumed = play(escalated(), ['resume', H]);
    expect(answer('postMortems', resumed, ...byParts)).toBe('E_OUTDATED stage');
    for (const doc of [escalated(), looked()]) {
      expect(answer('postMortems', doc, ['stage', 'closed'])).toBe('E_OUTDATED stage');
    }
  });

  it('is closed by its parts and as a whole', () => {
    const end = doc.history.at(-1);
    const byParts = [['stage', 'closed'] as const, [`history.${end?.id}`, end] as const];
    expect(answer('postMortems', looked(), ...byParts)).toBe('accepted');
    expect(answer('postMortems', looked(), ['', doc])).toBe('accepted');
    expect(answer('postMortems', doc, ['', null])).toBe('accepted');
  });
});

describe('a document that is put where one is', () => {
  const signed = play(talk, ['sign', N]);

  it('has to know all that was done in it', () => {
    const last = signed.history.at(-1)?.id;
    expect(answer('postMortems', signed, ['', talk])).toBe(`E_OUTDATED history.${last}`);
    expect(answer('postMortems', signed, ['', { ...signed, history: [] }])).toMatch(/^E_OUTDATED/);
    expect(answer('articulations', agreements.proposed(), ['', agreements.drafted()])).toMatch(
      /^E_OUTDATED history/,
    );
    expect(answer('postMortems', talk, ['', signed])).toBe('accepted');
    expect(answer('postMortems', talk, ['', { ...talk, title: 'Another' }])).toBe('accepted');
  });

  it('says of it what was said', () => {
    const history = signed.history.map((one) => ({ ...one, at: '2026-01-01T00:00:00Z' }));
    expect(answer('postMortems', signed, ['', { ...signed, history }])).toMatch(/^E_STATE history/);
  });

  it('takes the place of one in which nobody has acted', () => {
    const other = { ...written(), createdBy: 'harbour', title: 'Begun anew' };
    expect(answer('postMortems', written(), ['', other])).toBe('accepted');
  });
});

describe('what happened', () => {
  it('stands in the order of the moments, however they are written, then of the ids', () => {
    const entry = (id: string, at: string) => ({ ...talk.history[0], id, at });
    const path = (id: string) => ['history', id];
    const ats = {
      c: '2026-04-20T10:00:00.500Z',
      b: '2026-04-20T10:00:00Z',
      a: '2026-04-20T10:00:00.000Z',
      d: '2026-04-20T09:59Z',
    };
    const changes = Object.entries(ats).map(
      ([id, at]): Change => ({
        collection: 'postMortems',
        id: talk.id,
        path: path(id),
        value: entry(id, at),
      }),
    );
    const bare = { ...talk, history: [] };
    for (const given of [changes, [...changes].reverse()]) {
      const next = unwrap(applyChanges(holding('postMortems', bare), given));
      const ids = next.postMortems[talk.id]?.history.map(({ id }) => id);
      expect(ids).toEqual(['d', 'a', 'b', 'c']);
    }
  });
});
