import type { Refusal } from '../result.ts';
import { because } from './sentences.ts';
import type { Commitment, Terms } from './types.ts';

/** The terms on the table, or agreed last. */
export function currentTerms({ terms }: Commitment): Terms {
  return terms.at(-1) as Terms; // there is a version from the draft on
}

/** The terms as they would be with some of them changed. */
export function withTerms(before: Terms, changed: Partial<Terms>): Terms {
  return { ...before, ...changed };
}

export function sameTerms(a: Terms, b: Terms): boolean {
  return (
    a.deliverable === b.deliverable &&
    a.due === b.due &&
    a.conditions.length === b.conditions.length &&
    a.conditions.every(({ id, text }, i) => {
      const other = b.conditions[i];
      return id === other?.id && text === other.text;
    })
  );
}

/** What is missing in terms that somebody is to agree to. */
export function termsGap({ deliverable, conditions, due }: Terms, path: string): Refusal | null {
  if (deliverable.trim() === '') return because('deliverableMissing', `${path}.deliverable`);
  if (!conditions.some(({ text }) => text.trim() !== '')) {
    return because('conditionMissing', `${path}.conditions`);
  }
  return due === null ? because('dueMissing', `${path}.due`) : null;
}
