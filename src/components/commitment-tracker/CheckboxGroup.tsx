'use client';
import type { FieldTexts } from '../ui/Field.tsx';
import { FieldGroup } from './FieldGroup.tsx';

interface CheckboxGroupProps extends FieldTexts {
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any number of choices under one label. */
export function CheckboxGroup({ options, chosen, onChange, ...texts }: CheckboxGroupProps) {
  return (
    <FieldGroup {...texts}>
      <div data-part="choices">
        {options.map(({ id, label }) => (
          <label data-part="choice" key={id}>
            <input
              type="checkbox"
              data-part="choice-control"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
