'use client';
import { inOrder, orderBetween } from '../../../core/document/orderKeys.ts';
import type { TrustEvent } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';

interface LinkedCommitmentsProps {
  readonly host: PostMortemHost;
  readonly linked: TrustEvent['commitments'];
  readonly readOnly: boolean;
}

/** The commitments that the event is about: those the host knows, and any that were linked before. */
export function LinkedCommitments({ host, linked, readOnly }: LinkedCommitmentsProps) {
  const { messages, commitments, onOpenCommitment, actions } = host;
  const { label } = messages.fields.commitments;
  const order = inOrder(linked);
  const titles = new Map(commitments.map(({ id, title }) => [id, title]));
  const linkedIds = order.map(([id]) => id);
  const unknown = linkedIds.filter((id) => !titles.has(id));
  const ids = readOnly ? linkedIds : [...unknown, ...titles.keys()];
  const choose = (id: string) => {
    const last = order.at(-1)?.[1].order ?? null;
    const entry = Object.hasOwn(linked, id) ? null : { order: orderBetween(last, null) };
    actions.edit(['event', 'commitments', id], entry);
  };
  if (ids.length === 0 && readOnly) return null;
  return (
    <fieldset data-part="choices">
      <legend data-part="label">{label}</legend>
      <p data-part="soft">{messages.empty.commitments}</p>
      <ul data-part="choice-list">
        {ids.map((id) => {
          const title = host.shownText(titles.get(id) ?? id);
          const isLinked = Object.hasOwn(linked, id);
          return (
            <li key={id} data-part="linked">
              {readOnly ? (
                <span>{title}</span>
              ) : (
                <label data-part="choice">
                  <input
                    type="checkbox"
                    data-part="choice-control"
                    checked={isLinked}
                    onChange={() => choose(id)}
                  />
                  <span>{title}</span>
                </label>
              )}
              {isLinked && onOpenCommitment && titles.has(id) && (
                <button type="button" data-part="link" onClick={() => onOpenCommitment(id)}>
                  {messages.openCommitment({ title })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
