import { describe, expect, it } from 'vitest';
import { articulationGaps } from '../../../src/core/articulation/articulationGaps.ts';
import { clauseStanding } from '../../../src/core/articulation/clauseStanding.ts';
import type { ArticulationActor } from '../../../src/core/articulation/events.ts';
import type { Articulation, StoredClause } from '../../../src/core/articulation/types.ts';
import { withWording } from '../../../src/core/articulation/withWording.ts';
import { wordingHash } from '../../../src/core/articulation/wordingHash.ts';
import { put } from './support/anyArticulation.ts';
import {
  codeOf,
  countered,
  deepFreeze,
  drafted,
  edited,
  H,
  inForce,
  L,
  N,
  play,
  proposed,
  ready,
  STRANGER,
  set,
  signedByAll,
  signedByN,
  superseded,
  withdrawn,
} from './support/conversations.ts';

const words = { order: 'a5', section: 'principle', proposedBy: 'harbour', text: 'We say it early' };
const duty = {
  order: 'a5',
  section: 'responsibility',
  proposedBy: 'harbour',
  text: 'Planning the tours',
  outcomeId: 'time',
  accountable: 'harbour',
  responsible: ['dispatcher', 'lakeside'],
};
const spoil = (path: string, junk: unknown) =>
  put(drafted(), path.split('.'), junk) as Articulation;

describe('sets one field', () => {
  it.each<[string, unknown, ArticulationActor?]>([
    ['title', 'How we deliver'],
    ['trigger', 'scope_changed'],
    ['triggerNote', 'The depot', H],
    ['effectiveFrom', '2026-05-01', L],
    ['reviewBy', ''],
    ['reasons.call', 'It was nobody’s', H],
    ['people.dispatcher.role', 'Night desk', L],
    ['clauses.call.order', 'a3', H],
    ['clauses.call.responsible', ['harbour', 'dispatcher']],
    ['clauses.call.ended', true],
    ['clauses.time.by', '2026-09-30'],
  ])('%s', (path, value, by = N) => {
    const doc = deepFreeze(drafted());
    expect(edited(doc, by, path, value)).toEqual(put(doc, path.split('.'), value));
  });

  it('of an open commitment, one after the other or at once', () => {
    const kind = edited(drafted(), N, 'commitments.card.kind', 'carried');
    expect(kind.commitments).toEqual({ card: { kind: 'carried', note: '' } });
    const both = edited(drafted(), N, 'commitments.card', { kind: 'released', note: 'Done' });
    expect(both.commitments).toEqual({ card: { kind: 'released', note: 'Done' } });
    expect(edited(both, H, 'commitments.card', null).commitments).toEqual({});
  });

  it('so that a duty goes on again', () => {
    const doc = edited(
      edited(drafted(), N, 'clauses.call.ended', true),
      N,
      'clauses.call.ended',
      false,
    );
    expect(doc.clauses.call?.ended).toBe(false);
  });

  it('and leaves every other part the one it was', () => {
    const doc = drafted();
    const next = edited(doc, N, 'clauses.call.text', 'Calling');
    expect(next.clauses.time).toBe(doc.clauses.time);
    expect(next.people).toBe(doc.people);
    expect(next.history).toBe(doc.history);
  });

  it('and nothing that cannot be read elsewhere is lost', () => {
    const doc = spoil('people.ghost', 7);
    const odd = { ...doc, colour: 'red', clauses: { ...doc.clauses, odd: 'no clause' } } as never;
    const next = edited(odd, N, 'clauses.call.text', 'Calling');
    expect(next).toMatchObject({
      colour: 'red',
      people: { ghost: 7 },
      clauses: { odd: 'no clause' },
    });
  });
});

