'use client';
import { useRef } from 'react';
import type { Condition } from '../../core/commitments/types.ts';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import type { Formats } from '../../i18n/formats.ts';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FieldGroup } from './FieldGroup.tsx';

interface ConditionFieldsProps {
  readonly id: string;
  readonly conditions: readonly Condition[];
  readonly error: string | undefined;
  readonly onChange: (conditions: readonly Condition[]) => void;
  readonly newId: () => string;
  readonly messages: ActsMessages;
  readonly formats: Formats;
}

/** The conditions of satisfaction, line by line. Enter adds one; the focus goes with the hand. */
export function ConditionFields(props: ConditionFieldsProps) {
  const { id, conditions, error, onChange, newId, messages, formats } = props;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const controlId = (conditionId: string) => `${id}-${conditionId}`;

  const addAfter = (index: number) => {
    const added = { id: newId(), text: '' };
    onChange([...conditions.slice(0, index + 1), added, ...conditions.slice(index + 1)]);
    focus(controlId(added.id));
  };
  const remove = (index: number) => {
    const rest = conditions.filter((_, i) => i !== index);
    onChange(rest);
    const next = rest[Math.min(index, rest.length - 1)];
    if (next) focus(controlId(next.id));
  };

  return (
    <FieldGroup
      id={id}
      label={messages.conditions}
      hint={messages.conditionsHint}
      error={error}
      requirement="required"
    >
      <div data-part="lines" ref={root}>
        {conditions.map((condition, i) => (
          <div data-part="line" key={condition.id}>
            <TextField
              id={controlId(condition.id)}
              label={messages.condition({ number: i + 1 }, formats)}
              dir="auto"
              value={condition.text}
              onChange={({ target }) =>
                onChange(
                  conditions.map((one) =>
                    one.id === condition.id ? { ...one, text: target.value } : one,
                  ),
                )
              }
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                if (condition.text.trim() !== '') addAfter(i);
              }}
            />
            {conditions.length > 1 && (
              <Button
                variant="quiet"
                aria-label={messages.removeCondition({ number: i + 1 }, formats)}
                title={messages.remove}
                onClick={() => remove(i)}
              >
                <CloseIcon />
              </Button>
            )}
          </div>
        ))}
        <div>
          <Button size="small" onClick={() => addAfter(conditions.length - 1)}>
            {messages.addCondition}
          </Button>
        </div>
      </div>
    </FieldGroup>
  );
}
