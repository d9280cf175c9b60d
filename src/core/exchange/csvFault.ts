import type { Refusal } from '../result.ts';

/** What exactly is meant where one code stands for several things. */
export type CsvReason =
  | 'unknown'
  | 'ambiguous'
  | 'contradicts'
  | 'notBetweenTwo'
  | 'notYours'
  | 'idTaken'
  | 'idTwice'
  | 'comesAsDraft'
  | 'noPeople';

/** A fault of a row, or a note on it. */
export interface CsvFault extends Refusal {
  reason?: CsvReason;
}

/** A refusal with what exactly is meant. */
export function csvFault(reason: CsvReason, fault: Refusal): CsvFault {
  return { ...fault, reason };
}
