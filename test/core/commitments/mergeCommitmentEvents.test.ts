import { describe, expect, it } from 'vitest';
import { applyCommitmentEvent, mergeCommitmentEvents } from '../../../src/core/index.ts';
import { act, deepFreeze, make, P, promised, R, unwrap } from './conversation.ts';

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
