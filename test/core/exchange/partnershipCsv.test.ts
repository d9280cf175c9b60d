import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  type Confidentiality,
  confidentialities,
  type Partnership,
  type PartnershipCsvOptions,
  type PartnershipTable,
  type PostMortem,
  partnershipCsv,
  partnershipTables,
  toCsv,
} from '../../../src/core/index.ts';
import { parseCsv, readCsv } from './parseCsv.ts';
import { sampleRecord } from './support/sampleRecord.ts';

/** The rows of a table by column. */
function records(
  name: PartnershipTable,
  record: Partnership = sampleRecord(),
  options?: PartnershipCsvOptions,
): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(partnershipCsv(record, name, options));
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}

/** Arithmetic leaves a trace in the last digits. */
const rounded = (cell = '') => cell && String(Math.round(Number(cell)));

const headOf = (name: PartnershipTable) => readCsv(partnershipCsv(sampleRecord(), name))[0];

/** With a post-mortem for each circle of readers. */
function withCircles(record: Partnership): Partnership {
  const [doc] = Object.values(record.postMortems) as [PostMortem];
  const postMortems = confidentialities.map((confidentiality) => [
    confidentiality,
    { ...doc, id: confidentiality, frame: { ...doc.frame, confidentiality } },
  ]);
  return { ...record, postMortems: Object.fromEntries(postMortems) };
}

