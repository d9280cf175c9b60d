import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapValues } from '../../../../src/core/document/mapValues.ts';
import {
  type Articulation,
  awaitedFrom,
  type Commitment,
  type Partnership,
  type PostMortem,
  type RecordViewer,
  surveyWaves,
} from '../../../../src/core/index.ts';
import * as articulations from '../../articulation/support/conversations.ts';
import * as commitments from '../../commitments/conversation.ts';
import * as postMortems from '../../postmortem/support/postMortems.ts';
import { anyPartnership } from '../support/anyPartnership.ts';
import { begun } from '../support/records.ts';

const TODAY = '2026-03-20';
const N: RecordViewer = { partyId: 'northwind' };
const H: RecordViewer = { partyId: 'harbour' };

interface Documents {
  readonly commitments?: readonly Commitment[];
  readonly postMortems?: readonly PostMortem[];
  readonly articulations?: readonly Articulation[];
}

const record = (given: Documents): Partnership => ({
  ...begun,
  ...Object.fromEntries(
    Object.entries(given).map(([name, list]) => [
      name,
      Object.fromEntries(list.map((one: { id: string }) => [one.id, one])),
    ]),
  ),
});

const actsFor = (viewer: RecordViewer, given: Documents, today = TODAY) =>
  awaitedFrom(record(given), viewer, today).map(({ act }) => act);

const { make, play: go, promised, reported, R, P } = commitments;
const source = { kind: 'post_mortem', id: 'pm', itemId: 'change' } as const;

describe('what a commitment waits for', () => {
  it.each<[string, Commitment, string[], string[]]>([
    ['a draft is whoever’s wrote it', make(), ['finish_draft'], []],
    [
      'what was agreed on, its owner’s own to promise',
      make({ by: P, source }),
      [],
      ['promise_own'],
    ],
    ['a request', go(make(), ['request', R]), [], ['answer']],
    ['an offer', go(make({ by: P }), ['offer', P]), ['answer'], []],
    ['a counter-offer', go(make(), ['request', R], ['counter', P]), ['answer'], []],
    ['a promise', promised(), [], ['deliver']],
    ['a change', go(promised(), ['proposeAmendment', P]), ['answer_change'], []],
    ['a report', reported(), ['judge'], []],
    ['what is over', go(reported(), ['declareSatisfied', R]), [], []],
  ])('%s', (_, commitment, north, harbour) => {
    const given = { commitments: [commitment] };
    expect(actsFor(N, given)).toEqual(north);
    expect(actsFor(H, given)).toEqual(harbour);
    expect(actsFor({ partyId: 'lakeside' }, given)).toEqual([]);
  });

  it('is not somebody else’s of the same side', () => {
    const given = { commitments: [promised()] };
    expect(actsFor({ partyId: 'harbour', personId: 'dispatcher' }, given)).toEqual(['deliver']);
    expect(actsFor({ partyId: 'harbour', personId: 'fleet' }, given)).toEqual([]);
  });

  it('follows from what the agreement in force says of it', () => {
    const promise = promised();
    const doc = articulations.inForce();
    const saying = (kind: 'released' | 'amended' | 'carried') => ({
      commitments: [promise],
      articulations: [
        { ...doc, reviewBy: '' as const, commitments: { [promise.id]: { kind, note: '' } } },
      ],
    });
    expect(actsFor(N, saying('released'))).toEqual(['release']);
    expect(actsFor(H, saying('released'))).toEqual(['deliver']);
    expect(actsFor(N, saying('amended'))).toEqual(['amend']);
    expect(actsFor(H, saying('amended'))).toEqual(['amend']);
    expect(actsFor(H, saying('carried'))).toEqual(['deliver']);
  });

  it('is amended by other terms only, not by another person who sees to it', () => {
    const { history, ...doc } = articulations.inForce();
    const before = promised();
    const kind = { [before.id]: { kind: 'amended', note: '' } } as const;
    const since = history.map((one) =>
      one.type === 'activate' ? { ...one, at: '2026-03-02T13:00:00Z' } : one,
    );
    const inForce = { ...doc, reviewBy: '' as const, commitments: kind, history: since };
    const asked = (...acts: Parameters<typeof go>[1][]) =>
      actsFor(R, { commitments: [go(before, ...acts)], articulations: [inForce] });
    expect(asked(['reassign', P], ['acceptAmendment', R])).toEqual(['amend']);
    expect(asked(['proposeAmendment', P], ['acceptAmendment', R])).toEqual([]);
  });
});

