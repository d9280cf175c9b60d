import type { Answer } from '../../core/trust/types.ts';

export type SurveyIds = ReturnType<typeof surveyIds>;

/** The ids of a survey's elements, none of them made of data. */
export function surveyIds(base: string) {
  return {
    field: (number: number) => `${base}-q${number}`,
    legend: (fieldId: string) => `${fieldId}-legend`,
    error: (fieldId: string) => `${fieldId}-error`,
    option: (fieldId: string, value: Answer) => `${fieldId}-${value}`,
    comment: `${base}-comment`,
    errorSummary: `${base}-errors`,
    stepHeading: `${base}-heading`,
    sendFailure: `${base}-failure`,
  };
}
