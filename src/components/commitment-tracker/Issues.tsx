'use client';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';

/** More than this are counted only. */
const MOST = 20;

/** Entries of the host's list that could not be read: which, and why; the rest is shown. */
export function Issues({ tracker }: { readonly tracker: TrackerApi }) {
  const { state, messages, formats } = tracker;
  const { issues } = state;
  if (issues.length === 0) return null;
  return (
    <div data-part="issues" role="status">
      <p>{messages.notShown({ count: issues.length }, formats)}</p>
      <ul>
        {issues.slice(0, MOST).map(({ index, name, refusal }) => (
          <li key={`${index} ${refusal.code}`}>
            {messages.notShownBecause({
              name: name.slice(0, 80),
              place: index + 1,
              code: refusal.code,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
