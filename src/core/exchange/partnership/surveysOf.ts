import { ownValue } from '../../own.ts';
import { type Refusal, refusal } from '../../result.ts';
import { type PresetId, instruments as presets } from '../../trust/instruments.ts';
import { groupBy } from '../../trust/responseGroups.ts';
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
 * instrument that is not in the record can be one of those that ship.
 */
export function surveysOf(record: ReadRecord, options?: ScoreOptions): Survey[] {
  return answeredSurveys(record).flatMap(({ instrument, responses }) => {
    if (!instrument) return [];
    const series = wavesSideBySide(scoreResponses(responses, instrument, options));
    return [{ instrument, series }];
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

/** Responses by the instrument that they answer; `undefined`: it is not known. */
export function answeredSurveys({ instruments, responses }: ReadRecord) {
  const known = new Map(instruments.map((one) => [one.id, one]));
  return groupBy(responses, ({ instrumentId }) => instrumentId).map((group) => {
    const id = group[0]?.instrumentId ?? '';
    return { instrument: known.get(id) ?? ownValue(presets, id as PresetId), responses: group };
  });
}
