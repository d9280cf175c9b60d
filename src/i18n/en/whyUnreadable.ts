import type { RefusalCode } from '../../core/result.ts';

const reasons: Partial<Record<RefusalCode, string>> = {
  E_SHAPE: 'something else stands where it was expected',
  E_TYPE: 'it is of another kind than expected',
  E_EMPTY: 'something is missing',
  E_ENUM: 'it says something that is not known here',
  E_ID: 'an id in it cannot be used',
  E_DUPLICATE_ID: 'two things in it have the same id',
  E_DATE: 'a day or time in it does not exist',
  E_DATE_RANGE: 'a day in it is too far away',
  E_NUMBER: 'a number in it is none',
  E_RANGE: 'a number in it is too small or too large',
  E_TOO_LONG: 'it is too long',
  E_JSON: 'it is no JSON file',
  E_ENVELOPE: 'it was not saved as a document of this kind',
  E_VERSION: 'it does not say which version of the format it is',
  E_FUTURE_VERSION: 'it comes from a newer version than this page',
  E_TOO_DEEP: 'it is nested too deeply',
  E_FORBIDDEN_KEY: 'it holds a name that could do harm',
  E_UNKNOWN_FIELD: 'nothing like this belongs there',
  E_INTERNAL: 'the browser could not open it',
  E_COPY: 'it is a copy without names and signatures, only to be read',
  E_HASH: 'it is not the text that was signed',
  E_STATE: 'its history does not lead to where it says it stands',
};

/** Why a file or a part of one cannot be read, as the end of a sentence. */
export function whyUnreadable(code: RefusalCode): string {
  return reasons[code] ?? 'it cannot be read';
}
