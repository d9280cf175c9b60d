import { type CommitmentState, commitmentStates } from '../../core/commitments/types.ts';
import type { TrackerListsMessages } from '../../i18n/en/trackerLists.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { ConversationHost } from './conversationHost.ts';
import { changes } from './mapChanged.ts';
import type { TrackerLine, TrackerRow } from './trackerTypes.ts';
import type { TrackerView } from './trackerView.ts';

interface GroupContext {
  readonly messages: TrackerListsMessages;
  readonly stateName: Readonly<Record<CommitmentState, string>>;
  readonly nameOf: ConversationHost['nameOf'];
  readonly formats: Formats;
}

interface Group {
  readonly label: string;
  readonly rows: TrackerRow[];
}

const buckets = ['overdue', 'today', 'reported', 'week', 'later', 'none', 'closed'] as const;
const turns = ['viewer', 'partner', 'nobody'] as const;

/** Sorted rows and the lines they make, by one grouping. */
export interface GroupedRows {
  readonly rows: readonly TrackerRow[];
  readonly lines: readonly TrackerLine[];
  readonly grouping: Grouping;
}

/**
 * Sorted rows as the lines of a list: a heading over each group that has something in it. Where a
 * few rows of `before` gave way to others of the same group, only their lines are exchanged.
 */
export function groupRows(
  rows: readonly TrackerRow[],
  grouping: Grouping,
  before: GroupedRows | null,
): GroupedRows {
  const lines = before?.grouping === grouping ? exchange(rows, before) : null;
  return { rows, lines: lines ?? groupAll(rows, grouping), grouping };
}

function exchange(rows: readonly TrackerRow[], before: GroupedRows): readonly TrackerLine[] | null {
  const { key } = before.grouping;
  const places = before.rows.length === rows.length ? changes(before.rows, rows) : null;
  const isSameGroup = (at: number) =>
    key(rows[at] as TrackerRow) === key(before.rows[at] as TrackerRow);
  if (!places?.every(isSameGroup)) return null;
  const lines = before.lines.slice();
  for (const at of places) {
    lines[lines.indexOf(before.rows[at] as TrackerRow)] = rows[at] as TrackerRow;
  }
  return lines;
}

function groupAll(rows: readonly TrackerRow[], grouping: Grouping): TrackerLine[] {
  const groups = new Map<string, Group>();
  const { key, label, order, compare } = grouping;
  for (const one of order) groups.set(one, { label: '', rows: [] });
  for (const row of rows) {
    const id = key(row);
    const found = groups.get(id);
    if (found) found.rows.push(row);
    else groups.set(id, { label: '', rows: [row] });
  }
  const filled = [...groups]
    .filter(([, found]) => found.rows.length > 0)
    .map(([id, found]) => ({
      id,
      label: label(id, found.rows[0] as TrackerRow),
      rows: found.rows,
    }));
  if (compare) filled.sort((a, b) => compare(a.label, b.label));
  const lines: TrackerLine[] = [];
  for (const { id, label, rows } of filled) {
    lines.push({ kind: 'group', key: `group ${id}`, label, count: rows.length });
    for (const row of rows) lines.push(row);
  }
  return lines;
}

export interface Grouping {
  readonly key: (row: TrackerRow) => string;
  readonly label: (key: string, first: TrackerRow) => string;
  /** Groups that come in this order; others follow as they are met. */
  readonly order: readonly string[];
  /** Orders the groups by their headings instead. */
  readonly compare?: Formats['compare'];
}

/** The groupings that a view can choose from. */
export function groupings({
  messages,
  stateName,
  nameOf,
  formats,
}: GroupContext): Record<TrackerView['group'], Grouping> {
  return {
    due: {
      key: (row) => row.bucket,
      label: (key) => messages.dueGroup[key as (typeof buckets)[number]],
      order: buckets,
    },
    awaiting: {
      key: (row) => turnOf(row),
      label: (key) => messages.awaitingGroup[key as (typeof turns)[number]],
      order: turns,
    },
    state: {
      key: (row) => row.commitment.state,
      label: (_, { commitment }) => stateName[commitment.state],
      order: commitmentStates,
    },
    person: {
      key: ({ commitment: { performer } }) => `${performer.partyId} ${performer.personId ?? ''}`,
      label: (_, { commitment }) => nameOf(commitment.performer),
      order: [],
      compare: formats.compare,
    },
  };
}

function turnOf({ flags, awaitsViewer }: TrackerRow): (typeof turns)[number] {
  if (flags.awaiting === null) return 'nobody';
  return awaitsViewer ? 'viewer' : 'partner';
}
