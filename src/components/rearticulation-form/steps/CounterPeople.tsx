'use client';

interface CounterPeopleProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: unknown;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Any of those who can be named, in another wording. */
export function CounterPeople(props: CounterPeopleProps) {
  const { id, label, error, options, value, onChange } = props;
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  const errorId = `${id}-error`;
  return (
    <fieldset data-part="choices" id={id} aria-describedby={error && errorId}>
      <legend data-part="label">{label}</legend>
      {error && (
        <p data-part="refusal" id={errorId}>
          {error}
        </p>
      )}
      <div data-part="choice-list" data-inline>
        {options.map((option) => (
          <label key={option.id} data-part="choice">
            <input
              type="checkbox"
              data-part="choice-control"
              checked={chosen.includes(option.id)}
              onChange={({ target }) => {
                const others = chosen.filter((one) => one !== option.id);
                onChange(target.checked ? [...others, option.id] : others);
              }}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