describe('adds and removes an entry', () => {
  it.each<[string, object]>([
    ['clauses.c2', words],
    ['clauses.c2', duty],
    ['clauses.c2', { ...duty, text: '', accountable: '', responsible: [], ended: false }],
    ['people.desk', { order: 'a1', partyId: 'lakeside', name: 'Desk', role: '' }],
  ])('%s', (path, entry) => {
    const doc = deepFreeze(drafted());
    expect(edited(doc, H, path, entry)).toEqual(put(doc, path.split('.'), entry));
  });

  it('a clause in review, by anybody', () => {
    expect(edited(proposed(), H, 'clauses.c2', words).clauses.c2).toEqual(words);
  });

  it('up to 2,000 clauses, and not one more', () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`c${i}`, words]));
    const doc = { ...drafted(), clauses: many } as unknown as Articulation;
    expect(codeOf(set(doc, H, 'clauses.more', words))).toEqual(['E_TOO_LONG', 'clauses']);
  });

  it('a clause that goes, not the reason why, nor for good what was said to it', () => {
    const doc = edited(countered(), N, 'reasons.call', 'Nobody did it');
    const next = edited(doc, N, 'clauses.call', null);
    expect(next.clauses.call).toBeUndefined();
    expect(clauseStanding(next, 'call')).toBeNull();
    expect(next.reasons).toEqual({ call: 'Nobody did it' });
    const back = edited(next, N, 'clauses.call', doc.clauses.call);
    expect(clauseStanding(back, 'call')).toEqual(clauseStanding(doc, 'call'));
    expect(clauseStanding(back, 'call')?.counters).toHaveLength(1);
  });
});

