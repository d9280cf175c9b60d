import { commitmentsMarkdown } from '../../core/exchange/commitmentsMarkdown.ts';
import { safeFileName } from '../../core/exchange/safeFileName.ts';
import { toCsv } from '../../core/exchange/toCsv.ts';
import { toICalendar } from '../../core/exchange/toICalendar.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { download } from '../ui/download.ts';

export type TrackerFormat = 'csv' | 'ics' | 'md';

const types: Readonly<Record<TrackerFormat, string>> = {
  csv: 'text/csv',
  ics: 'text/calendar',
  md: 'text/markdown',
};

/** What is listed, as a file: as it is filtered, in its order. */
export function exportTracker(format: TrackerFormat, tracker: TrackerApi, title: string): void {
  const name = safeFileName(title, format, tracker.messages.fileName);
  const type = `${types[format]};charset=utf-8`;
  download(new Blob([textOf(format, tracker, title)], { type }), name);
}

function textOf(format: TrackerFormat, tracker: TrackerApi, title: string): string {
  const { state, host, formats, acts, messages } = tracker;
  const { parties, people, now } = host;
  const commitments = state.rows.map((row) => row.commitment);
  // The mark tells spreadsheets that the text is UTF-8.
  if (format === 'csv') return `\ufeff${toCsv(commitments, { parties, people })}`;
  if (format === 'ics') return toICalendar({ commitments }, { now: now(), parties, name: title });
  const words = { ...messages.document, heading: title, states: acts.states };
  return commitmentsMarkdown(commitments, { parties, people, formats, words });
}
