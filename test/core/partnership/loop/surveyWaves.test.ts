import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Instant,
  type Partnership,
  type PostMortem,
  surveyWaves,
} from '../../../../src/core/index.ts';
import { agreed, N, play, written } from '../../postmortem/support/postMortems.ts';
import { begun } from '../support/records.ts';

/** An answer: the round it names, and when it came. */
type Given = readonly [wave: string, submittedAt: Instant];

function record(answers: readonly Given[], ...docs: readonly PostMortem[]): Partnership {
  const responses = answers.map(([wave, submittedAt], i) => {
    const id = `r${i}`;
    return [id, { id, wave, rater: 'northwind', submittedAt }];
  });
  return {
    ...begun,
    responses: Object.fromEntries(responses),
    postMortems: Object.fromEntries(docs.map((doc) => [doc.id, doc])),
  };
}

/** A look whether it came back: the day it was planned for, and when it was noted. */
interface Planned {
  readonly date: string;
  readonly noted?: Instant;
}

/** An agreed post-mortem with such looks, of which those with a moment were noted then. */
function withLooks(looks: Readonly<Record<string, Planned>>): PostMortem {
  const recurrence = Object.entries(looks).map(([id, { date }], i) => {
    return [id, { order: `a${i}`, date, signal: 'A late van', result: null, note: '' }];
  });
  return Object.entries(looks).reduce(
    (doc, [checkId, { noted: at }]) =>
      at ? play(doc, ['recordRecurrence', N, { checkId, at }]) : doc,
    agreed(written({ recurrence: Object.fromEntries(recurrence) })),
  );
}

const idsOf = (partnership: Partnership) => surveyWaves(partnership).map(({ id }) => id);
const origin = (checkId: string) => ({ postMortemId: written().id, checkId });