describe('refuses', () => {
  const cases: [
    string,
    Articulation,
    ArticulationActor,
    string,
    unknown,
    string,
    (string | undefined)?,
  ][] = [
    [
      'two accountables',
      drafted(),
      N,
      'clauses.call.accountable',
      ['harbour', 'lakeside'],
      'E_TYPE',
    ],
    ['somebody unknown', drafted(), N, 'clauses.call.accountable', 'ghost', 'E_UNKNOWN_ITEM'],
    [
      'one unknown of several',
      drafted(),
      N,
      'clauses.call.informed',
      ['harbour', 'ghost'],
      'E_UNKNOWN_ITEM',
    ],
    ['an unknown outcome', drafted(), N, 'clauses.call.outcomeId', 'moved', 'E_UNKNOWN_ITEM'],
    ['an unknown party', drafted(), N, 'people.dispatcher.partyId', 'southbank', 'E_ENUM'],
    [
      'a person with the id of a party',
      drafted(),
      N,
      'people.harbour',
      { order: 'a1', partyId: 'harbour', name: 'A', role: '' },
      'E_ID',
    ],
    ['a day that does not exist', drafted(), N, 'effectiveFrom', '2026-02-29', 'E_DATE'],
    ['a day far away', drafted(), N, 'reviewBy', '9999-12-31', 'E_DATE_RANGE'],
    [
      'a clause of more than 1 MB',
      drafted(),
      N,
      'clauses.call.text',
      'a'.repeat(1_000_001),
      'E_TOO_LONG',
    ],
    ['a number as a text', drafted(), N, 'clauses.call.text', 7, 'E_TYPE'],
    ['a field of another section', drafted(), N, 'clauses.call.measure', 'A', 'E_UNKNOWN_FIELD'],
    ['a field that no clause has', drafted(), N, 'clauses.call.colour', 'red', 'E_UNKNOWN_FIELD'],
    [
      'a clause that is not there',
      drafted(),
      N,
      'clauses.ghost.text',
      'A',
      'E_UNKNOWN_ITEM',
      'clauses.ghost',
    ],
    ['to remove what is not there', drafted(), N, 'clauses.ghost', null, 'E_UNKNOWN_ITEM'],
    ['another section for a clause', drafted(), N, 'clauses.call.section', 'aim', 'E_STATE'],
    ['another author', drafted(), N, 'clauses.call.proposedBy', 'northwind', 'E_STATE'],
    [
      'to write in another’s name',
      drafted(),
      N,
      'clauses.c2',
      words,
      'E_ACTOR',
      'clauses.c2.proposedBy',
    ],
    ['an id that is taken', drafted(), H, 'clauses.call', words, 'E_DUPLICATE_ID'],
    ['an id that cannot be one', drafted(), H, 'clauses.__proto__', words, 'E_ID', 'path[1]'],
    [
      'a new clause of no section',
      drafted(),
      H,
      'clauses.c2',
      { ...words, section: 'constructor' },
      'E_ENUM',
      'clauses.c2.section',
    ],
    [
      'a new clause with a field of another section',
      drafted(),
      H,
      'clauses.c2',
      { ...words, measure: 'A' },
      'E_UNKNOWN_FIELD',
      'clauses.c2.measure',
    ],
    [
      'a new clause that names somebody unknown',
      drafted(),
      H,
      'clauses.c2',
      { ...duty, responsible: ['ghost'] },
      'E_UNKNOWN_ITEM',
      'clauses.c2.responsible',
    ],
    [
      'a new clause without an order',
      drafted(),
      H,
      'clauses.c2',
      { ...words, order: 7 },
      'E_ID',
      'clauses.c2.order',
    ],
    ['what stands there already', drafted(), N, 'title', drafted().title, 'E_UNCHANGED'],
    ['all clauses at once', drafted(), N, 'clauses', {}, 'E_SHAPE'],
    ['the history', drafted(), N, 'history', [], 'E_STATE'],
    ['a reply', proposed(), H, 'replies.call.harbour', {}, 'E_STATE'],
    ['a round', proposed(), H, 'echoes.responsibility.e1.text', 'A', 'E_STATE'],
    ['a signature', signedByN(), N, 'signatures.s1', null, 'E_STATE'],
    ['the version before', drafted(), N, 'supersedes', null, 'E_STATE'],
    ['another’s wording in review', proposed(), H, 'clauses.call.text', 'A', 'E_ACTOR'],
    ['to remove another’s clause in review', proposed(), H, 'clauses.call', null, 'E_ACTOR'],
    ['another title in review', proposed(), H, 'title', 'A', 'E_ACTOR'],
    ['other days in review', signedByN(), L, 'reviewBy', '2026-12-01', 'E_ACTOR'],
    ['a stranger', drafted(), STRANGER, 'title', 'A', 'E_ACTOR', undefined],
    ['to change what is in force', inForce(), N, 'title', 'A', 'E_CLOSED', undefined],
    ['to change what is superseded', superseded(), N, 'reasons.call', 'A', 'E_CLOSED', undefined],
    ['to change what is withdrawn', withdrawn(), N, 'title', 'A', 'E_CLOSED', undefined],
    [
      'what stands where something else does',
      spoil('people', 7),
      N,
      'people.desk',
      { order: 'a1', partyId: 'harbour', name: 'A', role: '' },
      'E_SHAPE',
      'people',
    ],
  ];

  it.each(cases)('%s', (...given) => {
    const [, doc, by, path, value, code] = given;
    const place = given.length === 7 ? given[6] : path;
    const answer = set(deepFreeze(doc), by, path, value);
    expect(codeOf(answer)).toEqual([code, place]);
    if (!answer.ok) expect(answer.error.message).toMatch(/^[A-Z"].*\.$/);
  });

  it('nobody who was named before and is gone, as long as nobody new is', () => {
    const doc = edited(drafted(), H, 'people.dispatcher', null);
    const next = edited(doc, N, 'clauses.call.responsible', ['dispatcher', 'lakeside']);
    expect(next.clauses.call?.responsible).toEqual(['dispatcher', 'lakeside']);
  });
});

describe('with an edit', () => {
  it('in a draft, whoever changes a wording makes it theirs', () => {
    const doc = edited(drafted(), H, 'clauses.call.text', 'Harbour calls');
    expect(doc.clauses.call).toMatchObject({ text: 'Harbour calls', proposedBy: 'harbour' });
  });

  it('in a draft that nobody was asked about yet, the old wording goes', () => {
    const doc = edited(drafted(), H, 'clauses.call.text', 'Harbour calls');
    expect(clauseStanding(doc, 'call')?.counters).toEqual([]);
    expect(doc.replies).toEqual(drafted().replies);
  });

  it('whoever only moves a clause does not', () => {
    expect(edited(drafted(), H, 'clauses.call.order', 'a7').clauses.call?.proposedBy).toBe(
      'northwind',
    );
  });

  it('a side takes back what it said to the wording that it replaces', () => {
    const draft = play(countered(), ['counter', L, { clauseId: 'call' }], ['sendBack', N]);
    const doc = edited(draft, H, 'clauses.call.text', 'Harbour calls');
    expect(doc.replies.call).not.toHaveProperty('harbour');
    expect(doc.replies.call).toHaveProperty('lakeside');
  });

  describe('in a draft that was sent back', () => {
    const sentBack = () => play(countered(), ['sendBack', H]);
    const call = (doc: Articulation) => doc.clauses.call as StoredClause;

    it('the wording of another side stays beside the new one, until they settle', () => {
      const before = sentBack();
      const one = edited(before, H, 'clauses.call.text', 'Harbour calls');
      const doc = edited(one, H, 'clauses.call.accountable', 'lakeside');
      const standing = clauseStanding(doc, 'call');
      expect(call(doc)).toMatchObject({ text: 'Harbour calls', proposedBy: 'harbour' });
      expect(standing).toMatchObject({
        standing: 'differing',
        counters: [{ partyId: 'northwind' }],
        fields: { text: 'differing', accountable: 'differing', outcomeId: 'proposed' },
      });
      const [counter] = standing?.counters ?? [];
      const old = withWording(call(doc), counter?.wording ?? {});
      expect(wordingHash(old)).toBe(wordingHash(call(before)));

      const again = play(doc, ['propose', H]);
      expect(articulationGaps(again)).toContainEqual(
        expect.objectContaining({ code: 'clause_differs', clauseId: 'call' }),
      );
      const wordings = { call: wordingHash(old) };
      const settled = play(again, ['accept', H, { wordings, from: 'northwind' }]);
      expect(call(settled)).toMatchObject({ text: call(before).text, proposedBy: 'northwind' });
    });

    it('so it does where the new one says nothing', () => {
      let doc = sentBack();
      for (const field of ['text', 'outcomeId', 'accountable']) {
        doc = edited(doc, H, `clauses.call.${field}`, '');
      }
      doc = play(edited(doc, H, 'clauses.call.responsible', []), ['propose', H]);
      expect(articulationGaps(doc)).toContainEqual({
        ...{ code: 'clause_differs', section: 'responsibility', clauseId: 'call' },
      });
    });

    it('nobody takes the clause of another side away, and everybody their own', () => {
      expect(codeOf(set(sentBack(), H, 'clauses.call', null))).toEqual(['E_ACTOR', 'clauses.call']);
      expect(edited(sentBack(), N, 'clauses.call', null).clauses.call).toBeUndefined();
    });
  });

  it.each<[string, ArticulationActor, unknown]>([
    ['clauses.call.text', N, 'A'],
    ['clauses.call.order', H, 'a7'],
    ['clauses.c2', H, words],
    ['clauses.call', N, null],
    ['reasons.call', L, 'A'],
    ['title', N, 'A'],
    ['people.dispatcher.role', L, 'A'],
    ['commitments.card.kind', H, 'carried'],
  ])('of %s, what was signed is void, and it is back in review', (path, by, value) => {
    const doc = edited(signedByAll(), by, path, value);
    expect(doc).toMatchObject({ status: 'in_review', signatures: {} });
    expect(doc.history.filter(({ type }) => type === 'sign')).toHaveLength(3);
  });

  it('of what nobody has signed, it stays in review', () => {
    const doc = ready();
    const next = edited(doc, N, 'clauses.call.text', 'A');
    expect(next.status).toBe('in_review');
    expect(next.signatures).toBe(doc.signatures);
    expect(next.echoes).toBe(doc.echoes);
  });
});
