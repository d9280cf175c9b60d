import { type Refusal, type RefusalCode, refusal } from '../result.ts';

/** One sentence a code: the path says where, so the sentence need not. */
const sentences = {
  E_DUPLICATE_ID: 'This id is there twice.',
  E_DUPLICATE_RESPONDENT: 'This respondent answered twice; the latest answer counts.',
  E_EMPTY: 'A text is missing here.',
  E_ENUM: 'This is not one of the known words.',
  E_ID: 'This cannot be an id.',
  E_NUMBER: 'This is not a whole number.',
  E_RANGE: 'This is outside the range.',
  E_SHAPE: 'Something else is expected here.',
  E_TYPE: 'This is of the wrong type.',
  E_UNKNOWN_DIMENSION: 'There is no such dimension.',
  E_UNKNOWN_ITEM: 'There is no such item.',
  E_WRONG_INSTRUMENT: 'This answers another instrument.',
} satisfies Partial<Record<RefusalCode, string>>;

export type FaultCode = keyof typeof sentences;

/** A refusal with the sentence of its code. */
export function fault(code: FaultCode, path?: string): Refusal {
  return refusal(code, sentences[code], path);
}