describe('rounds that were answered', () => {
  it('are there once each, with how many answered', () => {
    const given: Given[] = [
      ['Spring', '2026-04-01T08:00:00Z'],
      ['Baseline', '2026-01-10T08:00:00Z'],
      ['Spring', '2026-04-03T08:00:00Z'],
    ];
    expect(surveyWaves(record(given))).toEqual([
      { id: 'Baseline', responses: 1, origins: [] },
      { id: 'Spring', responses: 2, origins: [] },
    ]);
  });

  it('come where their first answer was given, however late the last one was', () => {
    const first: Given = ['Zero', '2026-01-10T08:00:00Z'];
    const last: Given = ['Zero', '2026-09-01T08:00:00Z'];
    const between: Given = ['Next', '2026-04-01T08:00:00Z'];
    expect(idsOf(record([first, between, last]))).toEqual(['Zero', 'Next']);
    expect(idsOf(record([last, between, first]))).toEqual(['Zero', 'Next']);
  });

  it('that began at one moment stand by their ids, numbers as numbers', () => {
    const at = '2026-04-01T08:00:00Z';
    expect(
      idsOf(
        record([
          ['Q10', at],
          ['Q2', '2026-04-01T08:00:00.000Z'],
        ]),
      ),
    ).toEqual(['Q2', 'Q10']);
  });

  it('are the same whatever the order of the record', () => {
    const anyGiven = fc.tuple(
      fc.constantFrom('2026-1', '2026-2', 'Baseline'),
      fc.constantFrom('2026-01-10T08:00:00Z', '2026-02-10T08:00:00Z', '2026-03-10T08:00:00Z'),
    );
    const looks = withLooks({ look: { date: '2026-02-01', noted: '2026-04-01T09:00:00Z' } });
    fc.assert(
      fc.property(fc.array(anyGiven), (given) => {
        const waves = surveyWaves(record(given, looks));
        expect(surveyWaves(record([...given].reverse(), looks))).toEqual(waves);
        const answered = waves.reduce((sum, { responses }) => sum + responses, 0);
        expect(answered).toBe(given.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('rounds that a look calls for', () => {
  it('are called by the day on which it was noted, and come there', () => {
    const doc = withLooks({ look: { date: '2026-03-20', noted: '2026-04-02T12:00:00Z' } });
    const given: Given[] = [
      ['Later', '2026-05-01T08:00:00Z'],
      ['Before', '2026-03-25T08:00:00Z'],
    ];
    expect(surveyWaves(record(given, doc))).toEqual([
      { id: 'Before', responses: 1, origins: [] },
      { id: '2026-04-02', responses: 0, origins: [origin('look')] },
      { id: 'Later', responses: 1, origins: [] },
    ]);
  });

  it('belong to the next day where a look was noted at 24:00', () => {
    const doc = withLooks({ look: { date: '2026-03-20', noted: '2026-04-02T24:00:00Z' } });
    expect(idsOf(record([], doc))).toEqual(['2026-04-03']);
  });

  it('are one where several looks were noted on one day, in the order of the looks', () => {
    const doc = withLooks({
      second: { date: '2026-03-20', noted: '2026-04-02T18:00:00Z' },
      first: { date: '2026-03-21', noted: '2026-04-02T12:00:00Z' },
    });
    expect(surveyWaves(record([], doc))).toEqual([
      { id: '2026-04-02', responses: 0, origins: [origin('second'), origin('first')] },
    ]);
  });

  it('begin with the first answer, if somebody was asked earlier on that day', () => {
    const doc = withLooks({ look: { date: '2026-03-20', noted: '2026-04-02T12:00:00Z' } });
    const given: Given[] = [
      ['2026-04-02', '2026-04-02T08:00:00Z'],
      ['Between', '2026-04-02T10:00:00Z'],
    ];
    expect(surveyWaves(record(given, doc))).toEqual([
      { id: '2026-04-02', responses: 1, origins: [origin('look')] },
      { id: 'Between', responses: 1, origins: [] },
    ]);
  });

  it('keep the day that was planned where it was answered since, and only there', () => {
    const noted = '2026-04-02T12:00:00Z';
    const doc = withLooks({ look: { date: '2026-03-20', noted } });
    const answeredAt = (...moments: Instant[]) =>
      idsOf(
        record(
          moments.map((at): Given => ['2026-03-20', at]),
          doc,
        ),
      );
    // Answered before the look: another round of that name, so a new one is due.
    expect(answeredAt('2026-04-02T11:59:59Z')).toEqual(['2026-03-20', '2026-04-02']);
    expect(answeredAt(noted)).toEqual(['2026-03-20']);
    // One answer since is enough.
    expect(answeredAt('2026-03-21T08:00:00Z', '2026-04-03T08:00:00Z')).toEqual(['2026-03-20']);
    expect(answeredAt('2026-04-03T08:00:00Z', '2026-03-21T08:00:00Z')).toEqual(['2026-03-20']);
  });

  it('keep no planned day that only another look gave its name', () => {
    const doc = withLooks({
      early: { date: '2026-03-10', noted: '2026-04-02T12:00:00Z' },
      late: { date: '2026-04-02', noted: '2026-04-01T12:00:00Z' },
    });
    expect(surveyWaves(record([], doc))).toEqual([
      { id: '2026-04-01', responses: 0, origins: [origin('late')] },
      { id: '2026-04-02', responses: 0, origins: [origin('early')] },
    ]);
  });

  it('are told by the last time that this look was noted, else by the day planned', () => {
    const doc = withLooks({
      look: { date: '2026-03-20', noted: '2026-04-02T12:00:00Z' },
      other: { date: '2026-03-21', noted: '2026-04-05T12:00:00Z' },
    });
    const again = play(doc, [
      'recordRecurrence',
      N,
      { checkId: 'look', result: 'unclear', at: '2026-04-04T12:00:00Z' },
    ]);
    expect(surveyWaves(record([], again))).toEqual([
      { id: '2026-04-04', responses: 0, origins: [origin('look')] },
      { id: '2026-04-05', responses: 0, origins: [origin('other')] },
    ]);
    const untold = { ...doc, history: [] };
    expect(idsOf(record([], untold))).toEqual(['2026-03-20', '2026-03-21']);
  });

  it('are none before it was noted, without a day, or before both sides have agreed', () => {
    const noted = '2026-04-02T12:00:00Z';
    expect(idsOf(record([], withLooks({ look: { date: '2026-03-20' } })))).toEqual([]);
    const doc = withLooks({ look: { date: '2026-03-20', noted } });
    const { look } = doc.recurrence;
    const undated = { ...doc, recurrence: { look: { ...look, date: '' } } } as PostMortem;
    expect(idsOf(record([], undated))).toEqual([]);
    const stages = ['agreed', 'agreed_with_differences', 'closed'] as const;
    for (const stage of stages) expect(idsOf(record([], { ...doc, stage }))).toHaveLength(1);
    for (const stage of ['in_review', 'escalated'] as const) {
      expect(idsOf(record([], { ...doc, stage }))).toEqual([]);
    }
  });
});

it('are none where there is no record', () => {
  for (const none of [null, undefined, 7, {}]) {
    expect(surveyWaves(none as unknown as Partnership)).toEqual([]);
  }
});
