import { describe, expect, it } from 'vitest';
import { trustCsv } from '../../../src/core/exchange/trustCsv.ts';
import type { Dimension } from '../../../src/core/index.ts';
import { makeScore, makeSeries } from '../trust/make.ts';
import { parseCsv, readCsv } from './parseCsv.ts';

const dimensions: Dimension[] = [
  { id: 'competence', label: 'Competence', description: '' },
  { id: 'integrity', label: 'Integrity', description: '' },
];
const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];
const head = [
  'wave',
  'rater',
  'target',
  'perspective',
  'referent',
  'dimension_id',
  'dimension',
  'n',
  'mean',
  'index',
  'sd',
  'ad',
  'rwg',
  'withheld',
];

describe('trustCsv', () => {
  it('has a row for each dimension of each view, then its overall score', () => {
    const csv = trustCsv([makeSeries({ competence: 4, integrity: 2 })], dimensions, parties);
    const who = ['2026-1', 'Northwind Health', 'Harbour Logistics', 'partner', 'organisation'];
    expect(readCsv(csv)).toEqual([
      head,
      [...who, 'competence', 'Competence', '6', '4', '75', '0.6', '0.4', '0.8', ''],
      [...who, 'integrity', 'Integrity', '6', '2', '25', '0.6', '0.4', '0.8', ''],
      [...who, '', '', '6', '3', '50', '0.6', '0.4', '0.8', ''],
    ]);
  });

  it('leaves cells empty where a number is withheld, and says why', () => {
    const series = makeSeries(
      { competence: 'below_threshold', integrity: 'no_answers' },
      { overall: 'complementary' },
    );
    const rows = readCsv(trustCsv([series], dimensions)).slice(1);
    expect(rows.map((row) => row.slice(7))).toEqual([
      ['6', '', '', '', '', '', 'below_threshold'],
      ['6', '', '', '', '', '', 'no_answers'],
      ['6', '', '', '', '', '', 'complementary'],
    ]);
  });

  it('follows the order of the dimensions, and has no row for one that was not asked', () => {
    const series = makeSeries({ integrity: 2 });
    const ids = readCsv(trustCsv([series], dimensions)).map((row) => row[5]);
    expect(ids).toEqual(['dimension_id', 'integrity', '']);
  });

  it('names parties it does not know by their id', () => {
    const csv = trustCsv([makeSeries({}, { rater: 'constructor' })], dimensions, parties);
    expect(readCsv(csv)[1]?.slice(1, 3)).toEqual(['constructor', 'Harbour Logistics']);
  });

  it('neutralises formulas in every text, and leaves numbers alone', () => {
    const series = makeSeries({ competence: 4 }, { wave: '=1+1' });
    const below = { ...series, overall: { ...makeScore(3), mean: -2 } };
    const csv = trustCsv(
      [below],
      [{ id: 'competence', label: '@SUM(A1)', description: '' }],
      [{ id: 'northwind', name: '+cmd' }],
    );
    const [, first, overall] = parseCsv(csv);
    expect(first?.[0]?.text).toBe("'=1+1");
    expect(first?.[1]?.text).toBe("'+cmd");
    expect(first?.[6]?.text).toBe("'@SUM(A1)");
    expect(overall?.[8]).toEqual({ text: '-2', quoted: false });
  });

  it('takes ids that objects inherit for what they are', () => {
    const odd = [{ id: 'toString', label: 'Odd', description: '' }];
    expect(readCsv(trustCsv([makeSeries({ competence: 4 })], odd))).toHaveLength(2);
  });

  it('has its head only where there is nothing to tell', () => {
    expect(readCsv(trustCsv([], dimensions))).toEqual([head]);
  });
});
