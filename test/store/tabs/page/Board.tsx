import { type ChangeEvent, useLayoutEffect, useState } from 'react';
import { usePartnership } from '../../../../src/hooks/usePartnership.ts';
import { now, roleChange } from './tab.ts';

/** Words that the store did not take, because somebody else was first. */
interface NotTaken {
  readonly text: string;
  readonly why: string;
}

/** A text of the record to write in, and how the record is doing. */
export function Board() {
  const { partnership, status, issues, actions } = usePartnership();
  const [notTaken, setNotTaken] = useState<NotTaken | null>(null);
  const [file, setFile] = useState('');
  const role = partnership?.people['ward-lead']?.role ?? '';
  const refusal = 'refusal' in status ? status.refusal : null;
  const code = refusal?.code ?? null;

  useLayoutEffect(() => {
    window.tab.seen.push({ at: now(), role, state: status.state, code });
  }, [role, status.state, code]);

  const write = (text: string) => {
    actions.commit([roleChange(text)], {
      onRefused: ({ message }) => setNotTaken({ text, why: message }),
    });
  };
  const openCopy = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const read = await actions.import(await target.files?.[0]?.text());
    setFile(read.ok ? 'The copy is open.' : read.error.message);
  };
  const exportAll = () => {
    const text = actions.export();
    setFile(text.ok ? text.value : text.error.message);
  };

  return (
    <main>
      <label>
        Role <textarea value={role} onChange={(event) => write(event.target.value)} />
      </label>
      <output aria-label="Saving">{status.state}</output>
      {refusal && <p role="alert">{refusal.message}</p>}
      {notTaken && (
        <section aria-label="Not taken">
          <p>{notTaken.why}</p>
          <blockquote>{notTaken.text}</blockquote>
        </section>
      )}
      <ul aria-label="Cannot be read">
        {issues.map((issue) => (
          <li key={issue.path.join()}>{issue.path.join(' ')}</li>
        ))}
      </ul>
      <button type="button" onClick={actions.retry}>
        Try again
      </button>
      <button type="button" onClick={exportAll}>
        Export
      </button>
      <label>
        Open a copy <input type="file" onChange={openCopy} />
      </label>
      <pre>{file}</pre>
    </main>
  );
}
