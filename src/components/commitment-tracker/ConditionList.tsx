'use client';
import type { Condition } from '../../core/commitments/types.ts';
import type { ActsMessages, ConditionVerdict } from '../../i18n/en/actsMessages.ts';
import { CheckIcon, WarningIcon } from '../ui/icons.tsx';

interface ConditionListProps {
  readonly conditions: readonly Condition[];
  readonly verdicts: ReadonlyMap<string, ConditionVerdict>;
  readonly messages: ActsMessages;
}

/** The conditions of satisfaction, each with what the receiver said of it. */
export function ConditionList({ conditions, verdicts, messages }: ConditionListProps) {
  if (conditions.length === 0) return <p data-part="soft">{messages.noConditions}</p>;
  return (
    <ul data-part="conditions">
      {conditions.map(({ id, text }) => {
        const verdict = verdicts.get(id);
        return (
          <li key={id} data-verdict={verdict}>
            <span>{text}</span>
            {verdict && (
              <span data-part="verdict">
                {verdict === 'unmet' && <WarningIcon />}
                {(verdict === 'met' || verdict === 'exceeded') && <CheckIcon />}
                <span>{messages.verdicts[verdict]}</span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
