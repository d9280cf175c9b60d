import { describe, expect, it } from 'vitest';
import { allowedArticulationVerbs } from '../../../src/core/articulation/allowedArticulationVerbs.ts';
import {
  adviceCodes,
  articulationAdvice,
} from '../../../src/core/articulation/articulationAdvice.ts';
import { articulationGaps, gapCodes } from '../../../src/core/articulation/articulationGaps.ts';
import { articulationReadiness } from '../../../src/core/articulation/articulationReadiness.ts';
import { gapSentence } from '../../../src/core/articulation/gapSentences.ts';
import { articulationTemplates } from '../../../src/core/articulation/templates/index.ts';
import type {
  Articulation,
  ArticulationStatus,
  StoredClause,
} from '../../../src/core/articulation/types.ts';
import { put } from './support/anyArticulation.ts';
import {
  answerTo,
  blank,
  codeOf,
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
  ready,
  signedByAll,
  signedByN,
  superseded,
  withdrawn,
} from './support/conversations.ts';

type Told = Partial<
  Record<'code' | 'section' | 'clauseId' | 'field' | 'partyId' | 'itemId', string>
>;

/** `code clause|section field party item` of each. */
const told = (gaps: readonly Told[]) =>
  gaps.map(({ code, section, clauseId, field, partyId, itemId }) =>
    [code, clauseId ?? section, field, partyId, itemId]
      .filter((part) => part !== undefined)
      .join(' '),
  );

const allSign = ['northwind', 'harbour', 'lakeside'].map((id) => `signature_missing ${id}`);
const withSet = (path: string, value: unknown, doc = ready()) =>
  put(doc, path.split('.'), value) as Articulation;
const without = (path: string) => {
  const [list, id] = path.split('.') as ['clauses' | 'people', string];
  const doc = ready();
  const { [id]: _, ...rest } = doc[list] as Record<string, unknown>;
  return { ...doc, [list]: rest } as Articulation;
};
/** The next version, in review and with nothing missing but signatures. */
const next = (rest: Partial<Articulation> = {}) => {
  const before = inForce();
  const supersedes = { id: 'v1', version: 1, contentHash: 'f', clauses: before.clauses };
  return { ...ready(), id: 'v2', version: 2, supersedes, ...rest } as Articulation;
};

