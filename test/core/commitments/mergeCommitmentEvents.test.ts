import { describe, expect, it } from 'vitest';
import {
  type Actor,
  applyCommitmentEvent,
  type Commitment,
  type CommitmentEvent,
  type CommitmentEventType,
  commitmentFlags,
  mergeCommitmentEvents,
  onTheTable,
  readCommitment,
} from '../../../src/core/index.ts';
import { act, deepFreeze, make, P, promised, R, unwrap, wholeTerms } from './conversation.ts';

const early = '2026-03-05T09:00:00Z';
const late = '2026-03-05T09:00:01Z';

/** What both devices know once each has sent the other what happened on it. */
function bothSay(here: object, there: object) {
  const start = deepFreeze(promised());
  const a = unwrap(applyCommitmentEvent(start, here as never));
  const b = unwrap(applyCommitmentEvent(start, there as never));
  const { commitment } = mergeCommitmentEvents(a, b.history);
  expect(mergeCommitmentEvents(b, a.history).commitment).toEqual(commitment);
  const marks = commitment.history.slice(2).map(({ type, overtaken }) => [type, overtaken]);
  return { state: commitment.state, marks };
}

describe('two acts at once', () => {
  it('a report that comes after the release is overtaken', () => {
    const cancel = { ...act('cancel', R, early), id: 'e1' };
    const report = { ...act('report', P, late), id: 'e2' };
    expect(bothSay(report, cancel)).toEqual({
      state: 'cancelled',
      marks: [
        ['cancel', undefined],
        ['report', true],
      ],
    });
  });

  it('a release that comes after the report holds: what is reported can be released too', () => {
    const report = { ...act('report', P, early), id: 'e1' };
    const cancel = { ...act('cancel', R, late), id: 'e2' };
    expect(bothSay(report, cancel)).toEqual({
      state: 'cancelled',
      marks: [
        ['report', undefined],
        ['cancel', undefined],
      ],
    });
  });

  it('of a withdrawal of the promise and a release, the first holds', () => {
    const renege = { ...act('renege', P, early), id: 'e1' };
    const cancel = { ...act('cancel', R, late), id: 'e2' };
    expect(bothSay(renege, cancel)).toEqual({
      state: 'reneged',
      marks: [
        ['renege', undefined],
        ['cancel', true],
      ],
    });
  });

  it('of two proposals the second waits in vain', () => {
    const mine = { ...act('proposeAmendment', P, early), id: 'e1' };
    const theirs = { ...act('proposeAmendment', R, late), id: 'e2' };
    expect(bothSay(mine, theirs).marks).toEqual([
      ['proposeAmendment', undefined],
      ['proposeAmendment', true],
    ]);
  });

  it('in the same moment, the ids decide, on both sides alike', () => {
    const renege = { ...act('renege', P, early), id: 'b' };
    const cancel = { ...act('cancel', R, early), id: 'a' };
    expect(bothSay(renege, cancel).state).toBe('cancelled');
    expect(bothSay({ ...renege, id: 'a' }, { ...cancel, id: 'b' }).state).toBe('reneged');
  });

  it('lets an overtaken act take effect once what it needed arrives', () => {
    const request = { ...act('request', R, early), id: 'e1' };
    const promise = { ...act('promise', P, late), id: 'e2' };
    const without = mergeCommitmentEvents(make(), [promise]).commitment;
    expect(without).toMatchObject({ state: 'draft', history: [{ overtaken: true }] });
    const { commitment } = mergeCommitmentEvents(without, [request]);
    expect(commitment.state).toBe('promised');
    expect(commitment.history.some(({ overtaken }) => overtaken)).toBe(false);
  });
});

/** An answer as the tracker sends it: it names what its giver saw. */
function answer(seen: Commitment, type: CommitmentEventType, by: Actor, at: string, id: string) {
  const event = { ...act(type, by, at), id, ...onTheTable(seen) } as CommitmentEvent;
  return unwrap(applyCommitmentEvent(seen, event));
}

function said(before: Commitment, type: CommitmentEventType, by: Actor, at: string, more: object) {
  return unwrap(applyCommitmentEvent(before, act(type, by, at, more)));
}

const marksOf = ({ history }: Commitment) =>
  history.map(({ id, overtaken }) => (overtaken ? `${id} overtaken` : id));

