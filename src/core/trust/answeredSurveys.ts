import { ownValue } from '../own.ts';
import { type PresetId, instruments as presets } from './instruments.ts';
import { groupBy } from './responseGroups.ts';
import type { Instrument, SurveyResponse } from './types.ts';

/** Instruments and the responses to them. */
export interface Answered {
  readonly instruments: readonly Instrument[];
  readonly responses: readonly SurveyResponse[];
}

/**
 * Responses by the instrument that they answer; `undefined`: it is not known. One that is not among
 * the given can be one of those that ship.
 */
export function answeredSurveys({ instruments, responses }: Answered) {
  const known = new Map(instruments.map((one) => [one.id, one]));
  return groupBy(responses, ({ instrumentId }) => instrumentId).map((group) => {
    const id = group[0]?.instrumentId ?? '';
    return { instrument: known.get(id) ?? ownValue(presets, id as PresetId), responses: group };
  });
}
