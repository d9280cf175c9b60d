import type { Terms } from '../../core/commitments/types.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import type { Formats } from '../../i18n/formats.ts';

/** One term before and after; `null` where there is none. */
export interface TermChange {
  readonly key: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two versions of the terms, in words: deliverable, due day, conditions. */
export function termChanges(
  before: Terms,
  after: Terms,
  messages: ActsMessages,
  formats: Formats,
): TermChange[] {
  const changes: TermChange[] = [];
  const compare = (key: string, label: string, a: string | null, b: string | null) => {
    if (a !== b) changes.push({ key, label, before: a, after: b });
  };
  compare('deliverable', messages.deliverable, before.deliverable, after.deliverable);
  const day = (due: string | null) => (due === null ? null : formats.date(due));
  compare('due', messages.dueDay, day(before.due), day(after.due));

  const wordsAfter = new Map(after.conditions.map(({ id, text }) => [id, text]));
  const known = new Set(before.conditions.map(({ id }) => id));
  for (const [i, { id, text }] of before.conditions.entries()) {
    const label = messages.condition({ number: i + 1 }, formats);
    compare(`condition-${id}`, label, text, wordsAfter.get(id) ?? null);
  }
  for (const [i, { id, text }] of after.conditions.entries()) {
    if (known.has(id)) continue;
    compare(`condition-${id}`, messages.condition({ number: i + 1 }, formats), null, text);
  }
  return changes;
}
