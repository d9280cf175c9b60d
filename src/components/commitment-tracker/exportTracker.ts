import type { Commitment } from '../../core/commitments/types.ts';
import { commitmentsMarkdown } from '../../core/exchange/commitmentsMarkdown.ts';
import { safeFileName } from '../../core/exchange/safeFileName.ts';
import { toCsv } from '../../core/exchange/toCsv.ts';
import { toICalendar } from '../../core/exchange/toICalendar.ts';
import { rowFilter } from '../../hooks/commitmentTracker/filterRows.ts';
import { rowMaker } from '../../hooks/commitmentTracker/trackerRows.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { download } from '../ui/download.ts';

export type TrackerFormat = 'csv' | 'ics' | 'md';

const types: Readonly<Record<TrackerFormat, string>> = {
  csv: 'text/csv',
  ics: 'text/calendar',
  md: 'text/markdown',
};

/**
 * What is listed, as a file: as it is filtered, in its order. A calendar also gets what is over,
 * whatever is shown: else it would never hear that a day no longer counts.
 */
export function exportTracker(format: TrackerFormat, tracker: TrackerApi, title: string): void {
  const name = safeFileName(title, format, tracker.messages.fileName);
  const type = `${types[format]};charset=utf-8`;
  download(new Blob([textOf(format, tracker, title)], { type }), name);
}

function textOf(format: TrackerFormat, tracker: TrackerApi, title: string): string {
  const { state, host, formats, acts, messages } = tracker;
  const { parties, people, now } = host;
  if (format === 'ics') {
    const commitments = inCalendar(tracker);
    return toICalendar({ commitments }, { now: now(), parties, name: title });
  }
  const commitments = state.rows.map((row) => row.commitment);
  // The mark tells spreadsheets that the text is UTF-8.
  if (format === 'csv') return `\ufeff${toCsv(commitments, { parties, people })}`;
  const words = { ...messages.document, heading: title, states: acts.states };
  return commitmentsMarkdown(commitments, { parties, people, formats, words });
}

/** What fits the filters, open and closed. */
function inCalendar({ state, host }: TrackerApi): Commitment[] {
  const { commitments, view, today } = state;
  const makeRow = rowMaker(host.viewer?.partyId ?? null, today);
  const fits = rowFilter({ ...view, show: 'all' }, host.nameOf);
  return commitments.filter((one, place) => fits(makeRow(one, place)));
}
