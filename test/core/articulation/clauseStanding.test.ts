import { describe, expect, it } from 'vitest';
import { clauseStanding, standings } from '../../../src/core/articulation/clauseStanding.ts';
import { echoState } from '../../../src/core/articulation/echoState.ts';
import type {
  Articulation,
  EchoRound,
  StoredClause,
} from '../../../src/core/articulation/types.ts';
import {
  blank,
  countered,
  drafted,
  echoedByH,
  edited,
  H,
  inForce,
  L,
  N,
  play,
  proposed,
  readOf,
  ready,
} from './support/conversations.ts';

const at = (doc: Articulation, id = 'call') => clauseStanding(doc, id);
const accepting = (doc: Articulation, id = 'call') => ({
  wordings: readOf(doc, id),
  from: undefined,
});
const acceptedByH = () => play(proposed(), ['accept', H, accepting(proposed())]);
const acceptedByAll = () => play(acceptedByH(), ['accept', L, accepting(proposed())]);

describe('a clause', () => {
  it('is proposed until all others have accepted it', () => {
    expect(at(proposed())).toMatchObject({
      standing: 'proposed',
      acceptedBy: [],
      awaiting: ['harbour', 'lakeside'],
    });
    expect(at(acceptedByH())).toMatchObject({ standing: 'proposed', awaiting: ['lakeside'] });
    expect(at(acceptedByAll())).toMatchObject({
      standing: 'agreed',
      acceptedBy: ['harbour', 'lakeside'],
      awaiting: [],
    });
  });

  it('is proposed again once it says something else, and agreed if it says the same again', () => {
    const changed = edited(acceptedByAll(), N, 'clauses.call.text', 'Harbour calls');
    expect(at(changed)).toMatchObject({ standing: 'proposed', awaiting: ['harbour', 'lakeside'] });
    const back = edited(changed, N, 'clauses.call.text', proposed().clauses.call?.text);
    expect(at(back)?.standing).toBe('agreed');
  });

  it('stays agreed when it only moves', () => {
    expect(at(edited(acceptedByAll(), L, 'clauses.call.order', 'a9'))?.standing).toBe('agreed');
  });

  it('differs field by field, with both wordings and the reason', () => {
    const doc = play(countered(), ['accept', L, accepting(proposed())]);
    const standing = at(doc);
    expect(standing).toMatchObject({
      standing: 'differing',
      acceptedBy: ['lakeside'],
      awaiting: [],
    });
    expect(standing?.fields).toEqual({
      text: 'proposed',
      outcomeId: 'proposed',
      accountable: 'proposed',
      responsible: 'differing',
      consulted: 'proposed',
      informed: 'proposed',
      ended: 'proposed',
    });
    expect(standing?.counters).toEqual([
      {
        partyId: 'harbour',
        personId: 'dispatcher',
        at: '2026-03-06T09:01:00Z',
        reason: 'One person can be ill',
        wording: { responsible: ['dispatcher', 'harbour'] },
      },
    ]);
  });

  it('differs all over when somebody asks that it goes', () => {
    const doc = play(proposed(), ['counter', H, { clauseId: 'moved', wording: null }]);
    expect(at(doc, 'moved')?.fields).toEqual({ text: 'differing', aspect: 'differing' });
  });

  it('differs no more once it says what was asked for, but is not accepted by that', () => {
    const doc = edited(countered(), N, 'clauses.call.responsible', ['harbour', 'dispatcher']);
    expect(at(doc)).toMatchObject({ standing: 'proposed', counters: [] });
    expect(at(doc)?.awaiting).toContain('harbour');
  });

  it('differs still when its author changes something else', () => {
    const doc = edited(countered(), N, 'clauses.call.text', 'Harbour calls');
    expect(at(doc)).toMatchObject({ standing: 'differing' });
    expect(at(doc)?.fields).toMatchObject({ text: 'proposed', responsible: 'differing' });
  });

  it('differs no more once that party accepts it, or sends it back', () => {
    expect(at(play(countered(), ['accept', H, accepting(proposed())]))).toMatchObject({
      standing: 'proposed',
      acceptedBy: ['harbour'],
    });
    const sentBack = play(countered(), ['sendBack', H, { clauseId: 'call', reason: 'Unclear' }]);
    expect(at(sentBack)).toMatchObject({
      standing: 'proposed',
      counters: [],
      sentBack: [{ partyId: 'harbour', reason: 'Unclear' }],
    });
  });

  it('that was sent back counts as new once it says something else', () => {
    const doc = play(proposed(), ['sendBack', H, { clauseId: 'call' }]);
    const changed = edited(doc, N, 'clauses.call.text', 'Harbour calls');
    expect(at(doc)?.sentBack).toHaveLength(1);
    expect(at(changed)?.sentBack).toEqual([]);
  });

  it('is not discussed as long as it says nothing and nobody has replied', () => {
    const empty: StoredClause = {
      order: 'a0',
      section: 'principle',
      proposedBy: 'northwind',
      text: ' ',
    };
    for (const text of ['', ' \n']) {
      const doc = { ...drafted(), clauses: { empty: { ...empty, text } } };
      expect(at(doc, 'empty')).toMatchObject({
        standing: 'not_discussed',
        fields: { text: 'not_discussed' },
      });
    }
  });

  it('that is as it was in the version before is agreed, unless somebody asks for more', () => {
    const before = inForce();
    const supersedes = { id: 'v1', version: 1, contentHash: 'f', clauses: before.clauses };
    const doc = { ...proposed(), id: 'v2', version: 2, supersedes };
    expect(at(doc)).toMatchObject({ standing: 'agreed', awaiting: [], acceptedBy: [] });
    expect(at(edited(doc, N, 'clauses.call.text', 'A'))?.standing).toBe('proposed');
    expect(at(play(doc, ['sendBack', H, { clauseId: 'call' }]))?.standing).toBe('proposed');
    expect(at(play(doc, ['counter', H, { clauseId: 'call' }]))?.standing).toBe('differing');
  });

  it('that is as it was is new to a party that joins, and to nobody else', () => {
    const clauses = inForce().clauses;
    const partyIds = ['northwind', 'harbour'];
    const supersedes = { id: 'v1', version: 1, contentHash: 'f', clauses, partyIds };
    const doc = { ...proposed(), id: 'v2', version: 2, supersedes };
    const joined = { standing: 'proposed', awaiting: ['lakeside'], fields: { text: 'proposed' } };
    expect(at(doc)).toMatchObject(joined);
    const wordings = readOf(doc, 'call');
    expect(at(play(doc, ['accept', L, { wordings }]))).toMatchObject({
      ...{ standing: 'agreed', awaiting: [], acceptedBy: ['lakeside'] },
    });
    // In another wording it is new to all.
    expect(at(edited(doc, N, 'clauses.call.text', 'A'))?.awaiting).toEqual(['harbour', 'lakeside']);
  });

  it('that is not there has no standing', () => {
    expect(at(proposed(), 'ghost')).toBeNull();
    expect(at(proposed(), 'constructor')).toBeNull();
  });

  it('stands the same among all of them', () => {
    const doc = countered();
    const all = standings(doc);
    expect(Object.keys(all)).toEqual(Object.keys(doc.clauses));
    for (const [id, standing] of Object.entries(all)) expect(standing).toEqual(at(doc, id));
  });
});

