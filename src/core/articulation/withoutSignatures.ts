import { isRecord } from '../isRecord.ts';
import type { Articulation } from './types.ts';

/** What was signed says something else by now: whoever has signed has to look again. */
export function withoutSignatures({
  status,
  signatures,
}: Articulation): Partial<Pick<Articulation, 'status' | 'signatures'>> {
  const isSigned = isRecord(signatures) && Object.keys(signatures).length > 0;
  return {
    ...(isSigned ? { signatures: {} } : {}),
    ...(status === 'partly_signed' ? { status: 'in_review' as const } : {}),
  };
}