describe('an answer holds for what was seen', () => {
  const at = (minute: number) => `2026-03-05T10:${String(minute).padStart(2, '0')}:00Z`;
  const proposal = { reason: 'A van is late', terms: { due: '2026-05-05' } };
  const unseen = {
    ...act('proposeAmendment', P, at(5), {
      reason: 'Later still',
      terms: { due: '2026-12-31', deliverable: 'One round' },
    }),
    id: 'e5',
  };

  it.each(['acceptAmendment', 'rejectAmendment'] as const)(
    '%s: not for the change that took the place of the one that was seen',
    (type) => {
      const proposed = said(promised(), 'proposeAmendment', P, at(0), { ...proposal, id: 'e3' });
      const answered = answer(proposed, type, R, at(6), 'e4');
      const { commitment, refusals } = mergeCommitmentEvents(answered, [unseen]);
      expect(refusals).toEqual([]);
      expect(commitment.terms).toEqual([wholeTerms]);
      expect(commitment.agreed).toHaveLength(1);
      expect(commitment.pendingAmendment).toMatchObject({ id: 'e5' });
      expect(commitmentFlags(commitment, '2026-03-06').awaiting).toBe(R.partyId);
      expect(marksOf(commitment).slice(2)).toEqual(['e3', 'e5', 'e4 overtaken']);

      // The same when it arrives as an act of its own, and whoever hears of what first.
      expect(unwrap(applyCommitmentEvent(answered, unseen))).toEqual(commitment);
      const [, , , last] = answered.history;
      const there = unwrap(applyCommitmentEvent(proposed, unseen));
      expect(mergeCommitmentEvents(there, [last]).commitment).toEqual(commitment);
      expect(readCommitment(JSON.parse(JSON.stringify(commitment)))).toEqual({
        ok: true,
        value: commitment,
      });

      // Whoever has read the new one can answer it.
      const again = answer(commitment, 'acceptAmendment', R, at(9), 'e6');
      expect(again.terms.at(-1)).toMatchObject({ due: '2026-12-31', deliverable: 'One round' });
    },
  );

  it('accept: not for the counter-proposal of a colleague that came before', () => {
    const asked = said(make(), 'request', R, at(0), { id: 'e1' });
    const mine = { id: 'e2', terms: { ...wholeTerms, due: '2026-05-10' } };
    const answered = answer(said(asked, 'counter', P, at(2), mine), 'accept', R, at(8), 'e3');
    expect(answered).toMatchObject({ state: 'promised', terms: [{}, { due: '2026-05-10' }] });
    const terms = { ...wholeTerms, deliverable: 'Half of it', due: '2027-01-01' };
    const colleague = { ...act('counter', P, at(1), { terms }), id: 'e9' };
    const { commitment } = mergeCommitmentEvents(answered, [colleague]);
    expect(commitment).toMatchObject({ state: 'countered', agreed: [] });
    expect(marksOf(commitment)).toEqual(['e1', 'e9', 'e2 overtaken', 'e3 overtaken']);
    expect(commitmentFlags(commitment, '2026-03-06').awaiting).toBe(R.partyId);
  });

  it('acceptAmendment: agreeing to a person agrees to no other terms', () => {
    const driver = { ...P, personId: 'driver' };
    const handed = said(promised(), 'reassign', P, at(0), { id: 'e3', performer: driver });
    const answered = answer(handed, 'acceptAmendment', R, at(6), 'e4');
    expect(answered.performer).toEqual(driver);
    const { commitment } = mergeCommitmentEvents(answered, [unseen]);
    expect(commitment).toMatchObject({ performer: P, terms: [wholeTerms] });
    expect(commitment.pendingAmendment?.id).toBe('e5');
    expect(marksOf(commitment).slice(2)).toEqual(['e3', 'e5', 'e4 overtaken']);
  });

  it('acceptAmendment: not when the rest of the terms is no longer what it was', () => {
    const wanted = { id: 'e3', terms: { due: '2026-04-10' }, reason: 'The audit moved' };
    const asked = said(promised(), 'proposeAmendment', R, at(0), wanted);
    const agreed = answer(asked, 'acceptAmendment', P, at(2), 'e4');
    const more = { id: 'e5', terms: { deliverable: 'One round' }, reason: 'A van is late' };
    const proposed = said(agreed, 'proposeAmendment', P, at(4), more);
    const answered = answer(proposed, 'acceptAmendment', R, at(6), 'e6');
    expect(answered.terms.at(-1)).toMatchObject({ due: '2026-04-10', deliverable: 'One round' });

    const colleague = { ...act('rejectAmendment', P, at(1)), id: 'e9' };
    const { commitment } = mergeCommitmentEvents(answered, [colleague]);
    expect(marksOf(commitment).slice(2)).toEqual([
      'e3',
      'e9',
      'e4 overtaken',
      'e5',
      'e6 overtaken',
    ]);
    expect(commitment.terms).toEqual([wholeTerms]);
  });

  it('promise: for the request that was read', () => {
    const asked = said(make(), 'request', R, at(2), { id: 'e1' });
    const answered = answer(asked, 'promise', P, at(4), 'e2');
    const other = { ...act('request', R, at(1), { respondBy: '2026-03-20' }), id: 'e0' };
    const { commitment } = mergeCommitmentEvents(answered, [other]);
    expect(commitment).toMatchObject({ state: 'requested', respondBy: '2026-03-20' });
    expect(marksOf(commitment)).toEqual(['e0', 'e1 overtaken', 'e2 overtaken']);
  });

  it('that names nothing answers what is there, as it always did', () => {
    const proposed = said(promised(), 'proposeAmendment', P, at(0), { ...proposal, id: 'e3' });
    const answered = said(proposed, 'acceptAmendment', R, at(6), { id: 'e4' });
    const { commitment } = mergeCommitmentEvents(answered, [unseen]);
    expect(commitment.terms.at(-1)?.due).toBe('2026-12-31');
    expect(marksOf(commitment).slice(2)).toEqual(['e3', 'e5', 'e4']);
  });
});

