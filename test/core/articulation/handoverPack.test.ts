import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handoverWithRoles } from '../../../src/core/articulation/handover/handoverWithRoles.ts';
import type { HandoverPack } from '../../../src/core/articulation/handover/types.ts';
import { type HandoverSource, handoverPack } from '../../../src/core/articulation/handoverPack.ts';
import { peopleIn } from '../../../src/core/articulation/peopleIn.ts';
import type { Articulation, ClauseSection } from '../../../src/core/articulation/types.ts';
import type { Commitment } from '../../../src/core/commitments/types.ts';
import { handoverMarkdown } from '../../../src/core/exchange/handoverMarkdown.ts';
import type { Confidentiality, PostMortem } from '../../../src/core/postmortem/types.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { make, P, play, promised, R } from '../commitments/conversation.ts';
import * as talks from '../postmortem/support/postMortems.ts';
import { begun, codeOf, deepFreeze, inForce, unwrap, written } from './support/agreements.ts';

const source = (rest: Partial<HandoverSource> = {}): HandoverSource => ({
  parties: [
    { id: 'northwind', name: 'Northwind Health' },
    { id: 'harbour', name: 'Harbour Logistics' },
  ],
  people: [
    { id: 'dispatcher', partyId: 'harbour', name: 'Day desk' },
    { id: 'ward-lead', partyId: 'northwind', name: 'Ward desk', role: 'Ward lead' },
    { id: 'other', partyId: 'lakeside', name: 'Lake desk' },
  ],
  commitments: [],
  articulations: [inForce()],
  ...rest,
});

const formats = createFormats('en', 'UTC');

const pack = (partyId = 'harbour', rest: Partial<HandoverSource> = {}) =>
  unwrap(handoverPack(deepFreeze(source(rest)), partyId));

/** A post-mortem that both sides stand by, with a principle in it. */
function learnedIn(confidentiality: Confidentiality): PostMortem {
  const doc = talks.inReview();
  const text = 'Bad news travels first';
  const said: PostMortem = {
    ...doc,
    frame: { ...doc.frame, confidentiality },
    principles: { p: { order: 'a0', text, by: 'harbour' } },
  };
  return talks.play(said, ['sign', talks.N], ['sign', talks.H]);
}

/** The version before, and the one in force that took its place. */
function twoVersions(): [Articulation, Articulation] {
  const first = inForce();
  const doc = begun({ id: 'v2', supersedes: first, trigger: 'scheduled_review' });
  const { fax: _, ...kept } = doc.clauses;
  const time = { ...doc.clauses.time, text: 'Insulin comes on time' } as (typeof kept)[string];
  const second = inForce({
    ...doc,
    effectiveFrom: '2026-10-01',
    reviewBy: '2027-03-01',
    clauses: { ...kept, time },
    reasons: { time: 'Shorter', fax: 'The machine is gone' },
  });
  return [{ ...first, status: 'superseded' }, second];
}

