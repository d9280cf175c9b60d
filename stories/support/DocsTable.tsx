import { withCode } from './withCode.tsx';
import './docsTable.css';

export interface DocsTableProps {
  /** `Code` in backticks, here and in the cells. */
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A table on a documentation page. On a narrow one each row becomes a short list. */
export function DocsTable({ head, rows }: DocsTableProps) {
  return (
    <div className="docs-table sb-unstyled">
      <table>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                {withCode(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells]) => (
            <tr key={[name, ...cells].join(' ')}>
              <th scope="row">{withCode(name)}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]} data-label={head[index + 1]?.replaceAll('`', '')}>
                  {withCode(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
