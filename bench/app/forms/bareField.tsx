import { useState } from 'react';
import type { Contestant, FormKind } from './contestant.ts';
import { type FormProps, reactForm } from './reactForm.tsx';

/** The yardstick: one controlled field, and nothing else on the page. */
export function bareField<Data>(kind: FormKind<Data>): Contestant<Data> {
  function One({ data, answer }: FormProps<Data>) {
    const [text, setText] = useState(() => kind.typedText(data));
    answer(() => text);
    return (
      <div className="field">
        <label htmlFor="one">Question</label>
        <textarea
          id="one"
          rows={3}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
    );
  }

  return {
    name: 'bare',
    open: reactForm(One),
    shows: (groups, typed) =>
      groups.map(({ legend, fields }) => ({
        legend,
        fields: fields.filter(({ name }) => name === typed),
      })),
  };
}