describe('partnershipCsv', () => {
  it('has a row for each party and each person', () => {
    expect(records('parties')).toEqual([
      { id: 'northwind', name: 'Northwind Health' },
      { id: 'harbour', name: 'Harbour Logistics' },
    ]);
    expect(records('people')[1]).toEqual({
      id: 'buyer',
      party_id: 'northwind',
      party: 'Northwind Health',
      name: 'Golf Hotel',
      role: '',
    });
  });

  it('leaves out post-mortems that fewer may read than those it is for', () => {
    const record = sampleRecord();
    const ids = (readers?: Confidentiality) =>
      readCsv(partnershipCsv(withCircles(record), 'postMortems', { readers }))
        .slice(1)
        .map(([id]) => id);
    expect(ids()).toEqual(['participants', 'organisations', 'open']);
    expect(ids('participants')).toEqual(['participants', 'organisations', 'open']);
    expect(ids('organisations')).toEqual(['organisations', 'open']);
    expect(ids('open')).toEqual(['open']);
  });

  it('has a row for each item of an instrument, then for each question of context', () => {
    const record = sampleRecord();
    const { alliance4 } = record.instruments;
    const [first, second] = alliance4?.items ?? [];
    const context = { id: 'stake', label: 'Stake', description: '', text: 'What is at stake?' };
    const asked = {
      ...alliance4,
      items: [first, { ...second, reverse: true }],
      context: [context],
    };
    const bare = { ...alliance4, id: 'bare', items: [] };
    const instruments = { alliance4: asked, bare } as Partnership['instruments'];
    const rows = records('instruments', { ...record, instruments });
    expect(
      rows.map(({ part, item_id, dimension_id, reverse }) => [
        part,
        item_id,
        dimension_id,
        reverse,
      ]),
    ).toEqual([
      ['item', 'competence-1', 'competence', ''],
      ['item', 'competence-2', 'competence', 'true'],
      ['context', 'stake', '', ''],
      ['', '', '', ''],
    ]);
    expect(rows[0]).toMatchObject({
      instrument_id: 'alliance4',
      dimension: 'Competence',
      text: 'They have the skills and people this work needs.',
      scale_min: '1',
      scale_max: '5',
      scale_labels: 'Disagree\nTend to disagree\nPartly\nTend to agree\nAgree',
      licence: 'MIT',
    });
  });

  it('has a row for each answer, and one without an item for a comment or for no answer', () => {
    const record = sampleRecord();
    const one = record.responses['2026-03-northwind-0'] as Partnership['responses'][string];
    const answers = { 'integrity-1': 4, 'integrity-2': 'dont_know', 'no-such': 2 } as const;
    const responses = {
      told: { ...one, id: 'told', answers, comment: 'Late, "again"' },
      silent: { ...one, id: 'silent', answers: {}, instrumentId: 'no-such' },
    };
    const rows = records('responses', { ...record, responses });
    expect(rows[0]).toEqual({
      response_id: 'told',
      instrument_id: 'alliance4',
      wave: '2026-03',
      rater_id: 'northwind',
      rater: 'Northwind Health',
      target_id: 'harbour',
      target: 'Harbour Logistics',
      perspective: 'partner',
      referent: 'organisation',
      respondent_id: 'northwind-0',
      submitted_at: '2026-03-20T10:00:00Z',
      item_id: 'integrity-1',
      dimension_id: 'integrity',
      answer: '4',
      no_answer: '',
      comment: '',
    });
    const told = rows.map((row) => [
      row.response_id,
      row.item_id,
      row.answer,
      row.no_answer,
      row.comment,
    ]);
    expect(told).toEqual([
      ['told', 'integrity-1', '4', '', ''],
      ['told', 'integrity-2', '', 'dont_know', ''],
      ['told', 'no-such', '2', '', ''],
      ['told', '', '', '', 'Late, "again"'],
      ['silent', '', '', '', ''],
    ]);
  });

  it('has the scores with their instrument, and none below the threshold', () => {
    const rows = records('scores').filter(({ dimension_id }) => dimension_id === '');
    expect(
      rows.map((row) => [row.wave, row.rater, row.n, rounded(row.index), row.withheld]),
    ).toEqual([
      ['2025-09', 'Northwind Health', '5', '40', ''],
      ['2025-09', 'Harbour Logistics', '3', '', 'below_threshold'],
      ['2026-03', 'Northwind Health', '5', '65', ''],
      ['2026-03', 'Harbour Logistics', '5', '90', ''],
    ]);
    expect(new Set(records('scores').map((row) => row.instrument_id))).toEqual(
      new Set(['alliance4']),
    );
    const signed = records('scores', sampleRecord(), { scoring: { attributed: true } });
    expect(signed.some(({ withheld }) => withheld !== '')).toBe(false);
  });

  it('has no score of an earlier wave that would tell what the one said who came', () => {
    const record = sampleRecord();
    const newcomer = { ...record.responses['2026-03-northwind-0'], id: 'new', respondentId: 'new' };
    const responses = { ...record.responses, new: newcomer } as Partnership['responses'];
    const rows = records('scores', { ...record, responses });
    const early = rows.filter(
      ({ wave, rater }) => wave === '2025-09' && rater?.startsWith('North'),
    );
    expect(early.map(({ mean, index, sd, withheld }) => [mean, index, sd, withheld])).toEqual(
      early.map(() => ['', '', '', 'complementary']),
    );
    expect(early).toHaveLength(5);
  });

  it('has commitments as toCsv writes them', () => {
    const { commitments, parties, people } = sampleRecord();
    expect(partnershipCsv(sampleRecord(), 'commitments')).toBe(
      toCsv(commitments, { parties: Object.values(parties), people: Object.values(people) }),
    );
  });

  it('has a row for each post-mortem: where it stands, its days, how much is in it', () => {
    expect(records('postMortems')[0]).toEqual({
      id: 'late-delivery',
      title: 'The delivery of 4 March',
      stage: 'agreed',
      version: '1',
      party_ids: 'northwind\nharbour',
      parties: 'Northwind Health\nHarbour Logistics',
      created_at: '2026-03-05T08:00:00Z',
      created_by_id: 'northwind',
      created_by: 'Northwind Health',
      acts: '11',
      last_act_at: '2026-03-16T12:00:00Z',
      closed_at: '',
      readers: 'organisations',
      violation_type: 'unclear',
      commitment_ids: '',
      next_check: '2026-06-30',
      facts: '1',
      factors: '2',
      changes: '1',
      principles: '0',
      checks: '1',
      checks_done: '0',
      signatures: '2',
    });
  });

  it('has a row for each version of an articulation, and whether its signatures fit', () => {
    const [first, second, third] = records('articulations');
    expect(second).toMatchObject({
      id: 'v2',
      title: 'How we deliver to the wards',
      status: 'in_force',
      version: '2',
      supersedes_id: 'v1',
      effective_from: '2026-05-01',
      review_by: '2026-11-01',
      clauses: '6',
      people: '1',
      signatures: '2',
      verdict: 'as_signed',
    });
    expect(second?.content_hash).toMatch(/^[0-9a-f]{64}$/);
    expect([first?.status, first?.trigger, first?.commitments]).toEqual([
      'superseded',
      'people_changed',
      '1',
    ]);
    expect([third?.status, third?.signatures, third?.verdict]).toEqual(['draft', '0', 'unsigned']);
  });

  it('has a row for each clause, in its order', () => {
    const rows = records('clauses').filter((row) => row.articulation_id === 'v2');
    expect(rows.map(({ section, clause_id }) => [section, clause_id])).toEqual([
      ['situation', 'moved'],
      ['outcome', 'time'],
      ['responsibility', 'call'],
      ['responsibility', 'fax'],
      ['resource', 'vans'],
      ['communication', 'line'],
    ]);
    expect(rows[1]).toMatchObject({
      text: 'Insulin is on the ward in time',
      target: '99 %',
      by: '2026-09-30',
      proposed_by_id: 'northwind',
      reason: 'The new depot is nearer',
    });
    expect(rows[2]).toMatchObject({ accountable: 'harbour', responsible: 'dispatcher', ended: '' });
    expect(rows[3]).toMatchObject({ ended: 'true' });
  });

  it('has English headings that never change', () => {
    expect(
      partnershipTables.map((name) => [name, headOf(name)?.[0], headOf(name)?.length]),
    ).toEqual([
      ['parties', 'id', 2],
      ['people', 'id', 5],
      ['instruments', 'instrument_id', 16],
      ['responses', 'response_id', 16],
      ['scores', 'instrument_id', 15],
      ['commitments', 'id', 18],
      ['postMortems', 'id', 23],
      ['articulations', 'id', 23],
      ['clauses', 'articulation_id', 24],
    ]);
  });

  it('neutralises formulas in every text of every table, and reads back', () => {
    const evil = '=HYPERLINK("http://e.example","x"),\r\n@SUM(A1)';
    const json = JSON.stringify(sampleRecord());
    const typed = [
      'Golf Hotel',
      'Northwind Health',
      'They do good work that we can build on.',
      'A second cold box',
      'The delivery of 4 March',
      'Night deliveries',
      'The depot has moved',
      'northwind-0',
    ];
    const spoilt = typed.reduce(
      (text, one) => text.replaceAll(`"${one}"`, JSON.stringify(evil.replaceAll(/\r\n/g, ' '))),
      json,
    );
    let found = 0;
    for (const name of partnershipTables) {
      const csv = partnershipCsv(JSON.parse(spoilt), name);
      for (const row of parseCsv(csv)) {
        for (const { text, quoted } of row) {
          if (!quoted) continue;
          expect(text).not.toMatch(/^\s*[=+\-@|]/);
          if (text.startsWith("'=HYPERLINK")) found += 1;
        }
      }
      expect(Papa.parse<string[]>(csv, { skipEmptyLines: true }).data).toEqual(readCsv(csv));
    }
    expect(found).toBeGreaterThan(20);
  });

  it('passes over what cannot be read', () => {
    const { harbour } = sampleRecord().parties;
    const broken = { ...sampleRecord(), parties: { harbour, x: null, y: { id: 'z', name: 'Z' } } };
    expect(records('parties', broken as unknown as Partnership)).toHaveLength(1);
  });

  it('has its head only where there is nothing, and nothing of a table that there is not', () => {
    for (const name of partnershipTables) {
      expect(readCsv(partnershipCsv(null as never, name))).toEqual([headOf(name)]);
    }
    expect(partnershipCsv(sampleRecord(), 'toString' as never)).toBe('');
  });
});
