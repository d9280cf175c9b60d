import { parsePartnership } from '../../core/partnership/parsePartnership.ts';
import { refuseRecord } from '../../core/partnership/sentences.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import type { Result } from '../../core/result.ts';

/**
 * Reads a file (its text, or what was parsed of it) to put it in the place of a record. Refuses as
 * `parsePartnership`, and (`E_STATE`) one side's view (`partnershipFor`) of that very record.
 */
export function readCopy(file: unknown, record: Partnership | null): Result<Partnership> {
  const read = parsePartnership(file);
  if (!read.ok || record?.id !== read.value.id) return read;
  const isView = read.value.scores !== undefined && record.scores === undefined;
  return isView ? refuseRecord('aView', 'scores') : read;
}
