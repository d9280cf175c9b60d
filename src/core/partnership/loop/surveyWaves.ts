import { inOrder } from '../../document/orderKeys.ts';
import { compareWaves } from '../../trust/compareWaves.ts';
import { isPartnership } from '../isPartnership.ts';
import type { Partnership } from '../types.ts';
import { agreedStages } from './stages.ts';

/** A look whether it came back, after which the partners are asked anew. */
export interface WaveOrigin {
  readonly postMortemId: string;
  readonly checkId: string;
}

/** A round of the survey. */
export interface SurveyWave {
  readonly id: string;
  /** Answers that were given in it. */
  readonly responses: number;
  /** The looks that it follows. */
  readonly origins: readonly WaveOrigin[];
}

/**
 * The rounds of the survey, oldest first (`compareWaves`): those that were answered, and those that
 * are due because a look whether it came back was noted. The id of such a round is the day of the
 * look, so that it can be followed back. Never throws.
 */
export function surveyWaves(partnership: Partnership): SurveyWave[] {
  if (!isPartnership(partnership)) return [];
  const counts = new Map<string, number>();
  for (const { wave } of Object.values(partnership.responses)) {
    counts.set(wave, (counts.get(wave) ?? 0) + 1);
  }
  const origins = new Map<string, WaveOrigin[]>();
  for (const { day, ...origin } of notedLooks(partnership)) {
    origins.set(day, [...(origins.get(day) ?? []), origin]);
  }
  return [...new Set([...counts.keys(), ...origins.keys()])].sort(compareWaves).map((id) => ({
    id,
    responses: counts.get(id) ?? 0,
    origins: origins.get(id) ?? [],
  }));
}

/** The looks that were noted, with their days. */
function notedLooks({ postMortems }: Partnership): (WaveOrigin & { readonly day: string })[] {
  return Object.values(postMortems).flatMap((doc) => {
    if (!agreedStages.includes(doc.stage)) return [];
    return inOrder(doc.recurrence)
      .filter(([, { date, result }]) => date !== '' && result !== null)
      .map(([checkId, { date }]) => ({ day: date, postMortemId: doc.id, checkId }));
  });
}
