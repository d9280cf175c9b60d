import { currentTerms } from '../../core/commitments/terms.ts';
import type { Commitment } from '../../core/commitments/types.ts';
import type { ConditionVerdict } from '../../i18n/en/actsMessages.ts';

/** What the receiver said last of each condition of the present terms, by its id. */
export function conditionVerdicts(commitment: Commitment): Map<string, ConditionVerdict> {
  const verdicts = new Map<string, ConditionVerdict>();
  const { conditions } = currentTerms(commitment);
  for (const entry of commitment.history) {
    if (entry.overtaken) continue;
    if (entry.type === 'declareDissatisfied') {
      verdicts.clear();
      for (const id of entry.unmet) verdicts.set(id, 'unmet');
    }
    if (entry.type === 'declareSatisfied') {
      for (const { id } of conditions) verdicts.set(id, 'met');
      for (const id of entry.exceeded ?? []) verdicts.set(id, 'exceeded');
      for (const id of entry.waived ?? []) verdicts.set(id, 'waived');
    }
  }
  return verdicts;
}
