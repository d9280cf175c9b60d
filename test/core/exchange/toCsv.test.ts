import { describe, expect, it } from 'vitest';
import { applyCommitmentEvent, csvColumns, toCsv } from '../../../src/core/index.ts';
import { act, P, play, promised, R, unwrap } from '../commitments/conversation.ts';
import { drafted, parties, people } from './commitments.ts';
import { readCsv } from './parseCsv.ts';

/** The rows by column. */
function records(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}

describe('toCsv', () => {
  it('has a row for each commitment, under English headings that never change', () => {
    const csv = toCsv([drafted({ dimensionIds: ['competence', 'goodwill'], blockedBy: ['c7'] })], {
      parties,
      people,
    });
    expect(csv.split('\r\n')[0]).toBe(
      '"id","title","requester_id","requester","requester_person_id","requester_person","performer_id","performer","performer_person_id","performer_person","state","deliverable","conditions","due","original_due","created_at","dimension_ids","blocked_by"',
    );
    expect(records(csv)).toEqual([
      {
        id: 'c1',
        title: 'Ward rounds',
        requester_id: 'northwind',
        requester: 'Northwind Health',
        requester_person_id: '',
        requester_person: '',
        performer_id: 'harbour',
        performer: 'Harbour Logistics',
        performer_person_id: 'dispatcher',
        performer_person: 'Dispatcher',
        state: 'draft',
        deliverable: 'Two ward rounds a day',
        conditions: 'Before nine and before five\nSigned for',
        due: '2026-04-30',
        original_due: '',
        created_at: '2026-03-01T08:00:00Z',
        dimension_ids: 'competence\ngoodwill',
        blocked_by: 'c7',
      },
    ]);
  });

  it('shows the day on the table beside the day first promised', () => {
    const moved = play(
      promised(),
      ['proposeAmendment', P, { terms: { due: '2026-05-15' }, reason: 'A ward moved' }],
      ['acceptAmendment', R],
    );
    expect(records(toCsv([moved]))[0]).toMatchObject({
      state: 'promised',
      due: '2026-05-15',
      original_due: '2026-04-30',
    });
  });

  it('leaves names empty that it does not know, and cleans those it does', () => {
    const names = [{ id: 'harbour', name: 'Harbour\n\u202eLogistics' }];
    expect(records(toCsv([drafted()], { parties: names }))[0]).toMatchObject({
      requester_id: 'northwind',
      requester: '',
      performer: 'Harbour Logistics',
      performer_person: '',
    });
  });

  it('keeps what could run from running, in every column', () => {
    const evil = '=HYPERLINK("http://e","x")';
    const commitment = drafted({
      id: '=1+1',
      title: evil,
      performer: { partyId: '+harbour', personId: '@driver' },
      terms: { deliverable: evil, conditions: [{ id: 'a', text: '\t-1' }], due: null },
      dimensionIds: ['|calc'],
      blockedBy: [' =2'],
    });
    const [row] = records(toCsv([commitment], { parties: [{ id: '+harbour', name: '-Harbour' }] }));
    expect(row).toMatchObject({
      id: "'=1+1",
      title: `'${evil}`,
      performer_id: "'+harbour",
      performer: "'-Harbour",
      performer_person_id: "'@driver",
      deliverable: `'${evil}`,
      conditions: "'\t-1",
      due: '',
      dimension_ids: "'|calc",
      blocked_by: "' =2",
    });
  });

  it('keeps a condition in one line of its cell, so that two never become three', () => {
    const conditions = [
      { id: 'a', text: 'Signed\r\nby both' },
      { id: 'b', text: ' ' },
      { id: 'c', text: 'On time' },
    ];
    const terms = { deliverable: '', conditions, due: null };
    expect(records(toCsv([drafted({ terms })]))[0]?.conditions).toBe('Signed by both\nOn time');
  });

  it('takes commitments by id, as the shared record keeps them', () => {
    const [a, b] = [drafted({ id: 'a' }), drafted({ id: 'b' })];
    expect(toCsv({ a, b })).toBe(toCsv([a, b]));
  });

  it('has its headings only where there is nothing, and passes over what is no commitment', () => {
    expect(readCsv(toCsv([]))).toEqual([[...csvColumns]]);
    const broken = [null, {}, { ...drafted(), terms: [7] }, { ...drafted(), title: { a: 1 } }];
    expect(readCsv(toCsv(broken as never))).toEqual([[...csvColumns]]);
  });

  it('follows the conversation', () => {
    const reported = unwrap(
      applyCommitmentEvent(promised(), act('report', P, '2026-03-20T12:00:00Z')),
    );
    expect(records(toCsv([promised(), reported])).map(({ state }) => state)).toEqual([
      'promised',
      'reported',
    ]);
  });
});
