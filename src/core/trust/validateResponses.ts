import { isRecord } from '../isRecord.ts';
import type { Refusal } from '../result.ts';
import { answerFault } from './answers.ts';
import { askedItems } from './askedItems.ts';
import { fault } from './fault.ts';
import { joinKey, keyFields, seriesId } from './seriesId.ts';
import type { Answer, Instrument, SurveyResponse } from './types.ts';
import { validateInstrument } from './validateInstrument.ts';

/** What may be counted, and what may not and why. */
export interface CheckedResponses {
  accepted: SurveyResponse[];
  issues: Refusal[];
}

/** An accepted response and where it was in the list. */
interface Candidate {
  response: SurveyResponse;
  path: string;
}

/**
 * Sorts the responses to one instrument into those that may be counted and what is wrong with the
 * rest. Anything may be passed in; nothing throws.
 *
 * - A bad answer (off the scale, not a whole number, unknown item) is left out; the response stays.
 * - A response to another instrument or of a wrong shape is left out.
 * - Of two responses with the same id, or by the same respondent in the same series, the one with
 *   the latest `submittedAt` counts, then the later in the list; the other is reported. An
 *   unreadable `submittedAt` counts as earliest.
 * - Responses without a `respondentId` are different people.
 * - With an invalid instrument nothing is accepted.
 */
export function validateResponses(
  responses: readonly unknown[],
  instrument: Instrument,
): CheckedResponses {
  const checked = validateInstrument(instrument);
  if (!checked.ok) return { accepted: [], issues: [checked.error] };
  if (!Array.isArray(responses)) return { accepted: [], issues: [fault('E_SHAPE', 'responses')] };
  const issues: Refusal[] = [];
  const candidates: Candidate[] = [];
  for (let i = 0; i < responses.length; i += 1) {
    const path = `responses[${i}]`;
    const error = responseFault(responses[i], path, instrument.id);
    if (error) issues.push(error);
    else candidates.push({ response: { ...responses[i] }, path });
  }
  const asked = new Set(askedItems(instrument).map(({ id }) => id));
  for (const { response, path } of candidates) {
    const answers: Record<string, Answer> = {};
    for (const [id, answer] of Object.entries(response.answers)) {
      const code = asked.has(id) ? answerFault(answer, instrument.scale) : 'E_UNKNOWN_ITEM';
      if (!code) answers[id] = answer;
      else if (answer !== undefined) issues.push(fault(code, `${path}.answers.${id}`));
    }
    response.answers = answers;
  }
  const kept = keepLatest(candidates, issues);
  return { accepted: kept.map(({ response }) => response), issues };
}

/** The words that a field may hold; any other text field may hold any text. */
const words: Partial<Record<string, readonly unknown[]>> = {
  perspective: ['partner', 'self'],
  referent: ['person', 'organisation', 'system'],
};
const optional = ['respondentId', 'comment', 'submittedAt'];
const textFields = ['id', ...keyFields, ...optional];

function responseFault(response: unknown, path: string, instrumentId: string): Refusal | undefined {
  if (!isRecord(response) || !isRecord(response.answers)) return fault('E_SHAPE', path);
  if (response.instrumentId !== instrumentId) return fault('E_WRONG_INSTRUMENT', path);
  for (const key of textFields) {
    const text = response[key] ?? '';
    const code = textFault(key, text);
    if (code) return fault(code, `${path}.${key}`);
  }
  return undefined;
}

function textFault(key: string, text: unknown) {
  if (typeof text !== 'string') return 'E_TYPE';
  if (text === '') return optional.includes(key) ? undefined : 'E_EMPTY';
  return words[key]?.includes(text) === false ? 'E_ENUM' : undefined;
}

/** Looks at the latest first, so that whoever comes again is the one to leave out. */
function keepLatest(candidates: readonly Candidate[], issues: Refusal[]): Candidate[] {
  const ids = new Set<string>();
  const respondents = new Set<string>();
  const latestFirst = [...candidates].reverse().sort((a, b) => timeOf(b) - timeOf(a));
  const kept = new Set<Candidate>();
  for (const candidate of latestFirst) {
    const { id, respondentId } = candidate.response;
    const respondent = respondentId && joinKey([seriesId(candidate.response), respondentId]);
    if (ids.has(id)) issues.push(fault('E_DUPLICATE_ID', candidate.path));
    else if (respondent && respondents.has(respondent)) {
      issues.push(fault('E_DUPLICATE_RESPONDENT', candidate.path));
    } else kept.add(candidate);
    ids.add(id);
    if (respondent) respondents.add(respondent);
  }
  return candidates.filter((candidate) => kept.has(candidate));
}

function timeOf({ response }: Candidate): number {
  return Date.parse(response.submittedAt) || 0;
}
