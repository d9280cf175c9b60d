import { describe, expect, it } from 'vitest';
import {
  type Actor,
  allowedCommitmentEvents,
  applyCommitmentEvent,
  CLOCK,
  type Commitment,
  type CommitmentEventType,
  type CommitmentState,
  commitmentEventTypes,
} from '../../../src/core/index.ts';
import { act, make, march, P, play, R, STRANGER } from './conversation.ts';

const requested = () => play(make(), ['request', R]);
const offered = () => play(make(), ['offer', P]);
const counteredByP = () => play(requested(), ['counter', P]);
const promised = () => play(requested(), ['promise', P]);
const amendedByP = () => play(promised(), ['proposeAmendment', P]);
const reported = () => play(promised(), ['report', P]);

/** Columns of the tables, in their order. */
const situations: readonly Commitment[] = [
  make(), // dr
  requested(), // rq
  offered(), // of
  counteredByP(), // cP
  play(counteredByP(), ['counter', R]), // cR
  promised(), // pr
  play(offered(), ['accept', R]), // po: promised after an offer
  play(promised(), ['proposeAmendment', R]), // aR: a change waits, proposed by the receiver
  amendedByP(), // aP: a change waits, proposed by the performer
  reported(), // rp
  play(amendedByP(), ['report', P]), // ra: reported while a change waits
  play(reported(), ['declareSatisfied', R]), // sa
  play(requested(), ['decline', P]), // de
  play(requested(), ['withdraw', R]), // wi
  play(requested(), ['lapse', { partyId: CLOCK }, { at: march(11) }]), // la
  play(promised(), ['cancel', R]), // ca
  play(promised(), ['renege', P]), // re
];

/** After the last day to answer, which is the 10th. */
const now = march(12);

// A cell is the state that follows, or the refusal: s = E_STATE, a = E_ACTOR.
const receiver = `
                     dr rq of cP cR pr po aR aP rp ra sa de wi la ca re
request              rq s  s  s  s  s  s  s  s  s  s  s  s  s  s  s  s
offer                a  s  s  s  s  s  s  s  s  s  s  s  s  s  s  s  s
promise              s  a  s  s  s  s  s  s  s  s  s  s  s  s  s  s  s
counter              s  a  s  co a  s  s  s  s  s  s  s  s  s  s  s  s
decline              s  a  de a  a  s  s  s  s  s  s  s  s  s  s  s  s
withdraw             s  wi a  wi wi s  s  s  s  s  s  s  s  s  s  s  s
defer                s  a  s  s  s  s  s  s  s  s  s  s  s  s  s  s  s
lapse                s  la la la la s  s  s  s  s  s  s  s  s  s  s  s
accept               s  s  pr pr a  s  s  s  s  s  s  s  s  s  s  s  s
report               s  s  s  s  s  a  a  a  a  s  s  s  s  s  s  s  s
proposeAmendment     s  s  s  s  s  pr pr pr s  s  s  s  s  s  s  s  s
acceptAmendment      s  s  s  s  s  s  s  a  pr s  s  s  s  s  s  s  s
rejectAmendment      s  s  s  s  s  s  s  a  pr s  s  s  s  s  s  s  s
flagRisk             s  s  s  s  s  a  a  a  a  s  s  s  s  s  s  s  s
renege               s  s  s  s  s  a  a  a  a  s  s  s  s  s  s  s  s
cancel               s  s  s  s  s  ca ca ca ca ca ca s  s  s  s  s  s
reassign             s  s  s  s  s  a  a  a  a  s  s  s  s  s  s  s  s
declareSatisfied     s  s  s  s  s  s  s  s  s  sa sa s  s  s  s  s  s
declareDissatisfied  s  s  s  s  s  s  s  s  s  pr pr s  s  s  s  s  s
acknowledge          s  s  s  s  s  s  s  s  s  s  s  sa s  s  s  s  s`;

