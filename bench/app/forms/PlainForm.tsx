import type { ReactNode } from 'react';
import { inputType, type PlainField, type PlainGroup } from './plainField.ts';

type PlainFormProps = {
  groups: readonly PlainGroup[];
  /** The control of one field. */
  control(field: PlainField): ReactNode;
};

/** Fields in groups, each with a label: the markup of those who bring none of their own. */
export function PlainForm({ groups, control }: PlainFormProps) {
  return (
    <form>
      {groups.map(({ legend, fields }) => (
        <fieldset key={legend}>
          <legend>{legend}</legend>
          {fields.map((field) => (
            <div key={field.name} className="field">
              <label htmlFor={field.name}>{field.label}</label>
              {control(field)}
            </div>
          ))}
        </fieldset>
      ))}
    </form>
  );
}

/** The element of a field; `props` are the library's. */
export function controlOf(field: PlainField, props: object): ReactNode {
  if (field.kind === 'area') return <textarea rows={3} {...props} id={field.name} />;
  if (field.kind !== 'choice') {
    return <input type={inputType(field.kind)} {...props} id={field.name} />;
  }
  return (
    <select {...props} id={field.name}>
      {field.options?.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}
