import { describe, expect, it } from 'vitest';
import {
  allowedPostMortemVerbs,
  applyArticulationEvent,
  applyChanges,
  applyPostMortemEvent,
  type Change,
  contentHash,
  type Partnership,
  validSignatures,
  verifyArticulation,
} from '../../../src/core/index.ts';
import { changesBetween } from '../../../src/hooks/document/changesBetween.ts';
import * as agreements from '../articulation/support/conversations.ts';
import {
  agreed,
  answerTo,
  edit,
  escalated,
  H,
  inReview,
  looked,
  meeting,
  N,
  play,
  signedByN,
  submittedByN,
} from '../postmortem/support/postMortems.ts';
import { begun, unwrap } from './support/records.ts';

type Collection = 'postMortems' | 'articulations';
type Doc = { readonly id: string };

/** What a device sends that went from one state of the document to another. */
function sent(collection: Collection, before: Doc, after: Doc): Change[] {
  return changesBetween(before, after).map((change) => ({ collection, id: before.id, ...change }));
}

const holding = (collection: Collection, doc: Doc): Partnership =>
  ({ ...begun, [collection]: { [doc.id]: doc } }) as Partnership;

/** What becomes of a document when two devices sent their changes, in both orders. */
function bothOrders<Of extends Doc>(collection: Collection, doc: Of, one: Of, other: Of) {
  const [first, second] = [sent(collection, doc, one), sent(collection, doc, other)];
  return [
    [first, second],
    [second, first],
  ].map((batches) =>
    batches.reduce(
      ({ record, refused }, batch) => {
        const next = applyChanges(record, batch);
        return next.ok
          ? { record: next.value, refused }
          : { record, refused: [...refused, next.error.code] };
      },
      { record: holding(collection, doc), refused: [] as string[] },
    ),
  );
}

const talkIn = (record: Partnership) => Object.values(record.postMortems)[0] as never;

describe('a post-mortem that two devices change at the same moment', () => {
  const purpose = edit(N, ['frame', 'purpose'], 'Something else');

  it('is agreed when both sides sign', () => {
    const doc = inReview();
    const [one, other] = [play(doc, ['sign', N]), play(doc, ['sign', H])];
    for (const { record } of bothOrders('postMortems', doc, one, other)) {
      expect(talkIn(record)).toMatchObject({ stage: 'agreed' });
      expect(validSignatures(talkIn(record))).toHaveLength(2);
    }
  });

  it.each([
    ['writes in it', unwrap(applyPostMortemEvent(signedByN(), purpose))],
    ['takes a position', play(signedByN(), ['takePosition', N, { position: 'dispute' }])],
    ['sends it back and begins again', play(signedByN(), ['sendBack', N], ['startReview', N])],
  ])('is not agreed when one side %s and the other gives the last signature', (_, changed) => {
    const doc = signedByN();
    for (const { record } of bothOrders('postMortems', doc, changed, play(doc, ['sign', H]))) {
      const after = talkIn(record);
      expect(after).toMatchObject({ stage: 'in_review' });
      expect(validSignatures(after)).toEqual([]);
      for (const side of [N, H]) expect(allowedPostMortemVerbs(after, side)).toContain('sign');
      const again = play(after, ['sign', N], ['sign', H]);
      expect(again.stage).toBe('agreed');
    }
  });

  it('is not closed over words that nobody has signed', () => {
    const doc = looked();
    const written = unwrap(applyPostMortemEvent(doc, purpose));
    const outcomes = bothOrders('postMortems', doc, written, play(doc, ['close', H]));
    // Whoever comes second is told, and can look again.
    expect(outcomes.map(({ refused }) => refused)).toEqual([['E_OUTDATED'], ['E_CLOSED']]);
    const [first, second] = outcomes.map(({ record }) => talkIn(record) as typeof doc);
    expect(first).toMatchObject({ stage: 'in_review', frame: { purpose: 'Something else' } });
    expect(second).toMatchObject({ stage: 'closed', frame: doc.frame });
    expect(validSignatures(second as typeof doc)).toHaveLength(2);
  });

  it('is closed with a reason, whatever is written meanwhile, where it was taken further', () => {
    const doc = escalated();
    const ended = play(doc, ['close', N, { reason: 'We part as friends.' }]);
    expect(
      unwrap(applyChanges(holding('postMortems', doc), sent('postMortems', doc, ended))),
    ).toEqual(holding('postMortems', ended));
  });

  it('is signed by the last, and closed, in one go', () => {
    const doc = signedByN();
    const ended = play(doc, ['sign', H], ['recordRecurrence', H], ['close', H]);
    expect(
      unwrap(applyChanges(holding('postMortems', doc), sent('postMortems', doc, ended))),
    ).toEqual(holding('postMortems', ended));
  });

  it('goes back into review with an edit, whatever version its signatures name', () => {
    const stuck = { ...agreed(), version: 7 };
    const after = unwrap(applyPostMortemEvent(stuck, purpose));
    expect(after).toMatchObject({ stage: 'in_review', version: 7 });
  });

  it('has not begun when one side takes its perspective back and the other begins the talk', () => {
    const doc = submittedByN();
    const back = play(doc, ['withdrawPerspective', N]);
    const on = play(doc, ['submitPerspective', H], ['startMeeting', H]);
    for (const { record } of bothOrders('postMortems', doc, back, on)) {
      const after = talkIn(record);
      expect(after).toMatchObject({ stage: 'sharing' });
      expect(answerTo(after, 'submitPerspective', N)).toMatchObject({ ok: true });
    }
    expect(talkIn(holding('postMortems', meeting()))).toMatchObject({ stage: 'in_meeting' });
  });
});