const performer = `
                     dr rq of cP cR pr po aR aP rp ra sa de wi la ca re
request              a  s  s  s  s  s  s  s  s  s  s  s  s  s  s  s  s
offer                of s  s  s  s  s  s  s  s  s  s  s  s  s  s  s  s
promise              s  pr s  s  s  s  s  s  s  s  s  s  s  s  s  s  s
counter              s  co s  a  co s  s  s  s  s  s  s  s  s  s  s  s
decline              s  de a  de de s  s  s  s  s  s  s  s  s  s  s  s
withdraw             s  a  wi a  a  s  s  s  s  s  s  s  s  s  s  s  s
defer                s  rq s  s  s  s  s  s  s  s  s  s  s  s  s  s  s
lapse                s  la la la la s  s  s  s  s  s  s  s  s  s  s  s
accept               s  s  a  a  pr s  s  s  s  s  s  s  s  s  s  s  s
report               s  s  s  s  s  rp rp rp rp s  s  s  s  s  s  s  s
proposeAmendment     s  s  s  s  s  pr pr s  pr s  s  s  s  s  s  s  s
acceptAmendment      s  s  s  s  s  s  s  pr a  s  s  s  s  s  s  s  s
rejectAmendment      s  s  s  s  s  s  s  pr a  s  s  s  s  s  s  s  s
flagRisk             s  s  s  s  s  pr pr pr pr s  s  s  s  s  s  s  s
renege               s  s  s  s  s  re re re re s  s  s  s  s  s  s  s
cancel               s  s  s  s  s  a  a  a  a  a  a  s  s  s  s  s  s
reassign             s  s  s  s  s  pr pr s  pr s  s  s  s  s  s  s  s
declareSatisfied     s  s  s  s  s  s  s  s  s  a  a  s  s  s  s  s  s
declareDissatisfied  s  s  s  s  s  s  s  s  s  a  a  s  s  s  s  s  s
acknowledge          s  s  s  s  s  s  s  s  s  s  s  a  s  s  s  s  s`;

const nobody = 'a  a  a  a  a  a  a  a  a  a  a  a  a  a  a  a  a';
const clock = 's  la la la la s  s  s  s  s  s  s  s  s  s  s  s';

const short: Record<CommitmentState, string> = {
  draft: 'dr',
  requested: 'rq',
  offered: 'of',
  countered: 'co',
  promised: 'pr',
  reported: 'rp',
  satisfied: 'sa',
  declined: 'de',
  withdrawn: 'wi',
  lapsed: 'la',
  cancelled: 'ca',
  reneged: 're',
};

function cellOf(commitment: Commitment, type: CommitmentEventType, by: Actor): string {
  const result = applyCommitmentEvent(commitment, act(type, by, now));
  if (result.ok) return short[result.value.state];
  return { E_STATE: 's', E_ACTOR: 'a' }[result.error.code as string] ?? result.error.code;
}

function rowsOf(table: string): [CommitmentEventType, string[]][] {
  const lines = table.trim().split('\n').slice(1);
  return lines.map((line) => {
    const [type, ...cells] = line.split(/\s+/);
    return [type as CommitmentEventType, cells];
  });
}

const everyType = rowsOf(receiver).map(([type]) => type);

describe.each<[string, Actor, [CommitmentEventType, string[]][]]>([
  ['the receiver', R, rowsOf(receiver)],
  ['the performer', P, rowsOf(performer)],
  ['another person of the performer', { partyId: P.partyId }, rowsOf(performer)],
  ['a stranger', STRANGER, everyType.map((type) => [type, nobody.split(/\s+/)])],
  [
    'the clock',
    { partyId: CLOCK },
    everyType.map((type) => [type, (type === 'lapse' ? clock : nobody).split(/\s+/)]),
  ],
])('%s', (_, actor, rows) => {
  it.each(rows)('%s', (type, cells) => {
    expect(situations.map((commitment) => cellOf(commitment, type, actor))).toEqual(cells);
  });

  it('is offered exactly what would be accepted, in the order of the conversation', () => {
    for (const [i, commitment] of situations.entries()) {
      const accepted = rows.filter(([, cells]) => (cells[i] as string).length === 2);
      expect(allowedCommitmentEvents(commitment, actor, now)).toEqual(
        accepted.map(([type]) => type),
      );
    }
  });
});

it('knows every act of the tables, and no other', () => {
  expect(commitmentEventTypes).toEqual(everyType);
  expect(rowsOf(performer).map(([type]) => type)).toEqual(everyType);
  expect(everyType).toHaveLength(20);
});

it('stands in every state at the start of some column', () => {
  expect(new Set(situations.map(({ state }) => state)).size).toBe(12);
});
