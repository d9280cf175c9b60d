/** Every reason the library can refuse an input for. Codes are for programs and translation. */
export type RefusalCode =
  | 'E_ACTOR'
  | 'E_BLOCKED'
  | 'E_CLOSED'
  | 'E_COPY'
  | 'E_CYCLE'
  | 'E_DATE'
  | 'E_DATE_RANGE'
  | 'E_DENIED'
  | 'E_DUPLICATE_ID'
  | 'E_DUPLICATE_RESPONDENT'
  | 'E_EMPTY'
  | 'E_ENUM'
  | 'E_ENVELOPE'
  | 'E_FORBIDDEN_KEY'
  | 'E_FORK'
  | 'E_FUTURE_VERSION'
  | 'E_GAP'
  | 'E_HASH'
  | 'E_HOST_CALLBACK'
  | 'E_ID'
  | 'E_INTERNAL'
  | 'E_JSON'
  | 'E_LOST'
  | 'E_MIGRATION'
  | 'E_NUMBER'
  | 'E_OFFLINE'
  | 'E_OUTDATED'
  | 'E_QUOTA'
  | 'E_RANGE'
  | 'E_SHAPE'
  | 'E_STATE'
  | 'E_TOO_DEEP'
  | 'E_TOO_LONG'
  | 'E_TWO_IN_FORCE'
  | 'E_TYPE'
  | 'E_UNCHANGED'
  | 'E_UNKNOWN_CONDITION'
  | 'E_UNKNOWN_DIMENSION'
  | 'E_UNKNOWN_FIELD'
  | 'E_UNKNOWN_ITEM'
  | 'E_UNREADABLE'
  | 'E_UNSETTLED'
  | 'E_VERBATIM'
  | 'E_VERSION'
  | 'E_WRONG_INSTRUMENT';

/** Why an input was refused: a code, an English sentence for people, and where it was found. */
export interface Refusal {
  code: RefusalCode;
  message: string;
  /** The place inside the input, such as `responses[3].answers.competence-1`. */
  path?: string;
}

/** The answer of a function that can refuse. Bad data never throws. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Refusal };

/** Wraps a value that was accepted. */
export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Builds a refusal; `path` is left out when there is none to name. */
export function refusal(code: RefusalCode, message: string, path?: string): Refusal {
  return path ? { code, message, path } : { code, message };
}

/** Wraps a refusal as a result. */
export function refuse(code: RefusalCode, message: string, path?: string): Result<never> {
  return { ok: false, error: refusal(code, message, path) };
}