describe('what is on the table', () => {
  it('is what can be answered now', () => {
    expect(onTheTable(make())).toEqual({});
    const asked = said(make(), 'request', R, early, { id: 'e1' });
    expect(onTheTable(asked)).toEqual({ of: 'e1' });
    expect(onTheTable(said(asked, 'counter', P, late, { id: 'e2' }))).toEqual({ of: 'e2' });
    expect(onTheTable(said(make(), 'offer', P, early, { id: 'e1' }))).toEqual({ of: 'e1' });
    expect(onTheTable(promised())).toEqual({});
    const change = said(promised(), 'proposeAmendment', P, early, { id: 'e3' });
    expect(onTheTable(change)).toEqual({ of: 'e3', base: change.history[1]?.id });
    expect(onTheTable(said(promised(), 'reassign', P, early, { id: 'e3' }))).toEqual({ of: 'e3' });
    expect(onTheTable(said(asked, 'withdraw', R, late, {}))).toEqual({});
  });

  it('is nothing for what is no commitment', () => {
    for (const value of [null, 7, {}, { ...make(), history: [null] }]) {
      expect(onTheTable(value as never)).toEqual({});
    }
  });
});

describe('what cannot be taken', () => {
  const fine = { ...act('request', R, early), id: 'e1' };

  it('is refused with its place; the rest is taken', () => {
    const { commitment, refusals } = mergeCommitmentEvents(make(), [
      null,
      { ...fine, id: '__proto__' },
      act('request', R, early),
      { ...fine, at: 'today' },
      { ...fine, type: 'hug' },
      fine,
      { ...act('declareDissatisfied', R, late), id: 'e2', unmet: [7] },
    ]);
    expect(refusals.map(({ code, path }) => [code, path])).toEqual([
      ['E_SHAPE', 'events[0]'],
      ['E_ID', 'events[1].id'],
      ['E_ID', 'events[2].id'],
      ['E_DATE', 'events[3].at'],
      ['E_ENUM', 'events[4].type'],
      ['E_ID', 'events[6].unmet[0]'],
    ]);
    expect(commitment.history).toEqual([fine]);
  });

  it('is another act under an id that is taken; the same act again is passed over', () => {
    const { commitment } = mergeCommitmentEvents(make(), [fine]);
    const again = { respondBy: '2026-03-10', ...fine, overtaken: true };
    expect(mergeCommitmentEvents(commitment, [again, fine])).toEqual({ commitment, refusals: [] });
    const other = mergeCommitmentEvents(commitment, [{ ...fine, respondBy: '2026-03-11' }]);
    expect(other.commitment).toBe(commitment);
    expect(other.refusals).toMatchObject([{ code: 'E_DUPLICATE_ID', path: 'events[0].id' }]);
  });

  it('is anything but a list', () => {
    for (const events of [null, 'all', { 0: fine }]) {
      const { commitment, refusals } = mergeCommitmentEvents(make(), events as never);
      expect(commitment).toEqual(make());
      expect(refusals).toMatchObject([{ code: 'E_SHAPE', path: 'events' }]);
    }
  });

  it('is anything for what is no commitment', () => {
    expect(mergeCommitmentEvents(null as never, [fine])).toMatchObject({
      commitment: null,
      refusals: [{ code: 'E_SHAPE' }],
    });
  });
});
