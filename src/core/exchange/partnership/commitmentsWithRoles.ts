import type { Commitment } from '../../commitments/types.ts';

/** Commitments with other words in place of those that people wrote, as far as a document shows them. */
export function commitmentsWithRoles(
  commitments: readonly Commitment[],
  hide: (text: string) => string,
): Commitment[] {
  return commitments.map((commitment) => ({
    ...commitment,
    title: hide(commitment.title),
    terms: commitment.terms.map((terms) => ({
      ...terms,
      deliverable: hide(terms.deliverable),
      conditions: terms.conditions.map((one) => ({ ...one, text: hide(one.text) })),
    })),
  }));
}
