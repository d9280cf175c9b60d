import { useState } from 'react';
import { enter } from '../enter.ts';
import { typedName } from '../formData.ts';
import { type FormProps, reactForm } from '../reactForm.tsx';

// The yardstick: one controlled field, and nothing else on the page.

function One({ data, answer }: FormProps) {
  const [text, setText] = useState(data.texts[typedName] ?? '');
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

enter({ name: 'bare', open: reactForm(One), isSingle: true });
