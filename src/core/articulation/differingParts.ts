import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import { CLAUSE_PART, type PlainPart, plainParts } from './signedParts.ts';

/** Something that is not as it was signed. */
export type DifferingPart =
  /** `order`: the clauses stand in another order. */
  | { readonly part: PlainPart }
  | {
      readonly part: 'clause';
      readonly clauseId: string;
      /** Since it was signed. */
      readonly change: 'added' | 'removed' | 'changed';
    }
  /** `signature`: the signature itself was altered. `party`: its party takes no part. `repeated`: it is not the only one of its party. */
  | { readonly part: 'signature' | 'party' | 'repeated' };

/** What differs between the parts as they were signed and as they are now; none if unreadable. */
export function differingParts(
  signed: unknown,
  now: Readonly<Record<string, string>>,
): DifferingPart[] {
  if (!isRecord(signed)) return [];
  const clauses = differingClauses(signed, now);
  const isOtherSet = clauses.some((part) => part.part === 'clause' && part.change !== 'changed');
  const plain = plainParts.filter(
    // With a clause more or less the order always differs, which says nothing new.
    (part) => own(signed, part) !== own(now, part) && !(part === 'order' && isOtherSet),
  );
  return [...plain.map((part) => ({ part })), ...clauses];
}

function differingClauses(
  signed: Record<string, unknown>,
  now: Readonly<Record<string, string>>,
): DifferingPart[] {
  const keys = [...new Set([...Object.keys(signed), ...Object.keys(now)])];
  return keys
    .filter((key) => key.startsWith(CLAUSE_PART) && own(signed, key) !== own(now, key))
    .map((key) => ({
      part: 'clause',
      clauseId: key.slice(CLAUSE_PART.length),
      change: !Object.hasOwn(signed, key)
        ? 'added'
        : Object.hasOwn(now, key)
          ? 'changed'
          : 'removed',
    }));
}
