import type { Answer, Dimension } from '../../core/trust/types.ts';
import type { Change } from '../../core/types.ts';

/** What has been filled in so far. */
export interface SurveyValue {
  /** By item id, or by the id of a context question. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly comment: string;
}

/** Why the value changed. */
export type SurveyChangeReason = 'answer' | 'clear' | 'comment' | 'restore' | 'discard';

/** Why the answers changed, and in what. */
export interface SurveyChangeDetails {
  readonly reason: SurveyChangeReason;
  /** What changed in the response that is being written, field by field. */
  readonly changes: readonly Change[];
}

/** Where the respondent is: at the questions, looking back, done. */
export type SurveyStep = 'answer' | 'review' | 'sent';

/** How the sending goes; where it `failed`, everything is still there. */
export type SendStatus = 'idle' | 'sending' | 'failed';

/** One answer that can be chosen. */
export interface SurveyOption {
  readonly value: Answer;
  /** The scale's label, or the words for a non-answer; `null` where only the number is known. */
  readonly label: string | null;
  /** What the number means, at the two ends of a scale without labels; else `null`. */
  readonly note: string | null;
  readonly kind: 'scale' | 'non_answer';
}

/** One question with its state. */
export interface SurveyItem {
  readonly id: string;
  /** Its place in the survey, from 1. */
  readonly number: number;
  readonly text: string;
  /** The chosen answer; `null` while there is none. */
  readonly answer: Answer | null;
  /** The chosen answer in words; `null` while there is none. */
  readonly answerText: string | null;
  /** What has to be put right; `null` while all is well. */
  readonly error: string | null;
  /** Id of the question's fieldset. */
  readonly fieldId: string;
}

/** The questions of one dimension, or the context questions (`dimension: null`). */
export interface SurveySection {
  readonly id: string;
  readonly dimension: Dimension | null;
  readonly label: string;
  readonly description: string;
  readonly items: readonly SurveyItem[];
}

/** One thing to put right before the answers can be sent. */
export interface SurveyError {
  readonly code: 'unanswered' | 'comment_too_long';
  /** `null` for the comment. */
  readonly itemId: string | null;
  /** Id of the element to go to. */
  readonly fieldId: string;
  readonly message: string;
}
