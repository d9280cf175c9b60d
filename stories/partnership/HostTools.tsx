import { type ChangeEvent, useId, useState } from 'react';
import type { Partnership, Refusal } from '../../src/core/index.ts';
import { usePartnership } from '../../src/hooks/usePartnership.ts';
import { useTroth } from '../../src/hooks/useTroth.ts';
import { toStoreError } from '../../src/store/StoreError.ts';
import { hostWords } from './hostWords.ts';
import { recordFileName } from './recordFiles.ts';
import { SaveAs } from './SaveAs.tsx';
import { saveFile } from './saveFile.ts';

interface HostToolsProps {
  readonly sample: () => Partnership;
  /** Another record is open: whatever is shown of the one before has to go. */
  readonly onOther: () => void;
}

/** What a host offers for the record as a whole: how it is doing, undo, a copy, starting over. */
export function HostTools({ sample, onOther }: HostToolsProps) {
  const { partnership, status, canUndo, canRedo, actions } = usePartnership();
  const { formats } = useTroth();
  const words = hostWords(formats.locale);
  const id = useId();
  const [said, setSaid] = useState('');

  const notOpened = ({ code }: Refusal) =>
    words.notOpened(words.reasons[code] ?? words.reasons.E_SHAPE);
  const save = () => {
    const file = actions.export();
    if (!file.ok) return setSaid(file.error.message);
    if (partnership) {
      saveFile(file.value, 'application/json', recordFileName(partnership, formats)('json'));
    }
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    try {
      const read = await actions.import(await file.text());
      setSaid(read.ok ? words.opened : notOpened(read.error));
      if (read.ok) onOther();
    } catch (error) {
      setSaid(notOpened(toStoreError(error).refusal));
    }
    target.value = '';
  };
  const reset = async () => {
    try {
      await actions.replace(sample());
      setSaid(words.again);
      onOther();
    } catch (error) {
      setSaid(words.notReset(toStoreError(error).message));
    }
  };

  return (
    <div className="intranet-tools">
      <p data-state={status.state}>{words.state[status.state]}</p>
      <div>
        <button type="button" disabled={!canUndo} onClick={() => actions.undo()}>
          {words.undo}
        </button>
        <button type="button" disabled={!canRedo} onClick={() => actions.redo()}>
          {words.redo}
        </button>
        <button type="button" onClick={save}>
          {words.save}
        </button>
        <label htmlFor={id}>
          {words.open}
          <input id={id} type="file" accept="application/json,.json" onChange={open} />
        </label>
        <button type="button" onClick={reset}>
          {words.reset}
        </button>
      </div>
      <p role="status">{said}</p>
      <SaveAs />
    </div>
  );
}
