import { describe, expect, it } from 'vitest';
import { applyArticulationEvent } from '../../../src/core/articulation/applyArticulationEvent.ts';
import { articulationReadiness } from '../../../src/core/articulation/articulationReadiness.ts';
import { clauseStanding } from '../../../src/core/articulation/clauseStanding.ts';
import { contentHash } from '../../../src/core/articulation/contentHash.ts';
import { createArticulation } from '../../../src/core/articulation/createArticulation.ts';
import type { ArticulationEvent } from '../../../src/core/articulation/events.ts';
import {
  parseArticulation,
  toArticulationJson,
} from '../../../src/core/articulation/parseArticulation.ts';
import { articulationTemplates } from '../../../src/core/articulation/templates/index.ts';
import type { Articulation, StoredClause } from '../../../src/core/articulation/types.ts';
import { verifyArticulation } from '../../../src/core/articulation/verifyArticulation.ts';
import { withWording } from '../../../src/core/articulation/withWording.ts';
import { wordingHash } from '../../../src/core/articulation/wordingHash.ts';
import { edited, H, N, set, unwrap } from './support/conversations.ts';

let minute = 0;
function says(doc: Articulation, by: typeof N, event: object): Articulation {
  minute += 1;
  const at = new Date(Date.UTC(2026, 2, 6, 8, minute)).toISOString();
  return unwrap(applyArticulationEvent(doc, { by, at, ...event } as ArticulationEvent));
}
const hashOf = (doc: Articulation, id: string) => wordingHash(doc.clauses[id] as StoredClause);
const clause = (section: string, proposedBy: string, text: string, rest: object = {}) => ({
  order: 'a0',
  section,
  proposedBy,
  text,
  ...rest,
});

/** From the trigger until both have signed. */
function agreed(begin: Articulation): Articulation {
  let doc = edited(begin, N, 'trigger', 'people_changed');
  doc = edited(doc, N, 'effectiveFrom', '2026-04-01');
  doc = edited(doc, H, 'reviewBy', '2026-10-01');
  doc = edited(doc, N, 'clauses.moved', clause('situation', 'northwind', 'The dispatcher left'));
  doc = edited(
    doc,
    N,
    'clauses.call',
    clause('responsibility', 'northwind', 'Calling the ward when a van runs late', {
      accountable: 'harbour',
      responsible: ['harbour'],
    }),
  );
  doc = says(doc, N, { type: 'propose' });

  const wording = { text: 'Calling the ward half an hour before a van is due, if it runs late' };
  doc = says(doc, H, { type: 'counter', clauseId: 'call', wording, reason: 'So that it helps' });
  expect(clauseStanding(doc, 'call')).toMatchObject({
    standing: 'differing',
    fields: { text: 'differing', accountable: 'proposed' },
    counters: [{ partyId: 'harbour', wording, reason: 'So that it helps' }],
  });
  const taken = wordingHash(withWording(doc.clauses.call as StoredClause, wording));
  doc = says(doc, N, { type: 'accept', wordings: { call: taken }, from: 'harbour' });
  doc = says(doc, H, { type: 'accept', wordings: { moved: hashOf(doc, 'moved') } });
  expect(clauseStanding(doc, 'call')?.standing).toBe('agreed');
  expect(clauseStanding(doc, 'moved')?.standing).toBe('agreed');

  const echo = { type: 'echo', section: 'responsibility' };
  doc = says(doc, N, { ...echo, id: 'e1', text: 'You tell us early enough to plan around it.' });
  const answer = { type: 'answerEcho', section: 'responsibility', roundId: 'e1' };
  doc = says(doc, H, { ...answer, verdict: 'partly', correction: 'Only where it runs late.' });
  doc = says(doc, N, { ...echo, id: 'e2', text: 'A delay is announced by you, in good time.' });
  doc = says(doc, H, { ...answer, roundId: 'e2', verdict: 'confirmed' });

  const sign = { type: 'sign', role: 'Lead', stance: 'agree' };
  doc = says(doc, N, { ...sign, name: 'Head of the ward', contentHash: contentHash(doc) });
  return says(doc, H, { ...sign, name: 'Head of the depot', contentHash: contentHash(doc) });
}

