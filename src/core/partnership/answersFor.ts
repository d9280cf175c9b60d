import { compareInstants } from '../compareInstants.ts';
import { answeredSurveys } from '../trust/answeredSurveys.ts';
import { groupBy } from '../trust/responseGroups.ts';
import { scoreResponses } from '../trust/scoreResponses.ts';
import { seriesId } from '../trust/seriesId.ts';
import type { ScoreOptions, SurveyResponse, TrustSeries } from '../trust/types.ts';
import { wavesSideBySide } from '../trust/wavesSideBySide.ts';
import type { PartyId } from '../types.ts';
import type { Partnership } from './types.ts';

type View = Required<Pick<Partnership, 'responses' | 'scores'>>;

/** Whether somebody may know how one party sees another. */
type MayKnow = (parties: readonly PartyId[]) => boolean;

/**
 * What of the answers may leave a server: that they were given, and the scores that may be published
 * (`scoreResponses`, `wavesSideBySide`), made of all answers before any is left out. Nobody gets an
 * answer, a comment or a pseudonym, not those of their own side either: the threshold is also there
 * for what colleagues would make of it.
 */
export function answersFor(
  record: Pick<Partnership, 'instruments' | 'responses' | 'scores'>,
  mayKnow: MayKnow,
  scoring: ScoreOptions | undefined,
): View {
  const responses = Object.values(record.responses);
  const scores = record.scores ?? scoresOf(record, scoring);
  // How one sees itself stands beside how each of the others does.
  const isKnown = ({ rater, target }: SurveyResponse | TrustSeries) =>
    rater === target || mayKnow([rater, target]);
  const given = responses.filter(isKnown);
  const groups = groupBy(given, (one) => JSON.stringify([one.instrumentId, seriesId(one)]));
  const blank = groups.flatMap(blankGroup).map((one) => [one.id, one] as const);
  return { responses: Object.fromEntries(blank), scores: scores.filter(isKnown) };
}

function scoresOf(
  { instruments, responses }: Pick<Partnership, 'instruments' | 'responses'>,
  scoring: ScoreOptions | undefined,
): TrustSeries[] {
  const all = { instruments: Object.values(instruments), responses: Object.values(responses) };
  return answeredSurveys(all).flatMap(({ instrument, responses: own }) =>
    instrument ? wavesSideBySide(scoreResponses(own, instrument, scoring)) : [],
  );
}

/**
 * The answers of a group without what was answered and by whom. When the first and the last came is
 * all that rounds are told by; who sent which at what time, nobody needs to know.
 */
function blankGroup(responses: readonly SurveyResponse[]): SurveyResponse[] {
  const times = responses.map(({ submittedAt }) => submittedAt).sort(compareInstants);
  const [first = ''] = times;
  const last = times.at(-1) ?? first;
  return [...responses]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, instrumentId, wave, rater, target, perspective, referent }, i) => {
      const submittedAt = i === 0 ? first : last;
      const about = { instrumentId, wave, rater, target, perspective, referent };
      return { id, ...about, answers: {}, submittedAt };
    });
}
