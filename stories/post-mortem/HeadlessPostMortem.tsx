import { useRef, useState } from 'react';
import { allowedPostMortemVerbs } from '../../src/core/index.ts';
import {
  type OpenPostMortemOptions,
  type PostMortemHost,
  usePostMortem,
  useTypedText,
} from '../../src/hooks/index.ts';

/** Verbs that need no words; a restatement or a signature has to say something. */
const plainVerbs = ['startSharing', 'startMeeting', 'startReview', 'submitPerspective'] as const;

export function PlainPostMortem(options: OpenPostMortemOptions) {
  const { state, actions, host } = usePostMortem(options);
  const { doc, next } = state;
  const { messages, ownParty } = host;
  const allowed = allowedPostMortemVerbs(doc, { partyId: ownParty ?? '' });
  const [refused, setRefused] = useState('');
  const stage = useRef<HTMLParagraphElement>(null);
  const act = (type: (typeof plainVerbs)[number]) => {
    const result = actions.act({ type });
    setRefused(result.ok ? '' : host.refusalWords(result.error));
    if (result.ok) stage.current?.focus(); // What was pressed is gone.
  };
  const at = (path: readonly string[]) => ({ host, path, readOnly: !host.mayEdit(doc, path) });
  return (
    <>
      <p tabIndex={-1} ref={stage}>
        {messages.stages[doc.stage].means}
      </p>
      <Field {...at(['event', 'summary'])} label="What happened" />
      {ownParty && <Field {...at(['perspectives', ownParty, 'saw'])} label="We saw" />}
      <ul>
        {next.missing.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {plainVerbs
        .filter((type) => allowed.includes(type))
        .map((type) => (
          <button key={type} type="button" onClick={() => act(type)}>
            {messages.acts[type]}
          </button>
        ))}
      <p role="status">{refused}</p>
    </>
  );
}

interface FieldProps {
  readonly host: PostMortemHost;
  readonly path: readonly string[];
  readonly label: string;
  readonly readOnly: boolean;
}

/** Typing draws this field alone; the document gets the text once one pauses. */
function Field({ host, path, label, readOnly }: FieldProps) {
  const { text, conflict, onChange, onBlur, resolve } = useTypedText(host.document, path);
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
