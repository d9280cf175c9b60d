import { useRef, useState } from 'react';
import { clausesOf } from '../../src/core/index.ts';
import {
  type OpenRearticulationOptions,
  type RearticulationHost,
  useRearticulation,
  useTypedText,
} from '../../src/hooks/index.ts';

/** Verbs that need no words of their own; the others are given a reason, a text or a name. */
const plainVerbs = ['propose', 'activate'] as const;

export function PlainRearticulation(options: OpenRearticulationOptions) {
  const { state, actions, host } = useRearticulation(options);
  const { doc, steps, next } = state;
  const { openCommitments } = host;
  const [refused, setRefused] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const act = (type: (typeof plainVerbs)[number]) => {
    const result = actions.act(type === 'activate' ? { type, openCommitments } : { type });
    setRefused(result.ok ? '' : host.refusalWords(result.error));
    if (result.ok) status.current?.focus(); // What was pressed is gone.
  };
  return (
    <>
      <p tabIndex={-1} ref={status}>
        {next.means}
      </p>
      {steps.map(({ id, title, gaps }) => (
        <section key={id}>
          <h2>{title}</h2>
          {clausesOf(doc)
            .filter(({ section }) => section === id)
            .map((clause) => (
              <Text
                key={clause.id}
                host={host}
                label={clause.text}
                id={clause.id}
                readOnly={!host.mayEdit(doc, ['clauses', clause.id, 'text'])}
              />
            ))}
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </section>
      ))}
      {plainVerbs.map((type) => {
        const verb = next.verbs.find((one) => one.type === type);
        return (
          verb && (
            <button key={type} type="button" title={verb.will} onClick={() => act(type)}>
              {verb.label}
            </button>
          )
        );
      })}
      <p role="status">{refused}</p>
    </>
  );
}

interface TextProps {
  readonly host: RearticulationHost;
  readonly id: string;
  readonly label: string;
  readonly readOnly: boolean;
}

/** Typing draws this field alone; the document gets the text once one pauses. */
function Text({ host, id, label, readOnly }: TextProps) {
  const { text, conflict, onChange, onBlur, resolve } = useTypedText(host.document, [
    'clauses',
    id,
    'text',
  ]);
  return (
    <label style={{ display: 'block' }}>
      {label}
      <textarea value={text} readOnly={readOnly} onChange={onChange} onBlur={onBlur} />
      {conflict && (
        <button type="button" onClick={() => resolve('both')}>
          Keep mine and “{conflict.theirs}”
        </button>
      )}
    </label>
  );
}
