import type { ReferenceRow } from '../../.storybook/reference.ts';
import { withCode } from '../support/withCode.tsx';
import './referenceList.css';

interface ReferenceListProps {
  readonly rows: readonly ReferenceRow[];
  /** The entry itself: what it does not have is not listed. */
  readonly entry: object;
}

/** All that an entry has: its name, how it is called, and what its comment says. */
export function ReferenceList({ rows, entry }: ReferenceListProps) {
  return (
    <dl className="reference sb-unstyled">
      {rows
        .filter(({ name }) => name in entry)
        .map(({ name, call, text }) => (
          <div key={name} id={name}>
            <dt>
              <code>{call ? inPieces(call) : name}</code>
            </dt>
            <dd>{text.split('\n\n').map(blockOf)}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The name stands out from what it is called with. */
function inPieces(call: string) {
  const [name = ''] = call.split(/[<(]/);
  return (
    <>
      <b>{name}</b>
      {call.slice(name.length)}
    </>
  );
}

/** A paragraph, and the list that may follow in it. */
function blockOf(block: string) {
  const [lead = '', ...items] = block.split(/(?:^|\n)- /);
  return (
    <div key={block}>
      {lead && <p>{withCode(lead)}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{withCode(item)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