describe('what belongs to one agreement only', () => {
  const L: RecordViewer = { partyId: 'lakeside' };
  const promise = promised();
  const release = { [promise.id]: { kind: 'released', note: '' } } as const;
  const doc = { ...articulations.inForce(), reviewBy: '' as const, commitments: release };
  const elsewhere = { ...doc, id: 'w1', partyIds: ['northwind', 'lakeside'] };

  it('is told though another one is in force elsewhere', () => {
    const given = {
      commitments: [promise],
      articulations: [doc, { ...elsewhere, commitments: {} }],
    };
    expect(actsFor(N, given)).toEqual(['release']);
  });

  it('is told by no agreement of others, whatever it names', () => {
    const told = (...inForce: Articulation[]) =>
      actsFor(N, { commitments: [promise], articulations: inForce });
    expect(told(doc)).toEqual(['release']);
    expect(told(elsewhere)).toEqual([]);
    expect(told({ ...elsewhere, partyIds: ['lakeside', 'harbour'] })).toEqual([]);
    expect(told({ ...doc, partyIds: ['lakeside', 'harbour', 'northwind'] })).toEqual(['release']);
    expect(told(doc, elsewhere)).toEqual(['release']);
    expect(told(elsewhere, doc)).toEqual(['release']);
  });

  it('is told by the one of their agreements that names it, and by none if two do', () => {
    const told = (...inForce: Articulation[]) =>
      actsFor(N, { commitments: [promise], articulations: inForce });
    const silent = { ...doc, id: 'a-silent', commitments: {} };
    expect(told(silent)).toEqual([]);
    expect(told(silent, doc)).toEqual(['release']);
    expect(told(doc, { ...silent, id: 'z-silent' })).toEqual(['release']);
    const carried = { [promise.id]: { kind: 'carried', note: '' } } as const;
    expect(told(doc, { ...doc, id: 'z-too', commitments: carried })).toEqual([]);
    expect(told({ ...doc, id: 'a-too', commitments: carried }, doc)).toEqual([]);
    expect(told({ ...doc, id: 'a-too' }, doc)).toEqual([]);
  });

  it('is told by what is in force only', () => {
    for (const status of ['in_force', 'superseded', 'withdrawn', 'draft'] as const) {
      const given = { commitments: [promise], articulations: [{ ...doc, status }] };
      const isTold = actsFor(N, given).includes('release');
      expect([status, isTold]).toEqual([status, status === 'in_force']);
    }
  });

  it('is not asked of those of another', () => {
    const ready = articulations.ready();
    const given = { articulations: [{ ...ready, partyIds: ['northwind', 'lakeside'] }] };
    expect(actsFor(L, { ...given, commitments: [promise] })).toEqual(actsFor(L, given));
  });

  it('waits for no promise that is only drafted', () => {
    const ready = articulations.signedByAll();
    const drafts = [make(), make({ id: 'other', by: P })];
    expect(actsFor(N, { articulations: [ready], commitments: drafts })).toContain('activate');
  });
});

describe('what a post-mortem waits for', () => {
  const { written, sharing, submittedByN, revealed, meeting, restatedByN } = postMortems;
  const { understood, inReview, signedByN, agreed, escalated, closed } = postMortems;
  it.each<[string, PostMortem, string[], string[]]>([
    ['a draft, of whoever began it', written(), ['share'], []],
    ['two perspectives', sharing(), ['submit_perspective'], ['submit_perspective']],
    ['the other side’s', submittedByN(), [], ['submit_perspective']],
    ['the talk', revealed(), [], []],
    ['each other’s words', meeting(), ['restate'], ['restate']],
    ['an answer to them', restatedByN(), [], ['answer_restatement']],
    ['the review', understood(), ['review'], ['review']],
    ['two signatures', inReview(), ['sign_post_mortem'], ['sign_post_mortem']],
    ['the other signature', signedByN(), [], ['sign_post_mortem']],
    ['talking on', escalated(), ['resume'], ['resume']],
    ['the survey that follows its look', closed(), ['answer_survey'], ['answer_survey']],
    ['no look before its day', agreed(), [], []],
  ])('%s', (_, doc, north, harbour) => {
    expect(actsFor(N, { postMortems: [doc] })).toEqual(north);
    expect(actsFor(H, { postMortems: [doc] })).toEqual(harbour);
  });

  it('is a look, from its day on', () => {
    const doc = postMortems.agreed();
    const day = Object.values(doc.recurrence)[0]?.date as string;
    expect(awaitedFrom(record({ postMortems: [doc] }), N, day)).toEqual([
      { collection: 'postMortems', id: doc.id, act: 'look', due: day },
    ]);
  });
});

