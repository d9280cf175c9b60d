'use client';
import type { Condition } from '../../core/commitments/types.ts';
import type { ActFormApi } from '../../hooks/commitmentTracker/useActForm.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { FieldGroup } from './FieldGroup.tsx';

interface JudgementFieldsProps {
  readonly form: ActFormApi;
  readonly conditions: readonly Condition[];
  readonly messages: ActsMessages;
}

const verdicts = ['met', 'exceeded', 'waived'] as const;

/** How each condition turned out; "met" unless told, so that being satisfied takes one press. */
export function JudgementFields({ form, conditions, messages }: JudgementFieldsProps) {
  const { values, set, controlId } = form;
  const verdictOf = (id: string) =>
    values.exceeded.includes(id) ? 'exceeded' : values.waived.includes(id) ? 'waived' : 'met';
  const judge = (id: string, verdict: (typeof verdicts)[number]) => {
    const without = (ids: readonly string[]) => ids.filter((one) => one !== id);
    const [exceeded, waived] = [without(values.exceeded), without(values.waived)];
    set('exceeded', verdict === 'exceeded' ? [...exceeded, id] : exceeded);
    set('waived', verdict === 'waived' ? [...waived, id] : waived);
  };
  return (
    <>
      {conditions.map(({ id, text }) => (
        <FieldGroup key={id} id={controlId(`judgement.${id}`)} label={text}>
          <div data-part="choices" data-of="row">
            {verdicts.map((verdict) => (
              <label data-part="choice" key={verdict}>
                <input
                  type="radio"
                  data-part="choice-control"
                  name={controlId(`judgement.${id}.verdict`)}
                  checked={verdictOf(id) === verdict}
                  onChange={() => judge(id, verdict)}
                />
                <span>{messages.verdicts[verdict]}</span>
              </label>
            ))}
          </div>
        </FieldGroup>
      ))}
    </>
  );
}
