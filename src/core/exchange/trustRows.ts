import type { Dimension, TrustSeries } from '../trust/types.ts';
import type { Party } from '../types.ts';
import type { CsvCell } from './csvText.ts';

/** The columns of scores as CSV. */
export const trustColumns = [
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
] as const;

/** A row for each series and dimension, and one for its overall score. */
export function trustRows(
  series: readonly TrustSeries[],
  dimensions: readonly Dimension[],
  parties: readonly Party[],
): CsvCell[][] {
  const names = new Map(parties.map((party) => [party.id, party.name]));
  const rows: CsvCell[][] = [];
  for (const one of series) {
    const who = [
      one.wave,
      names.get(one.rater) ?? one.rater,
      names.get(one.target) ?? one.target,
      one.perspective,
      one.referent,
    ];
    const add = (id: string, label: string, score = one.overall) =>
      rows.push([
        ...who,
        id,
        label,
        score.n,
        score.mean,
        score.index,
        score.sd,
        score.ad,
        score.rwg,
        score.withheld,
      ]);
    for (const dimension of dimensions) {
      const score = Object.hasOwn(one.scores, dimension.id) && one.scores[dimension.id];
      if (score) add(dimension.id, dimension.label, score);
    }
    add('', '');
  }
  return rows;
}
