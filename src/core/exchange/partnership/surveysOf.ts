import { type Refusal, refusal } from '../../result.ts';
import { answeredSurveys } from '../../trust/answeredSurveys.ts';
import { scoreResponses } from '../../trust/scoreResponses.ts';
import type { Instrument, ScoreOptions, TrustSeries } from '../../trust/types.ts';
import { validateResponses } from '../../trust/validateResponses.ts';
import { wavesSideBySide } from '../../trust/wavesSideBySide.ts';
import type { ReadRecord } from './readRecord.ts';

/** What was asked, and how it was answered. */
export interface Survey {
  readonly instrument: Instrument;
  /** Scored, as the waves may stand beside each other. */
  readonly series: readonly TrustSeries[];
}

/**
 * The surveys of a record that were answered, in the order in which the answers came in. An
 * instrument that is not in the record can be one of those that ship. Of a view that has scores in
 * the place of answers, these are taken.
 */
export function surveysOf(record: ReadRecord, options?: ScoreOptions): Survey[] {
  const { scores } = record;
  return answeredSurveys(record).flatMap(({ instrument, responses }) => {
    if (!instrument) return [];
    const scored = scores
      ? scores.filter(({ instrumentId }) => instrumentId === instrument.id)
      : scoreResponses(responses, instrument, options);
    return [{ instrument, series: wavesSideBySide(scored) }];
  });
}

/**
 * Answers that cannot be counted, and why; `path`: the place in the record. That somebody answered
 * again later is none.
 */
export function surveyIssues(record: ReadRecord): Refusal[] {
  return answeredSurveys(record).flatMap(({ instrument, responses }) => {
    if (!instrument) return responses.map(({ id }) => refuseInstrument(id));
    const { issues } = validateResponses(responses, instrument);
    return issues
      .filter(({ code }) => code !== 'E_DUPLICATE_RESPONDENT')
      .map(({ code, message, path }) => refusal(code, message, placeOf(path, responses)));
  });
}

/** A place in the record, from one in a list of responses. */
function placeOf(path: string | undefined, responses: ReadRecord['responses']) {
  return path?.replace(/^responses\[(\d+)\]/, (_, at) => `responses.${responses[at]?.id}`);
}

function refuseInstrument(id: string): Refusal {
  const sentence = 'This answers an instrument that is not in the record.';
  return refusal('E_WRONG_INSTRUMENT', sentence, `responses.${id}.instrumentId`);
}
