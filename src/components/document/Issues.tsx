'use client';
import { useId } from 'react';
import type { DocumentIssue, DocumentUi } from '../../hooks/document/documentUi.ts';

interface IssuesProps {
  readonly host: DocumentUi;
  readonly issues: readonly DocumentIssue[];
  /** What the place of one is called on the page. */
  readonly placeOf: (path: string) => string;
  /** Says of one what is wrong with it; `null`: as of any other. */
  readonly inWords?: ((issue: DocumentIssue) => string | null) | undefined;
}

/** So many are listed; the number says how many there are. */
const LISTED = 20;

/** What of the host's document could not be read. It is kept as it is; the rest is shown. */
export function Issues({ host, issues, placeOf, inWords }: IssuesProps) {
  const { messages, formats } = host;
  const titleId = useId();
  if (issues.length === 0) return null;
  return (
    <section data-part="issues" aria-labelledby={titleId}>
      <p data-part="label" id={titleId}>
        {messages.notShown({ count: issues.length }, formats)}
      </p>
      <ul>
        {issues.slice(0, LISTED).map((issue) => {
          const { path, refusal } = issue;
          const { code } = refusal;
          return (
            <li key={`${path} ${code}`}>
              {inWords?.(issue) ?? messages.notShownBecause({ path, where: placeOf(path), code })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
