import { dayOf } from '../../calendarDate.ts';
import { compareInstants } from '../../compareInstants.ts';
import { inOrder } from '../../document/orderKeys.ts';
import { compareWaves } from '../../trust/compareWaves.ts';
import type { CalendarDate, Instant } from '../../types.ts';
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
 * The rounds of the survey, oldest first: those that were answered, and those that are due because a
 * look whether it came back was noted. The id of such a round is the day on which it was noted (UTC);
 * of a round that was answered already under the day for which the look was planned, that day.
 *
 * A round comes where its first answer was given, or where it was called for; at one moment, by their
 * ids (`compareWaves`). Name rounds of your own by ids that `compareWaves` puts in the same order, such
 * as days or months: by them alone `scoreResponses` and files put them in order. Never throws.
 */
export function surveyWaves(partnership: Partnership): SurveyWave[] {
  if (!isPartnership(partnership)) return [];
  const waves = new Map<string, Begun>();
  const join = (id: string, at: Instant): Begun => {
    const known = waves.get(id);
    const wave = known ?? { id, at, last: at, responses: 0, origins: [] };
    if (compareInstants(at, wave.at) < 0) wave.at = at;
    if (compareInstants(at, wave.last) > 0) wave.last = at;
    waves.set(id, wave);
    return wave;
  };
  for (const { wave, submittedAt } of Object.values(partnership.responses)) {
    join(wave, submittedAt).responses += 1;
  }
  // Only what was answered, not what is called for here, keeps a name that was given before.
  const answered = new Map([...waves].map(([id, { last }]) => [id, last]));
  for (const { planned, at, ...origin } of notedLooks(partnership)) {
    const last = answered.get(planned);
    const isAnswered = last !== undefined && compareInstants(last, at) >= 0;
    join(isAnswered ? planned : dayOf(at), at).origins.push(origin);
  }
  return [...waves.values()]
    .sort((a, b) => compareInstants(a.at, b.at) || compareWaves(a.id, b.id))
    .map(({ id, responses, origins }) => ({ id, responses, origins }));
}

/** A round while it is put together. */
interface Begun {
  readonly id: string;
  /** Its first moment, and its last. */
  at: Instant;
  last: Instant;
  responses: number;
  readonly origins: WaveOrigin[];
}

interface Look extends WaveOrigin {
  /** The day for which it was planned. */
  readonly planned: CalendarDate;
  /** When it was noted. */
  readonly at: Instant;
}

/** The looks that were noted; where the history does not say when, on the day that was planned. */
function notedLooks({ postMortems }: Partnership): Look[] {
  return Object.values(postMortems).flatMap((doc) => {
    if (!agreedStages.includes(doc.stage)) return [];
    return inOrder(doc.recurrence).flatMap(([checkId, { date, result }]) => {
      if (date === '' || result === null) return [];
      const noted = doc.history.findLast(
        (entry) => entry.type === 'recordRecurrence' && entry.checkId === checkId,
      );
      const at = noted?.at ?? `${date}T00:00:00Z`;
      return [{ planned: date, at, postMortemId: doc.id, checkId }];
    });
  });
}
