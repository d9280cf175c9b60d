import { describe, expect, it } from 'vitest';
import { CLOCK, type Commitment, commitmentFlags } from '../../../src/core/index.ts';
import { make, march, P, play, promised, R, reported, wholeTerms } from './conversation.ts';

const requested = () => play(make(), ['request', R]);
const over = [
  play(requested(), ['decline', P]),
  play(requested(), ['withdraw', R]),
  play(requested(), ['lapse', { partyId: CLOCK }, { at: march(11) }]),
  play(promised(), ['cancel', R]),
  play(promised(), ['renege', P]),
  play(reported(), ['declareSatisfied', R]),
];

/** The flags that are up. */
function up(commitment: Commitment, today: string) {
  const { awaiting, ...flags } = commitmentFlags(commitment, today);
  return Object.keys(flags).filter((key) => flags[key as keyof typeof flags]);
}

describe('a promise due on 30 April', () => {
  it.each([
    ['2026-04-26', []],
    ['2026-04-27', ['dueSoon']],
    ['2026-04-30', ['dueSoon']],
    ['2026-05-01', ['overdue', 'breached']],
    ['2027-04-30', ['overdue', 'breached']],
  ])('on %s: %j', (today, flags) => {
    expect(up(promised(), today)).toEqual(flags);
  });

  it('counts the days over the end of February in a leap year', () => {
    const leap = play(
      make({ terms: { ...wholeTerms, due: '2028-03-01' } }),
      ['request', R],
      ['promise', P],
    );
    expect(up(leap, '2028-02-26')).toEqual([]);
    expect(up(leap, '2028-02-27')).toEqual(['dueSoon']);
  });

  it('moves with an accepted change, not with a proposed one', () => {
    const pending = play(promised(), ['proposeAmendment', P, { terms: { due: '2026-05-31' } }]);
    expect(up(pending, '2026-05-01')).toEqual(['overdue', 'breached']);
    expect(up(play(pending, ['acceptAmendment', R]), '2026-05-01')).toEqual([]);
  });

  it('is neither late nor soon once reported, and is again when the report is sent back', () => {
    expect(up(reported(), '2026-04-30')).toEqual([]);
    expect(up(reported(), '2026-05-01')).toEqual([]);
    const back = play(reported(), ['declareDissatisfied', R]);
    expect(up(back, '2026-05-01')).toEqual(['overdue', 'breached']);
  });

  it('is late but not breached before anybody promised it', () => {
    for (const open of [make(), requested(), play(make(), ['offer', P])]) {
      expect(up(open, '2026-04-30')).toEqual([]);
      expect(up(open, '2026-05-01')).toEqual(['overdue']);
    }
    expect(up(make({ terms: { ...wholeTerms, due: null } }), '2026-05-01')).toEqual([]);
  });

  it('is nothing any more when it is over', () => {
    for (const commitment of over) expect(up(commitment, '2026-05-01')).toEqual([]);
  });
});

describe('whose turn it is', () => {
  const [receiver, performer] = [R.partyId, P.partyId];
  it.each<[string, Commitment, string | null]>([
    ['a draft: its author, here the receiver', make(), receiver],
    ['a draft: its author, here the performer', make({ by: P }), performer],
    ['a request', requested(), performer],
    ['an offer', play(make(), ['offer', P]), receiver],
    ['a counter-proposal by the performer', play(requested(), ['counter', P]), receiver],
    [
      'a counter-proposal by the receiver',
      play(requested(), ['counter', P], ['counter', R]),
      performer,
    ],
    ['a promise', promised(), performer],
    ['a change proposed by the performer', play(promised(), ['proposeAmendment', P]), receiver],
    ['a change proposed by the receiver', play(promised(), ['proposeAmendment', R]), performer],
    ['another person proposed', play(promised(), ['reassign', P]), receiver],
    ['a report', reported(), receiver],
    [
      'a report while a change waits',
      play(promised(), ['proposeAmendment', R], ['report', P]),
      receiver,
    ],
    ...over.map((commitment) => [commitment.state, commitment, null] as [string, Commitment, null]),
  ])('%s', (_, commitment, awaiting) => {
    expect(commitmentFlags(commitment, '2026-04-30').awaiting).toBe(awaiting);
  });
});

it.each(['2026-02-29', 'today', '', null])('on %j tells only whose turn it is', (today) => {
  expect(commitmentFlags(promised(), today as never)).toEqual({
    dueSoon: false,
    overdue: false,
    breached: false,
    awaiting: 'harbour',
  });
});

it.each([null, [], {}, 7])('tells nothing about %j', (value) => {
  expect(commitmentFlags(value as never, '2026-04-30')).toEqual({
    dueSoon: false,
    overdue: false,
    breached: false,
    awaiting: null,
  });
});