describe('what a re-articulation waits for', () => {
  const { drafted, proposed, countered, echoedByH, ready, signedByN, signedByAll, superseded } =
    articulations;
  it.each<[string, Articulation, string[], string[]]>([
    ['a draft, of whoever began it', drafted(), ['propose'], []],
    ['writing back', proposed(), [], ['echo']],
    ['an answer to a counter-proposal', countered(), ['reply'], ['reply']],
    ['an answer to what was written back', echoedByH(), ['answer_echo'], []],
    ['all signatures', ready(), ['sign_articulation'], ['sign_articulation']],
    ['the others’ signatures', signedByN(), [], ['sign_articulation']],
    ['coming into force', signedByAll(), ['activate'], ['activate']],
    ['nothing any more', superseded(), [], []],
  ])('%s', (_, doc, north, harbour) => {
    expect(actsFor(N, { articulations: [doc] })).toEqual(north);
    expect(actsFor(H, { articulations: [doc] })).toEqual(harbour);
  });

  it('is a review from its day on, while it is in force', () => {
    const doc = { ...articulations.inForce(), reviewBy: '2026-09-01' };
    expect(actsFor(N, { articulations: [doc] }, '2026-08-31')).toEqual([]);
    expect(actsFor(N, { articulations: [doc] }, '2026-09-01')).toEqual(['look_again']);
  });
});

describe('a new round of the survey', () => {
  it('waits for each side, after a look and until it has answered', () => {
    const doc = postMortems.looked();
    const day = doc.history.at(-1)?.at.slice(0, 10) as string;
    const after = record({ postMortems: [doc] });
    const survey = { collection: 'responses', id: day, act: 'answer_survey', due: null };
    expect(awaitedFrom(after, N, day)).toContainEqual(survey);
    const submittedAt = `${day}T20:00:00Z`;
    const response = { id: 'r1', wave: day, rater: 'northwind', submittedAt };
    const answered = { ...after, responses: { r1: response } } as unknown as Partnership;
    expect(awaitedFrom(answered, N, day)).not.toContainEqual(survey);
    expect(awaitedFrom(answered, H, day)).toContainEqual(survey);
    expect(awaitedFrom(answered, { partyId: 'lakeside' }, day)).toEqual([]);
  });

  it('waits also where the look was planned for before a round that was answered already', () => {
    const doc = postMortems.looked();
    const noted = doc.history.at(-1)?.at.slice(0, 10) as string;
    const late = mapValues(doc.recurrence, (look) => ({ ...look, date: '2026-02-28' }));
    const answers = (wave: string, at: string) =>
      Object.fromEntries(
        ['northwind', 'harbour'].map((rater) => [
          `${wave}-${rater}`,
          { id: `${wave}-${rater}`, wave, rater, submittedAt: at },
        ]),
      );
    const after = {
      ...record({ postMortems: [{ ...doc, recurrence: late }] }),
      responses: {
        ...answers('Baseline', '2026-01-10T08:00:00Z'),
        ...answers('2026-03', '2026-03-02T08:00:00Z'),
      },
    } as unknown as Partnership;
    expect(surveyWaves(after).map(({ id }) => id)).toEqual(['Baseline', '2026-03', noted]);
    const survey = { collection: 'responses', id: noted, act: 'answer_survey', due: null };
    expect(awaitedFrom(after, N, noted)).toContainEqual(survey);
    // Answered under the day that was planned, by an earlier version of this page.
    const named = {
      ...after,
      responses: { ...after.responses, ...answers('2026-02-28', '2026-04-02T08:00:00Z') },
    } as unknown as Partnership;
    expect(surveyWaves(named).at(-1)).toMatchObject({
      ...{ id: '2026-02-28', responses: 2 },
      origins: [{ postMortemId: doc.id }],
    });
    expect(awaitedFrom(named, N, noted)).not.toContainEqual(survey);
  });
});

describe('what waits', () => {
  it('stands by its day, then what has none', () => {
    const at = (id: string, due: string) =>
      go(make({ id, terms: { ...commitments.wholeTerms, due } }), ['request', R], ['promise', P]);
    const given = {
      commitments: [at('late', '2026-05-01'), at('soon', '2026-03-21')],
      postMortems: [postMortems.sharing()],
    };
    expect(awaitedFrom(record(given), H, TODAY).map(({ id }) => id)).toEqual([
      'soon',
      'late',
      'late-delivery',
    ]);
  });

  it('is nothing where there is no record or no such day', () => {
    expect(awaitedFrom(null as never, N, TODAY)).toEqual([]);
    expect(awaitedFrom(record({ commitments: [promised()] }), H, '2026-02-30')).toEqual([]);
  });

  it('is found in any record, without throwing', () => {
    fc.assert(
      fc.property(anyPartnership, fc.constantFrom('northwind', 'harbour'), (any, partyId) => {
        for (const { id, collection } of awaitedFrom(any, { partyId }, TODAY)) {
          if (collection !== 'responses') expect(any[collection]).toHaveProperty([id]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