describe('a version that two devices change at the same moment', () => {
  it('does not come into force without the signature that is being taken back', () => {
    const { N: northwind, H: harbour } = agreements;
    const doc = agreements.signedByAll();
    const without = agreements.play(doc, ['unsign', harbour]);
    const active = agreements.play(doc, ['activate', northwind]);
    const outcomes = bothOrders('articulations', doc, without, active);
    const statusOf = ({ record }: (typeof outcomes)[number]) =>
      Object.values(record.articulations)[0]?.status;
    // Whoever comes second is told, and can look again.
    expect(outcomes.map(({ refused }) => refused)).toEqual([['E_OUTDATED'], ['E_CLOSED']]);
    expect(outcomes.map(statusOf)).toEqual(['partly_signed', 'in_force']);
  });

  it('does not come into force over words that were written meanwhile', () => {
    const { N: northwind, H: harbour } = agreements;
    const doc = agreements.signedByAll();
    const written = agreements.edited(doc, northwind, 'title', 'Another title');
    const active = agreements.play(doc, ['activate', harbour]);
    const outcomes = bothOrders('articulations', doc, written, active);
    expect(outcomes.map(({ refused }) => refused)).toEqual([['E_OUTDATED'], ['E_CLOSED']]);
    const [first, second] = outcomes.map(
      ({ record }) => Object.values(record.articulations)[0] as typeof doc,
    );
    expect(first).toMatchObject({ status: 'in_review', title: 'Another title' });
    expect(second).toMatchObject({ status: 'in_force', title: doc.title });
    expect(verifyArticulation(second as typeof doc)).toMatchObject({ verdict: 'as_signed' });
  });

  it('has one signature of a party for which two people sign, and both in its history', () => {
    const { N: lead, H: harbour, L: lakeside, play: done } = agreements;
    const doc = agreements.ready();
    const deputy = { ...lead, personId: 'deputy' };
    const at = '2026-03-21T08:00:00Z';
    const signs = (by: typeof lead, id: string, when = at) =>
      unwrap(
        applyArticulationEvent(doc, {
          ...{ type: 'sign', by, at: when, id, name: id, role: '', stance: 'agree' },
          contentHash: contentHash(doc),
        }),
      );
    const [one, other] = [signs(lead, 'sb'), signs(deputy, 'sa')];
    const later = signs(deputy, 'a-late', '2026-03-21T08:00:00.500Z');
    for (const [second, stays] of [
      [other, 'sa'],
      [later, 'sb'],
    ] as const) {
      for (const { record, refused } of bothOrders('articulations', doc, one, second)) {
        const after = Object.values(record.articulations)[0] as typeof doc;
        expect(refused).toEqual([]);
        expect(Object.keys(after.signatures)).toEqual([stays]);
        expect(after.history.filter(({ type }) => type === 'sign')).toHaveLength(2);
        const all = done(after, ['sign', harbour], ['sign', lakeside], ['activate', harbour]);
        expect(verifyArticulation(all)).toMatchObject({ verdict: 'as_signed', missing: [] });
      }
    }
  });

  it('does not come into force by a word alone', () => {
    const doc = agreements.proposed();
    const path = ['status'];
    const change = { collection: 'articulations', id: doc.id, path, value: 'in_force' };
    expect(applyChanges(holding('articulations', doc), [change])).toMatchObject({
      ok: false,
      error: { code: 'E_OUTDATED', path: `articulations.${doc.id}.status` },
    });
  });

  it('is the only one that comes into the place of the version before', () => {
    const before = agreements.inForce();
    const { id, version, clauses, partyIds } = before;
    const supersedes = { id, version, contentHash: contentHash(before), clauses, partyIds };
    const nextOf = (name: string) => ({
      ...agreements.signedByAll(),
      ...{ id: name, version: version + 1, supersedes },
    });
    const [one, other] = [nextOf('v2a'), nextOf('v2b')];
    const at = '2026-04-01T10:00:00Z';
    const placeOf = (next: typeof one): Change[] => {
      const end = { type: 'supersede', articulationId: next.id, at, id: `end-${next.id}` } as const;
      const ended = unwrap(applyArticulationEvent(before, { ...end, by: agreements.N }));
      return [
        { collection: 'articulations', id: next.id, value: next },
        ...sent('articulations', before, ended),
      ];
    };
    const first = unwrap(applyChanges(holding('articulations', before), placeOf(one)));
    expect(first.articulations[id]).toMatchObject({ status: 'superseded' });
    expect(applyChanges(first, placeOf(other))).toMatchObject({
      ok: false,
      error: { code: 'E_OUTDATED', path: expect.stringContaining(`articulations.${id}.history`) },
    });
    expect(unwrap(applyChanges(first, placeOf(one)))).toEqual(first);
  });
});
