import type { Refusal } from '../result.ts';
import { checkAnswer } from './answers.ts';
import { fault } from './fault.ts';
import { isRecord } from './isRecord.ts';
import { joinKey, seriesId } from './seriesId.ts';
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
  const asked = new Set([...instrument.items, ...(instrument.context ?? [])].map(({ id }) => id));
  for (const { response, path } of candidates) {
    const answers: Record<string, Answer> = {};
    for (const [id, answer] of Object.entries(response.answers)) {
      const place = `${path}.answers.${id}`;
      const result = checkAnswer(answer, instrument.scale, place);
      if (!asked.has(id)) issues.push(fault('E_UNKNOWN_ITEM', place));
      else if (result.ok) answers[id] = result.value;
      else if (answer !== undefined) issues.push(result.error);
    }
    response.answers = answers;
  }
  const once = keepLatest(candidates, 'E_DUPLICATE_ID', ({ id }) => id, issues);
  const accepted = keepLatest(once, 'E_DUPLICATE_RESPONDENT', respondentKey, issues);
  return { accepted: accepted.map(({ response }) => response), issues };
}

/** The words that a field may hold; any other text field may hold any text. */
const words: Partial<Record<string, readonly unknown[]>> = {
  perspective: ['partner', 'self'],
  referent: ['person', 'organisation', 'system'],
};
const required = ['id', 'wave', 'rater', 'target', 'perspective', 'referent'];
const optional = ['respondentId', 'comment', 'submittedAt'];

function responseFault(response: unknown, path: string, instrumentId: string): Refusal | undefined {
  if (!isRecord(response) || !isRecord(response.answers)) return fault('E_SHAPE', path);
  if (response.instrumentId !== instrumentId) return fault('E_WRONG_INSTRUMENT', path);
  for (const key of [...required, ...optional]) {
    const text = response[key] ?? '';
    const place = `${path}.${key}`;
    if (typeof text !== 'string') return fault('E_TYPE', place);
    if (text === '' && required.includes(key)) return fault('E_EMPTY', place);
    if (words[key]?.includes(text) === false) return fault('E_ENUM', place);
  }
  return undefined;
}

/** One respondent's place in one series; nothing when we cannot know who answered. */
function respondentKey(response: SurveyResponse): string | undefined {
  return response.respondentId && joinKey([seriesId(response), response.respondentId]);
}

function keepLatest(
  candidates: readonly Candidate[],
  code: 'E_DUPLICATE_ID' | 'E_DUPLICATE_RESPONDENT',
  keyOf: (response: SurveyResponse) => string | undefined,
  issues: Refusal[],
): Candidate[] {
  const latest = new Map<string | undefined, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.response);
    const rival = latest.get(key);
    if (!rival || timeOf(candidate) >= timeOf(rival)) latest.set(key, candidate);
  }
  return candidates.filter((candidate) => {
    const key = keyOf(candidate.response);
    const isKept = !key || latest.get(key) === candidate;
    if (!isKept) issues.push(fault(code, candidate.path));
    return isKept;
  });
}

function timeOf({ response }: Candidate): number {
  return Date.parse(response.submittedAt) || 0;
}