const begun = () =>
  unwrap(
    createArticulation({
      id: 'v1',
      title: 'How we deliver',
      partyIds: ['northwind', 'harbour'],
      by: N,
      at: '2026-03-06T08:00:00Z',
      template: articulationTemplates.light,
    }),
  );

describe('two parties', () => {
  it('propose, counter, accept, write back, sign and bring it into force', () => {
    const signed = agreed(begun());
    expect(articulationReadiness(signed)).toEqual({
      status: 'partly_signed',
      next: 'in_force',
      missing: [],
    });
    const doc = says(signed, H, { type: 'activate', openCommitments: [] });
    expect(doc.status).toBe('in_force');
    expect(verifyArticulation(doc)).toMatchObject({ verdict: 'as_signed', missing: [] });
    expect(doc.history.map(({ type }) => type)).toEqual([
      ...['propose', 'counter', 'accept', 'accept', 'echo', 'answerEcho', 'echo', 'answerEcho'],
      ...['sign', 'sign', 'activate'],
    ]);
    expect(parseArticulation(unwrap(toArticulationJson(doc)))).toEqual({ ok: true, value: doc });
    expect(set(doc, N, 'title', 'A').ok).toBe(false);
  });

  it('take a step back, and sign anew', () => {
    let doc = says(agreed(begun()), N, { type: 'sendBack', reason: 'The nights are missing' });
    expect(doc).toMatchObject({ status: 'draft', signatures: {} });
    doc = edited(doc, N, 'clauses.nights', clause('communication', 'northwind', 'At night too'));
    doc = says(doc, H, { type: 'propose' });
    const sign = { type: 'sign', role: 'Lead', stance: 'agree', name: 'Head' };
    doc = says(doc, N, { ...sign, contentHash: contentHash(doc) });
    doc = says(doc, H, { ...sign, contentHash: contentHash(doc) });
    expect(says(doc, N, { type: 'activate', openCommitments: [] }).status).toBe('in_force');
  });

  it('write the next version, with a reason for what changes and a word on what is open', () => {
    const first = says(agreed(begun()), N, { type: 'activate', openCommitments: [] });
    let doc = unwrap(
      createArticulation({
        id: 'v2',
        title: 'How we deliver now',
        partyIds: first.partyIds,
        by: H,
        at: '2026-09-01T08:00:00Z',
        supersedes: first,
        trigger: 'scheduled_review',
      }),
    );
    doc = edited(doc, H, 'effectiveFrom', '2026-10-01');
    doc = edited(doc, H, 'reviewBy', '2027-04-01');
    doc = edited(doc, H, 'commitments.card', { kind: '', note: '' });
    doc = edited(doc, H, 'clauses.call.responsible', ['northwind', 'harbour']);
    doc = says(doc, H, { type: 'propose' });
    doc = says(doc, N, {
      type: 'echo',
      section: 'responsibility',
      text: 'We both pick up the telephone.',
    });
    doc = says(doc, H, {
      type: 'answerEcho',
      section: 'responsibility',
      roundId: doc.history.at(-1)?.id,
      verdict: 'confirmed',
    });
    expect(articulationReadiness(doc).missing.slice(0, 2)).toEqual([
      'Say why this was changed or left out: "Calling the ward half an hour before a van is due, if it run".',
      'Say whether this commitment is carried on, amended or released: "card".',
    ]);
    doc = edited(doc, N, 'reasons.call', 'One of us was not enough');
    doc = edited(doc, N, 'commitments.card.kind', 'carried');
    const sign = { type: 'sign', role: 'Lead', stance: 'agree', name: 'Head' };
    doc = says(doc, N, { ...sign, contentHash: contentHash(doc) });
    doc = says(doc, H, { ...sign, contentHash: contentHash(doc) });
    doc = says(doc, H, { type: 'activate', openCommitments: ['card'] });
    const before = says(first, H, { type: 'supersede', articulationId: doc.id });
    expect([before.status, doc.status]).toEqual(['superseded', 'in_force']);
    expect(verifyArticulation(before).verdict).toBe('as_signed');
  });
});
