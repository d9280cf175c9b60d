'use client';
import type { TermChange } from '../../hooks/commitmentTracker/termChanges.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';

interface TermChangeListProps {
  readonly changes: readonly TermChange[];
  readonly messages: ActsMessages;
}

/** The terms before and after, term by term; also said in words, never by colour alone. */
export function TermChangeList({ changes, messages }: TermChangeListProps) {
  return (
    <dl data-part="changes">
      {changes.map(({ key, label, before, after }) => (
        <div data-part="change" key={key}>
          <dt data-part="change-term">{label}</dt>
          <dd data-part="change-before">
            <span data-part="change-word">
              {before === null ? messages.added : messages.before}
            </span>
            {before !== null && <del>{before}</del>}
          </dd>
          <dd data-part="change-after">
            <span data-part="change-word">
              {after === null ? messages.removed : messages.after}
            </span>
            {after !== null && <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
