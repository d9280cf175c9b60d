'use client';
import type { PostMortem } from '../../../core/postmortem/types.ts';
import { perspectiveFields } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';

interface BothAccountsProps {
  readonly host: PostMortemHost;
  readonly perspectives: PostMortem['perspectives'];
  /** Takes the focus when both accounts open. */
  readonly id: string;
}

/**
 * Both accounts side by side, field by field; below each other where it is narrow. The roles keep it a
 * table for assistive technology whatever its layout.
 */
export function BothAccounts({ host, perspectives, id }: BothAccountsProps) {
  const { messages, parties } = host;
  const says = (partyId: string, field: (typeof perspectiveFields)[number]) =>
    host.shownText(perspectives[partyId]?.[field] ?? '');
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: without them, its layout would unmake the table.
    <table data-part="accounts" role="table" id={id} tabIndex={-1}>
      <caption data-part="hidden">{messages.accountsSideBySide}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span data-part="hidden">{messages.asked}</span>
          </th>
          {parties.map((party) => (
            <th key={party.id} role="columnheader" scope="col">
              {party.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {perspectiveFields.map((field) => (
          <tr key={field} role="row">
            <th role="rowheader" scope="row">
              {messages.fields[field].label}
            </th>
            {parties.map((party) => {
              const text = says(party.id, field);
              return (
                <td key={party.id} role="cell">
                  {/* Where it is narrow there are no columns that would say it. */}
                  <span data-part="account-party" aria-hidden="true">
                    {party.name}
                  </span>
                  <p data-part={text.trim() ? 'text' : 'soft'} dir="auto">
                    {text.trim() ? text : messages.nothingWritten}
                  </p>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above.
  );
}