describe('whether a section is understood', () => {
  const of = (doc: Articulation, partyId = 'harbour') => echoState(doc, 'responsibility', partyId);
  const answered = (verdict: string) => play(echoedByH(), ['answerEcho', N, { verdict }]);

  it('is asked of those who have not written all of it', () => {
    expect(of(blank())).toBe('none');
    expect(of(proposed(), 'northwind')).toBe('none');
    expect(of(proposed())).toBe('not_begun');
    expect(
      of(
        edited(proposed(), H, 'clauses.more', {
          order: 'a9',
          section: 'responsibility',
          proposedBy: 'harbour',
          text: 'Planning',
        }),
        'northwind',
      ),
    ).toBe('not_begun');
  });

  it('is for another side to say', () => {
    expect(of(echoedByH())).toBe('awaiting_answer');
    expect(of(answered('partly'))).toBe('missed');
    expect(of(answered('not_yet'))).toBe('missed');
    expect(of(answered('confirmed'))).toBe('confirmed');
    expect(of(answered('confirmed'), 'lakeside')).toBe('not_begun');
  });

  it('holds for the words of then', () => {
    const doc = ready();
    expect(of(edited(doc, N, 'clauses.call.text', 'Harbour calls'))).toBe('outdated');
    expect(of(edited(doc, N, 'clauses.time.text', 'Insulin comes'))).toBe('confirmed');
    expect(of(edited(doc, N, 'title', 'A'))).toBe('confirmed');
    expect(of(edited(echoedByH(), N, 'clauses.call.text', 'Harbour calls'))).toBe('outdated');
  });

  it('stays so beside words that were written on another device at the same time', () => {
    const doc = answered('confirmed');
    const rounds = doc.echoes.responsibility ?? {};
    const [round] = Object.values(rounds) as [EchoRound];
    const late = { ...round, order: 'z9', verdict: null };
    const echoes = { ...doc.echoes, responsibility: { ...rounds, late } };
    expect(of({ ...doc, echoes })).toBe('confirmed');
  });

  it('is asked again after what was missed', () => {
    const again = play(answered('partly'), [
      'echo',
      H,
      { section: 'responsibility', text: 'We tell you ourselves.' },
    ]);
    expect(of(again)).toBe('awaiting_answer');
    expect(of(play(again, ['answerEcho', N]))).toBe('confirmed');
  });
});
