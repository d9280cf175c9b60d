import type { Dimension, TrustSeries } from '../trust/types.ts';
import { wavesSideBySide } from '../trust/wavesSideBySide.ts';
import type { Party } from '../types.ts';
import { csvText } from './csvText.ts';
import { trustColumns, trustRows } from './trustRows.ts';

/**
 * Scores as CSV: a row for each series and dimension and one for its overall score
 * (`dimension_id` empty). `mean`, `sd`, `ad` in scale points, `index` 0–100; what is withheld or
 * unknown is an empty cell, and `withheld` says why. Of several waves, as `scoreResponses` orders
 * them, nothing is told that would give a few respondents away (`wavesSideBySide`).
 */
export function trustCsv(
  series: readonly TrustSeries[],
  dimensions: readonly Dimension[],
  parties: readonly Party[] = [],
): string {
  return csvText([trustColumns, ...trustRows(wavesSideBySide(series), dimensions, parties)]);
}