describe('handoverPack', () => {
  it('tells the role: tasks by one’s part in them, what ended, whom to know and how to reach them', () => {
    const { role, party, parties } = pack();
    expect(party).toEqual({ id: 'harbour', name: 'Harbour Logistics' });
    expect(parties.map(({ id }) => id)).toEqual(['harbour', 'northwind']);
    expect(role.responsibilities).toEqual([
      {
        clauseId: 'call',
        text: 'Calling the ward when a van is late',
        outcome: 'Insulin is on the ward in time',
        parts: ['accountable', 'responsible'],
        accountable: { partyId: 'harbour', personId: '', name: '', role: '' },
        responsible: [
          {
            partyId: 'harbour',
            personId: 'dispatcher',
            name: 'Night desk',
            role: 'Dispatcher',
          },
        ],
        consulted: [],
        informed: [{ partyId: 'northwind', personId: '', name: '', role: '' }],
      },
    ]);
    expect(role.ended).toEqual([{ clauseId: 'fax', text: 'Faxing the list' }]);
    expect(role.contacts).toEqual([
      {
        partyId: 'harbour',
        personId: 'dispatcher',
        name: 'Day desk',
        role: 'Dispatcher',
        isInText: true,
      },
      {
        partyId: 'northwind',
        personId: 'ward-lead',
        name: 'Ward desk',
        role: 'Ward lead',
        isInText: false,
      },
    ]);
    expect(role.channels).toEqual([
      {
        clauseId: 'line',
        text: 'A late van',
        channel: 'The ward’s telephone',
        cadence: 'Each time',
        responseTime: '15 minutes',
      },
    ]);
  });

  it('tells the other side the same by its part, and what the others have in hand', () => {
    const own = pack('northwind').role;
    expect(own.responsibilities.map(({ parts }) => parts)).toEqual([['informed']]);
    const doc = inForce();
    const call = { ...doc.clauses.call, informed: [] } as Articulation['clauses'][string];
    const changed = inForce({ ...doc, clauses: { ...doc.clauses, call } });
    const others = pack('northwind', { articulations: [changed] }).role;
    expect(others.responsibilities).toEqual([]);
    expect(others.others.map(({ clauseId }) => clauseId)).toEqual(['call']);
  });

  it('puts what one answers for before what one only does', () => {
    const doc = inForce();
    const task = doc.clauses.call as Articulation['clauses'][string];
    const clauses = {
      ...doc.clauses,
      a: { ...task, order: 'Zz', accountable: 'northwind', responsible: ['harbour'] },
      b: { ...task, order: 'a5', responsible: ['northwind'] },
    };
    const { responsibilities } = pack('harbour', {
      articulations: [inForce({ ...doc, clauses })],
    }).role;
    expect(responsibilities.map(({ clauseId }) => clauseId)).toEqual(['call', 'b', 'a']);
  });

  it('tells the norms, section by section', () => {
    const doc = inForce();
    const said = (section: ClauseSection, text: string) => ({
      ...{ order: 'a9', section, proposedBy: 'harbour', text },
    });
    const clauses = {
      ...doc.clauses,
      p: said('principle', 'We call before we write'),
      d: said('decision', 'Routes are for the dispatcher to choose'),
      e: said('escalation', 'After two days, the two heads'),
      x: said('review_exit', 'Three months of notice'),
    };
    const { norms } = pack('harbour', { articulations: [inForce({ ...doc, clauses })] });
    expect(norms).toMatchObject({
      principles: [{ clauseId: 'p', text: 'We call before we write' }],
      decisions: [{ clauseId: 'd' }],
      communication: [{ clauseId: 'line' }],
      escalation: [{ clauseId: 'e' }],
      reviewAndExit: [{ clauseId: 'x' }],
    });
  });

  it('tells what was learned in post-mortems that others may read', () => {
    const { learned, withheld } = pack('harbour', {
      postMortems: [learnedIn('organisations')],
    }).norms;
    expect(withheld).toBe(0);
    expect(learned).toEqual([
      {
        postMortemId: 'late-delivery',
        title: 'The delivery of 4 March',
        text: 'Bad news travels first',
      },
    ]);
  });

  it('keeps those of a post-mortem with those who took part, and counts it', () => {
    const { learned, withheld } = pack('harbour', {
      postMortems: { one: learnedIn('participants') },
    }).norms;
    expect({ learned, withheld }).toEqual({ learned: [], withheld: 1 });
  });

  it('takes nothing from a post-mortem that both do not stand by, or of others', () => {
    const doc = learnedIn('open');
    const changed = { ...doc, title: 'Another title' };
    expect(pack('harbour', { postMortems: [changed] }).norms.learned).toEqual([]);
    const parties = [{ id: 'lakeside', name: 'Lakeside Council' }];
    const others = unwrap(handoverPack(source({ parties, postMortems: [doc] }), 'lakeside'));
    expect(others.norms).toMatchObject({ learned: [], withheld: 0 });
  });

  it('tells the work: outcomes with measure and day, and when it is looked at again', () => {
    const { work } = pack();
    expect(work.outcomes).toEqual([
      {
        clauseId: 'time',
        text: 'Insulin is on the ward in time',
        measure: 'Deliveries before nine',
        baseline: '82 %',
        target: '98 %',
        by: '2026-09-30',
        beneficiaries: 'Patients of ward 3',
      },
    ]);
    expect(work.situation).toMatchObject([{ text: 'The depot has moved', aspect: 'changed' }]);
    expect(work.resources).toMatchObject([{ text: 'Two vans', partyId: 'harbour' }]);
    expect(work.reviewBy).toBe('2026-10-01');
  });

  it('tells open commitments both ways, those due first before the others', () => {
    const mine = { ...promised(), id: 'card' };
    const soon = { ...promised(), id: 'b' };
    const last = soon.terms.at(-1) as Commitment['terms'][number];
    const earlier = { ...soon, terms: [{ ...last, due: '2026-04-01' }] };
    const kept = { ...play(promised(), ['cancel', R]), id: 'gone' };
    const draft = { ...make(), id: 'draft' };
    const commitments = [mine, earlier, kept, draft];
    const performer = pack(P.partyId, { commitments }).work.commitments;
    expect(performer.owed.map(({ id }) => id)).toEqual(['b', 'card']);
    expect(performer.expected).toEqual([]);
    expect(performer.owed[1]).toMatchObject({
      title: mine.title,
      state: 'promised',
      due: '2026-04-30',
      disposition: 'carried',
      requester: { partyId: R.partyId },
      conditions: mine.terms.at(-1)?.conditions.map(({ text }) => text),
    });
    const requester = pack(R.partyId, { commitments }).work.commitments;
    expect(requester.expected.map(({ id }) => id)).toEqual(['b', 'card']);
  });

  it('tells open commitments of which it has no more than a title', () => {
    const short = { id: 'card', title: 'One card', state: 'promised' } as const;
    const commitments = [
      short,
      { ...promised(), id: 'b' },
      { ...short, state: 'satisfied' as const },
    ];
    expect(pack(P.partyId, { commitments }).work.commitments).toMatchObject({
      owed: [{ id: 'b' }],
      expected: [],
      others: [{ ...short, disposition: 'carried' }],
    });
    expect(pack(P.partyId, { commitments: { a: short } }).work.commitments.others).toHaveLength(1);
  });

  it('tells the decisions: each version with what changed and why, the newest first', () => {
    const [first, second] = twoVersions();
    const { work, inForce: now } = pack('harbour', { articulations: { second, first } });
    expect(now?.id).toBe('v2');
    expect(now?.verdict).toBe('as_signed');
    expect(work.isHistoryWhole).toBe(true);
    expect(work.decisions.map(({ version, status }) => [version, status])).toEqual([
      [2, 'in_force'],
      [1, 'superseded'],
    ]);
    expect(work.decisions[0]?.changes).toEqual([
      {
        clauseId: 'time',
        section: 'outcome',
        kind: 'changed',
        before: 'Insulin is on the ward in time',
        after: 'Insulin comes on time',
        fields: ['text'],
        reason: 'Shorter',
      },
      {
        clauseId: 'fax',
        section: 'responsibility',
        kind: 'removed',
        before: 'Faxing the list',
        after: '',
        fields: [],
        reason: 'The machine is gone',
      },
    ]);
    expect(work.decisions[0]?.signers).toMatchObject([
      { partyId: 'northwind', stance: 'agree' },
      { partyId: 'harbour', stance: 'agree' },
    ]);
  });

  it('names what is another in a clause that still reads the same', () => {
    const first = inForce();
    const doc = begun({ id: 'v2', supersedes: first });
    const call = { ...doc.clauses.call, accountable: 'northwind' } as (typeof doc.clauses)[string];
    const second = inForce({ ...doc, clauses: { ...doc.clauses, call } });
    const articulations = [{ ...first, status: 'superseded' } as Articulation, second];
    const [change] = pack('harbour', { articulations }).work.decisions[0]?.changes ?? [];
    expect(change).toMatchObject({ clauseId: 'call', kind: 'changed', fields: ['accountable'] });
    const words = en.articulation;
    const text = handoverMarkdown(pack('harbour', { articulations }), { words, formats });
    expect(text).toContain(`: ${words.fields.accountable.label}\n`);
  });

  it('says when an earlier version is not there, also where the way back is a circle', () => {
    const [first, second] = twoVersions();
    expect(pack('harbour', { articulations: [second] }).work).toMatchObject({
      isHistoryWhole: false,
      decisions: [{ id: 'v2' }],
    });
    const circle = { ...first, supersedes: { ...second.supersedes, id: 'v2' } } as Articulation;
    const { work } = pack('harbour', { articulations: [second, circle] });
    expect(work.decisions).toHaveLength(2);
    expect(work.isHistoryWhole).toBe(false);
  });

  it('says that nothing is in force, and takes all from the newest draft', () => {
    const older = { ...written(), id: 'older', createdAt: '2026-01-05T08:00:00Z' };
    const {
      inForce: now,
      underWay,
      work,
    } = pack('harbour', {
      articulations: [older, { ...written(), status: 'in_review' }],
    });
    expect(now).toBeNull();
    expect(underWay).toMatchObject({ id: 'v1', status: 'in_review', verdict: 'unsigned' });
    expect(work.outcomes).toHaveLength(1);
  });

  it('tells the version under way beside the one in force', () => {
    const before = inForce();
    const draft = begun({ id: 'v2', supersedes: before });
    const { inForce: now, underWay, work } = pack('harbour', { articulations: [draft, before] });
    expect([now?.id, underWay?.id]).toEqual(['v1', 'v2']);
    expect(work.decisions.map(({ id }) => id)).toEqual(['v1']);
  });

  it('says of a text in force that it is not as it was signed', () => {
    const tampered = { ...inForce(), triggerNote: 'Nothing happened' };
    expect(pack('harbour', { articulations: [tampered] }).inForce?.verdict).toBe('changed');
    const { 's-northwind': _, ...left } = inForce().signatures;
    const cut: Articulation = { ...inForce(), signatures: left };
    expect(pack('harbour', { articulations: [cut] }).inForce?.verdict).toBe('changed');
  });

  it('is made of nothing, too', () => {
    const empty = pack('harbour', { articulations: {}, people: {} });
    expect(empty).toMatchObject({ inForce: null, underWay: null });
    expect(empty.role).toEqual({
      responsibilities: [],
      others: [],
      ended: [],
      contacts: [],
      channels: [],
    });
  });

  it('is plain data', () => {
    const [first, second] = twoVersions();
    const whole = pack('harbour', { articulations: [first, second], commitments: [promised()] });
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  describe('for sharing outside', () => {
    /** Somebody whom only the version before named has left, which the next one says. */
    const [first, second] = twoVersions();
    const left = { order: 'a1', partyId: 'harbour', name: 'Dana Quay', role: 'Driver' };
    const before = { ...first, people: { ...first.people, left } };
    const now: Articulation = {
      ...second,
      triggerNote: 'Dana Quay has left; ask Night desk.',
      reasons: { ...second.reasons, time: 'Dana said so' },
      signatures: {
        ...second.signatures,
        s: { ...(second.signatures['s-harbour'] as never as object), name: 'Kim Stone' } as never,
      },
    };
    const whole = pack('harbour', {
      articulations: [now, before],
      commitments: [{ id: 'card', title: 'Kim Stone calls', state: 'promised' }],
    });
    const shown = handoverWithRoles(whole, {
      people: peopleIn(before),
      words: { somebody: 'somebody', somebodyOf: ({ party }) => `somebody of ${party}` },
    });

    it('has roles in the place of all names, also of who has left', () => {
      expect(JSON.stringify(whole)).toMatch(/Dana/);
      expect(JSON.stringify(shown)).not.toMatch(/Dana|Quay|desk|Kim|Stone|The lead of/);
      expect(shown.work.decisions[0]).toMatchObject({
        triggerNote: 'Driver has left; ask Dispatcher.',
        changes: [{ reason: 'Driver said so' }, {}],
      });
      expect(shown.role.contacts[0]).toMatchObject({ personId: 'dispatcher', name: 'Dispatcher' });
      expect(shown.work.commitments.others).toMatchObject([{ title: 'Lead calls' }]);
    });

    it('keeps organisations, ids, days, words that are chosen, and what was signed', () => {
      expect(shown).toMatchObject({ names: 'roles', party: whole.party, parties: whole.parties });
      const facts = ({ work }: HandoverPack) =>
        work.decisions.map(({ id, contentHash, verdict, status, trigger, effectiveFrom }) => ({
          ...{ id, contentHash, verdict, status, trigger, effectiveFrom },
        }));
      expect(facts(shown)).toEqual(facts(whole));
      expect(shown.role.responsibilities[0]?.accountable).toEqual(
        whole.role.responsibilities[0]?.accountable,
      );
    });

    it('is the same where nobody is named', () => {
      const nobody = pack('harbour', { articulations: [], people: [] });
      const words = { somebody: 'somebody', somebodyOf: () => 'somebody' };
      expect(handoverWithRoles(nobody, { words })).toEqual({ ...nobody, names: 'roles' });
    });
  });

  it('refuses to guess', () => {
    expect(codeOf(handoverPack(null as never, 'harbour'))[0]).toBe('E_SHAPE');
    expect(codeOf(handoverPack(source(), '__proto__'))[0]).toBe('E_ID');
    expect(codeOf(handoverPack(source(), 'lakeside'))[0]).toBe('E_UNKNOWN_ITEM');
    const two = [inForce(), { ...inForce(), id: 'v9' }];
    expect(handoverPack(source({ articulations: two }), 'harbour')).toMatchObject({
      ok: false,
      error: { code: 'E_TWO_IN_FORCE', path: 'articulations' },
    });
  });

  describe('of a party with several agreements', () => {
    const others = { partyIds: ['northwind', 'lakeside'], people: {}, reasons: {}, clauses: {} };
    const elsewhere = inForce(written({ ...others, id: 'w1' }));
    const [first, second] = twoVersions();
    const articulations = [elsewhere, first, second];
    const of = (articulationId: string, given = articulations) =>
      handoverPack(source({ articulations: given }), 'northwind', { articulationId });

    it('is made of the one that is named, by any of its versions', () => {
      for (const id of [first.id, second.id]) {
        const made = unwrap(of(id));
        expect(made.inForce?.id).toBe(second.id);
        expect(made.work.decisions.map((one) => one.id)).toEqual([second.id, first.id]);
        expect(made.parties.map((one) => one.id)).toEqual(['northwind', 'harbour']);
      }
      expect(unwrap(of('w1')).inForce?.id).toBe('w1');
    });

    it('has what is under way in that one, and nowhere else', () => {
      const draft = begun({ id: 'w2', supersedes: elsewhere, ...others, version: 9 } as never);
      expect(unwrap(of(first.id, [...articulations, draft])).underWay).toBeNull();
      expect(unwrap(of('w1', [...articulations, draft])).underWay?.id).toBe('w2');
      const alone = unwrap(
        handoverPack(source({ articulations: [first, second, draft] }), 'northwind'),
      );
      expect(alone.underWay).toBeNull();
    });

    it('refuses one that is not there, and two in force in one', () => {
      expect(codeOf(of('v9'))).toEqual(['E_UNKNOWN_ITEM', 'articulationId']);
      expect(codeOf(of(first.id, [inForce(), { ...inForce(), id: 'v9' }]))[0]).toBe(
        'E_TWO_IN_FORCE',
      );
    });
  });

  it('passes over what is none, and never throws', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.string(), fc.anything()),
      fc.array(fc.anything()),
    );
    fc.assert(
      fc.property(junk, junk, junk, junk, (people, commitments, articulations, postMortems) => {
        const given = { people, commitments, articulations, postMortems } as never;
        const made = handoverPack(source(given), 'harbour');
        expect(made.ok && made.value.party.name).toBe('Harbour Logistics');
      }),
      { numRuns: 200 },
    );
  });
});