describe('what is missing for the next status', () => {
  it.each<[string, Articulation, ArticulationStatus | null, string[]]>([
    ['a draft', drafted(), 'in_review', []],
    ['an empty draft', blank(), 'in_review', ['trigger_missing trigger', 'clause_missing']],
    ['a draft without a title', { ...drafted(), title: ' ' }, 'in_review', ['title_missing title']],
    [
      'review, not written back',
      proposed(),
      'in_force',
      ['echo_missing responsibility harbour', 'echo_missing responsibility lakeside', ...allSign],
    ],
    [
      'review, written back by one',
      echoedByH(),
      'in_force',
      [
        'echo_unanswered responsibility harbour',
        'echo_missing responsibility lakeside',
        ...allSign,
      ],
    ],
    ['review, ready to sign', ready(), 'in_force', allSign],
    ['one has signed', signedByN(), 'in_force', allSign.slice(1)],
    ['all have signed', signedByAll(), 'in_force', []],
    ['in force', inForce(), null, []],
    ['superseded', superseded(), null, []],
    ['withdrawn', withdrawn(), null, []],
  ])('%s', (_, doc, after, gaps) => {
    expect(told(articulationGaps(doc))).toEqual(gaps);
    const { status, next: leadsTo, missing } = articulationReadiness(doc);
    expect([status, leadsTo]).toEqual([doc.status, after]);
    expect(missing).toEqual(articulationGaps(doc).map((gap) => gapSentence(gap, doc)));
    for (const sentence of missing) expect(sentence).toMatch(/^[A-Z"].*\.$/);
  });
});

describe('what keeps from signing', () => {
  it.each<[string, Articulation, string[], unknown]>([
    ['no title', withSet('title', ''), ['title_missing title'], ['E_SHAPE', 'title']],
    ['no trigger', withSet('trigger', ''), ['trigger_missing trigger'], ['E_EMPTY', 'trigger']],
    [
      'no beginning',
      withSet('effectiveFrom', ''),
      ['start_missing effectiveFrom'],
      ['E_EMPTY', 'effectiveFrom'],
    ],
    ['no review', withSet('reviewBy', ''), ['review_missing reviewBy'], ['E_EMPTY', 'reviewBy']],
    [
      'days that run backwards',
      withSet('reviewBy', '2026-03-31'),
      ['review_before_start reviewBy'],
      ['E_DATE_RANGE', 'reviewBy'],
    ],
    [
      'a review on the first day',
      withSet('reviewBy', '2026-04-01'),
      ['review_before_start reviewBy'],
      ['E_DATE_RANGE', 'reviewBy'],
    ],
    [
      'an empty section that is required',
      without('clauses.moved'),
      ['section_empty situation'],
      ['E_EMPTY', 'clauses'],
    ],
    [
      'a clause without words',
      withSet('clauses.time.text', ' '),
      ['clause_text_missing time text'],
      ['E_EMPTY', 'clauses.time.text'],
    ],
    [
      'nobody who answers for it',
      withSet('clauses.call.accountable', ''),
      ['accountable_missing call accountable'],
      ['E_EMPTY', 'clauses.call.accountable'],
    ],
    [
      'nobody who does it',
      withSet('clauses.call.responsible', []),
      ['responsible_missing call responsible'],
      ['E_EMPTY', 'clauses.call.responsible'],
    ],
    [
      'somebody who is gone',
      without('people.dispatcher'),
      ['person_unknown call responsible dispatcher'],
      ['E_UNKNOWN_ITEM', 'clauses.call.responsible'],
    ],
    [
      'an outcome that is gone',
      without('clauses.time'),
      ['outcome_unknown call outcomeId time'],
      ['E_UNKNOWN_ITEM', 'clauses.call.outcomeId'],
    ],
    [
      'a party that takes no part',
      withSet('clauses.vans', {
        order: 'a0',
        section: 'resource',
        proposedBy: 'northwind',
        text: 'Vans',
        partyId: 'southbank',
      }),
      ['party_unknown vans partyId southbank'],
      ['E_UNKNOWN_ITEM', 'clauses.vans.partyId'],
    ],
    [
      'a wording that differs',
      play(ready(), ['counter', H, { clauseId: 'time' }]),
      ['clause_differs time'],
      ['E_STATE', 'clauses.time'],
    ],
    [
      'a clause that was sent back',
      play(ready(), ['sendBack', H, { clauseId: 'time' }]),
      ['clause_sent_back time'],
      ['E_STATE', 'clauses.time'],
    ],
    [
      'an open commitment',
      withSet('commitments.card', { kind: '', note: 'Later' }),
      ['commitment_undecided card'],
      ['E_EMPTY', 'commitments.card'],
    ],
    [
      'a change without a reason',
      next({ clauses: edited(ready(), N, 'clauses.time.text', 'A').clauses }),
      ['reason_missing time'],
      ['E_EMPTY', 'reasons.time'],
    ],
    [
      'a clause left out without a reason',
      next({ clauses: without('clauses.line').clauses }),
      ['reason_missing line'],
      ['E_EMPTY', 'reasons.line'],
    ],
  ])('%s', (_, doc, expected, refusal) => {
    const gaps = told(articulationGaps(doc)).filter((gap) => !gap.startsWith('signature'));
    // Other words in a section have to be written back anew.
    expect(gaps.filter((gap) => !gap.startsWith('echo'))).toEqual(expected);
    expect(codeOf(answerTo(doc, 'sign', N))).toEqual(refusal);
  });

  it('is none of these', () => {
    const ended = withSet('clauses.gone', {
      order: 'a8',
      section: 'responsibility',
      proposedBy: 'northwind',
      text: 'Faxing the list',
      ended: true,
    });
    const gapsOf = (doc: Articulation) =>
      told(articulationGaps(doc)).filter((gap) => !/^(signature|echo)/.test(gap));
    expect(gapsOf(ended)).toEqual([]);
    const emptied = { ...(ready().clauses.call as StoredClause), text: '', outcomeId: '' };
    const nothing = { ...emptied, accountable: '', responsible: [] };
    expect(gapsOf(withSet('clauses.call', nothing))).toEqual(['section_empty responsibility']);
    const moved = next();
    expect(gapsOf(withSet('clauses.time.order', 'a9', moved))).toEqual([]);
    const why = { ...next({ clauses: without('clauses.line').clauses }), reasons: { line: 'Old' } };
    expect(gapsOf(why)).toEqual([]);
  });
});

describe('open commitments', () => {
  const codes = (doc: Articulation, openCommitments?: readonly string[]) =>
    told(articulationGaps(doc, { openCommitments })).filter((gap) => /commitment/.test(gap));

  it('are asked for before anybody signs, once the document or the host knows of them', () => {
    const decided = withSet('commitments.card', { kind: 'amended', note: '' });
    const undecided = withSet('commitments.card', { kind: '', note: '' });
    expect(codes(undecided)).toEqual(['commitment_undecided card']);
    expect(codes(undecided, ['card', 'call'])).toEqual([
      'commitment_undecided card',
      'commitment_undecided call',
    ]);
    expect(codes(undecided, ['call'])).toEqual(['commitment_undecided call']);
    expect(codes(decided, ['card'])).toEqual([]);
    expect(codes(ready(), ['toString'])).toEqual(['commitment_undecided toString']);
    expect(articulationReadiness(ready(), { openCommitments: ['call'] }).missing[0]).toBe(
      'Say whether this commitment is carried on, amended or released: "call".',
    );
  });
});

describe('a commitment that is over by now, and was listed without a word', () => {
  const undecided = () => withSet('commitments.card', { kind: '', note: '' });
  const none = { openCommitments: [] };

  it('keeps nobody from signing, nor the text from coming into force', () => {
    expect(told(articulationGaps(undecided(), none))).toEqual(allSign);
    expect(allowedArticulationVerbs(undecided(), N, none)).toContain('sign');
    const signed = play(undecided(), ['sign', N, none], ['sign', H, none], ['sign', L, none]);
    expect(articulationReadiness(signed, none).missing).toEqual([]);
    expect(allowedArticulationVerbs(signed, H, none)).toContain('activate');
    expect(play(signed, ['activate', H, none]).status).toBe('in_force');
  });

  it('counts as long as nobody says that it is over', () => {
    expect(allowedArticulationVerbs(undecided(), N)).not.toContain('sign');
    expect(codeOf(answerTo(undecided(), 'sign', N))).toEqual(['E_EMPTY', 'commitments.card']);
  });

  it('is told of by one and the same rule, whether one asks or acts', () => {
    const openCommitments = ['call'];
    expect(told(articulationGaps(ready(), { openCommitments }))[0]).toBe(
      'commitment_undecided call',
    );
    expect(allowedArticulationVerbs(ready(), N, { openCommitments })).not.toContain('sign');
    expect(codeOf(answerTo(ready(), 'sign', N, { openCommitments }))).toEqual([
      'E_EMPTY',
      'commitments.call',
    ]);
  });
});

describe('advice', () => {
  const of = (doc: Articulation) => told(articulationAdvice(doc));

  it('keeps nothing from going on', () => {
    expect(of(ready())).toEqual([
      'situation_one_sided situation',
      'target_missing time',
      'response_missing line',
      'escalation_missing escalation',
    ]);
    expect(answerTo(ready(), 'sign', N).ok).toBe(true);
  });

  it('tells of an outcome that is to be reached before the text holds', () => {
    const early = withSet('clauses.time.by', '2026-03-31');
    expect(of(early)).toContain('outcome_before_start time');
    expect(of(withSet('clauses.time.by', '2026-04-01'))).not.toContain('outcome_before_start time');
  });

  it('is given section by section', () => {
    const clause = (section: string, rest: object = {}) =>
      ({ order: 'a0', section, proposedBy: 'northwind', text: 'A', ...rest }) as StoredClause;
    const doc = drafted({
      reviewBy: '2027-09-01',
      clauses: {
        goal: clause('outcome'),
        mine: clause('aim', { partyId: 'northwind' }),
        whose: clause('aim'),
        vans: clause('resource'),
        step: clause('escalation'),
      },
    });
    expect(of(doc)).toEqual([
      'review_far reviewBy',
      'measure_missing goal',
      'target_missing goal',
      'outcome_unserved goal',
      'owner_missing whose',
      'aim_missing aim harbour',
      'aim_missing aim lakeside',
      'owner_missing vans',
    ]);
    for (const gap of articulationAdvice(doc)) {
      expect(gapSentence(gap, doc)).toMatch(/^[A-Z"].*\.$/);
    }
  });

  it('asks each party for its aim where the template has a place for them', () => {
    const doc = blank({ template: articulationTemplates.full });
    expect(of(doc).filter((one) => one.startsWith('aim'))).toHaveLength(3);
  });

  it('ends with the document', () => {
    for (const doc of [inForce(), superseded(), withdrawn()]) expect(of(doc)).toEqual([]);
  });
});

it('has a sentence for every code', () => {
  for (const code of [...gapCodes, ...adviceCodes]) {
    expect(gapSentence({ code, section: 'aim', partyId: 'harbour' }, drafted())).toMatch(/\.$/);
  }
});

it.each([null, 'v1', {}, { ...drafted(), clauses: [] }, { ...drafted(), clauses: { c: 7 } }])(
  'says so of what is none: %#',
  (doc) => {
    const value = doc as unknown as Articulation;
    expect(articulationGaps(value)).toEqual([]);
    expect(articulationAdvice(value)).toEqual([]);
    expect(articulationReadiness(value)).toEqual({
      status: 'draft',
      next: null,
      missing: ['This is not a re-articulation.'],
    });
  },
);

it('counts a wording that is settled as settled', () => {
  const doc = play(countered(), ['accept', N, {}], ['accept', N, {}]);
  expect(told(articulationGaps(doc)).filter((gap) => gap.startsWith('clause'))).toEqual([]);
});
