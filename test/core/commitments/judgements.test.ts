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
import { act, codeOf, make, P, promised, R, unwrap, wholeTerms } from './conversation.ts';

const judging = ['declareSatisfied', 'declareDissatisfied'] as const;

/** A colleague of the dispatcher, with a device of their own. */
const driver: Actor = { ...P, personId: 'driver' };

const at = (minute: number) => `2026-03-05T10:${String(minute).padStart(2, '0')}:00Z`;

function eventOf(id: string, type: CommitmentEventType, by: Actor, minute: number, says = {}) {
  return { ...act(type, by, at(minute), says), id } as CommitmentEvent;
}

function withActs(before: Commitment, ...events: readonly CommitmentEvent[]): Commitment {
  return events.reduce((one, event) => unwrap(applyCommitmentEvent(one, event)), before);
}

/** The judgement of what its giver sees, as the tracker sends it. */
function judged(
  seen: Commitment,
  type: (typeof judging)[number],
  id: string,
  minute: number,
  says = {},
) {
  return withActs(seen, eventOf(id, type, R, minute, { ...says, ...onTheTable(seen) }));
}

/** What two devices come to that send each other all they have; the same on both. */
function bothKnow(here: Commitment, there: Commitment): Commitment {
  const both = mergeCommitmentEvents(here, there.history);
  expect(both.refusals).toEqual([]);
  const { commitment } = both;
  expect(mergeCommitmentEvents(there, here.history).commitment).toEqual(commitment);
  expect(readCommitment(JSON.parse(JSON.stringify(commitment)))).toEqual({
    ok: true,
    value: commitment,
  });
  return commitment;
}

const marksOf = ({ history }: Commitment) =>
  history.slice(2).map(({ id, overtaken }) => (overtaken ? `${id} overtaken` : id));

const report = eventOf('r1', 'report', P, 2, { note: 'Both rounds done' });
const reported = () => withActs(promised(), report);
const early = eventOf('r0', 'report', driver, 1, { note: 'The first round done' });

describe.each(judging)('%s holds for the report that was seen', (type) => {
  it('not for one of a colleague, made before and arrived late', () => {
    const here = judged(reported(), type, 'j1', 6);
    const commitment = bothKnow(here, withActs(promised(), early));
    expect(commitment.state).toBe('reported');
    expect(marksOf(commitment)).toEqual(['r0', 'r1 overtaken', 'j1 overtaken']);
    expect(commitmentFlags(commitment, '2026-03-06').awaiting).toBe(R.partyId);
    expect(unwrap(applyCommitmentEvent(here, early))).toEqual(commitment);

    // Whoever has read the other one can judge it.
    expect(onTheTable(commitment)).toEqual({ of: 'r0' });
    expect(judged(commitment, type, 'j2', 9).history.at(-1)).not.toHaveProperty('overtaken');
  });

  it('not for one that was made anew after a colleague of the receiver sent it back', () => {
    const here = judged(reported(), type, 'j1', 9);
    const sentBack = judged(reported(), 'declareDissatisfied', 'j0', 4);
    const there = withActs(sentBack, eventOf('r2', 'report', P, 6));
    const commitment = bothKnow(here, there);
    expect(commitment.state).toBe('reported');
    expect(marksOf(commitment)).toEqual(['r1', 'j0', 'r2', 'j1 overtaken']);
    expect(onTheTable(commitment)).toEqual({ of: 'r2' });
  });

  it('still, when another report came after it', () => {
    const here = judged(reported(), type, 'j1', 6);
    const later = eventOf('r9', 'report', driver, 4);
    const commitment = bothKnow(here, withActs(promised(), later));
    expect(commitment.state).toBe(here.state);
    expect(marksOf(commitment)).toEqual(['r1', 'r9 overtaken', 'j1']);
  });

  it('is refused when another report is on the table, in the words for an answer', () => {
    const wrong = applyCommitmentEvent(reported(), eventOf('j1', type, R, 6, { of: 'r0' }));
    expect(codeOf(wrong)).toEqual(['E_OUTDATED', 'of']);
    const asked = withActs(make(), eventOf('q1', 'request', R, 0));
    const answer = eventOf('a1', 'promise', P, 6, { of: 'q0' });
    expect(wrong).toEqual(applyCommitmentEvent(asked, answer));
  });

  it('names a report by an id', () => {
    for (const of of [7, '', null, '__proto__']) {
      const event = { ...act(type, R, at(6)), of } as CommitmentEvent;
      expect(codeOf(applyCommitmentEvent(reported(), event))).toEqual(['E_ID', 'of']);
    }
  });

  it('that names nothing judges what is there, as it always did', () => {
    const here = withActs(reported(), eventOf('j1', type, R, 6));
    expect(here.history.at(-1)).not.toHaveProperty('of');
    const commitment = bothKnow(here, withActs(promised(), early));
    expect(commitment.state).toBe(here.state);
    expect(marksOf(commitment)).toEqual(['r0', 'r1 overtaken', 'j1']);
  });
});

describe('a judgement of several conditions', () => {
  it('holds for each report anew', () => {
    const once = judged(reported(), 'declareDissatisfied', 'j1', 4, {
      unmet: ['signed', 'on-time'],
    });
    const again = withActs(once, eventOf('r2', 'report', P, 6));
    expect(onTheTable(again)).toEqual({ of: 'r2' });
    const twice = judged(again, 'declareDissatisfied', 'j2', 8, { unmet: ['signed'] });
    const last = withActs(twice, eventOf('r3', 'report', P, 10));
    const kept = judged(last, 'declareSatisfied', 'j3', 12, {
      waived: ['signed'],
      exceeded: ['on-time'],
    });
    expect(kept.state).toBe('satisfied');
    expect(kept.history.at(-1)).toEqual({
      type: 'declareSatisfied',
      id: 'j3',
      by: R,
      at: at(12),
      of: 'r3',
      waived: ['signed'],
      exceeded: ['on-time'],
    });
    expect(mergeCommitmentEvents(promised(), kept.history).commitment).toEqual(kept);
  });

  it('names conditions of the terms, also where it names the report', () => {
    for (const [type, says, path] of [
      ['declareSatisfied', { waived: ['unknown'] }, 'waived[0]'],
      ['declareDissatisfied', { unmet: ['signed', 'unknown'] }, 'unmet[1]'],
    ] as const) {
      const event = eventOf('j1', type, R, 6, { ...says, of: 'r1' });
      const code = codeOf(applyCommitmentEvent(reported(), event));
      expect(code).toEqual(['E_UNKNOWN_CONDITION', path]);
    }
  });
});

describe('what is on the table', () => {
  const change = eventOf('c1', 'proposeAmendment', R, 1, { terms: { due: '2026-05-05' } });

  it('is the report, while it waits to be judged', () => {
    expect(onTheTable(reported())).toEqual({ of: 'r1' });
    for (const type of judging) {
      expect(onTheTable(judged(reported(), type, 'j1', 6))).toEqual({});
    }
  });

  it('is the report also while a change waits, and then the change again', () => {
    const here = withActs(promised(), change, report);
    expect(onTheTable(here)).toEqual({ of: 'r1' });
    const back = judged(here, 'declareDissatisfied', 'j1', 6);
    expect(onTheTable(back)).toEqual(onTheTable(withActs(promised(), change)));
    const agreed = withActs(back, eventOf('a1', 'acceptAmendment', P, 8, onTheTable(back)));
    expect(agreed.terms).toEqual([wholeTerms, { ...wholeTerms, due: '2026-05-05' }]);
  });
});
