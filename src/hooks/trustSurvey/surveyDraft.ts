import { isRecord } from '../../core/isRecord.ts';
import { askedItems } from '../../core/trust/askedItems.ts';
import type { Answer, Instrument, SurveyResponse } from '../../core/trust/types.ts';
import { answerTo } from './surveyOutline.ts';
import type { SurveyValue } from './surveyTypes.ts';

/** Whose answers about whom: what tells one unsent response from another. */
export interface SurveySubject
  extends Pick<SurveyResponse, 'wave' | 'rater' | 'target' | 'perspective' | 'referent'> {
  /** A pseudonym that stays the same over the waves. */
  readonly respondentId?: string | undefined;
}

/** What is kept of an unsent response. */
export interface SurveyDraft extends SurveyValue {
  /** The id that the response will have, so that a retry after a reload is the same response. */
  readonly responseId: string;
  readonly savedAt: string;
  /** It was on its way when it was kept: it may have arrived. */
  readonly wasSent?: boolean;
}

/** Two surveys never share a draft; with a `draftKey` of their own, two people do not either. */
export function surveyDraftKey({
  draftKey = '',
  instrument,
  wave,
  rater,
  target,
  perspective = 'partner',
  referent = 'organisation',
  respondentId = '',
}: { readonly [Part in keyof SurveySubject]?: SurveySubject[Part] | undefined } & {
  readonly draftKey?: string | undefined;
  readonly instrument?: Instrument | undefined;
}): string {
  const asked = isRecord(instrument) ? [instrument.id, instrument.version] : [];
  const who = [wave, rater, target, perspective, referent, respondentId];
  return JSON.stringify(['trust-survey', draftKey, ...asked, ...who]);
}

/** Reads what a store gave back. What the instrument does not know is left out; `null`: no draft. */
export function readSurveyDraft(kept: unknown, instrument: Instrument): SurveyDraft | null {
  if (!isRecord(kept) || !isRecord(kept.answers)) return null;
  const answers: Record<string, Answer> = {};
  for (const { id } of askedItems(instrument)) {
    const answer = answerTo(id, kept.answers as SurveyValue['answers'], instrument.scale);
    if (answer !== null) answers[id] = answer;
  }
  return {
    responseId: text(kept.responseId),
    answers,
    comment: text(kept.comment),
    savedAt: text(kept.savedAt),
    wasSent: kept.wasSent === true,
  };
}

/**
 * The draft laid over the value that was there when it arrived. What was filled in while the draft
 * was on its way (`touched`: paths such as `answers,item-1` and `comment`) is newer and stays.
 */
export function mergeDraft(
  now: SurveyValue,
  draft: SurveyValue,
  touched: ReadonlySet<string>,
): SurveyValue {
  const isTouched = (id: string) => touched.has(String(['answers', id]));
  const older = Object.entries(draft.answers).filter(([id]) => !isTouched(id));
  return {
    answers: { ...now.answers, ...Object.fromEntries(older) },
    comment: touched.has('comment') ? now.comment : draft.comment || now.comment,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
