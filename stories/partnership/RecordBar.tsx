import { usePartnership } from '../../src/hooks/index.ts';

/** What a host shows of the record as a whole. */
export function RecordBar({ save }: { readonly save: (file: string) => void }) {
  const { status, canUndo, canRedo, actions } = usePartnership();
  const keepCopy = () => {
    const file = actions.export();
    if (file.ok) save(file.value);
  };
  return (
    <div>
      <p role="status">{'refusal' in status ? status.refusal.message : status.state}</p>
      <button type="button" disabled={!canUndo} onClick={() => actions.undo()}>
        Undo
      </button>
      <button type="button" disabled={!canRedo} onClick={() => actions.redo()}>
        Redo
      </button>
      <button type="button" onClick={keepCopy}>
        Save a copy
      </button>
      {'refusal' in status && (
        <button type="button" onClick={actions.retry}>
          Try again
        </button>
      )}
    </div>
  );
}
