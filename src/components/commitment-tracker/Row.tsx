'use client';
import { memo } from 'react';
import { cleanLine } from '../../core/cleanLine.ts';
import { dueInWords } from '../../hooks/commitmentTracker/dueInWords.ts';
import { readWhole } from '../../hooks/commitmentTracker/readWhole.ts';
import type { TrackerRow } from '../../hooks/commitmentTracker/trackerTypes.ts';
import { cellProps } from '../../hooks/commitmentTracker/useTrackerGrid.ts';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { StateMark } from './StateMark.tsx';

/** Titles beyond this many characters are cut after three lines; the panel has the whole. */
const LONG = 160;

interface RowProps extends Pick<TrackerApi, 'host' | 'acts' | 'messages' | 'formats'> {
  readonly row: TrackerRow;
  readonly nameOf: TrackerApi['shortNameOf'];
}

/** One promise: what, between whom, where it stands, when it is due, and whose turn it is. */
export const Row = memo(function Row({ row, nameOf, host, acts, messages, formats }: RowProps) {
  const { commitment, flags } = row;
  const whole = readWhole(commitment);
  const shown = whole.ok ? whole.value : commitment;
  const { performer, requester, state } = shown;
  const title = cleanLine(shown.title);
  const due = dueInWords(shown, host, acts, formats);
  return (
    <>
      <span {...cellProps} data-part="row-what">
        <span data-part="row-title" data-long={title.length > LONG || undefined}>
          {title.slice(0, 4 * LONG)}
        </span>
        <span data-part="row-people">
          {messages.from({
            performer: nameOf(performer),
            requester: nameOf(requester),
          })}
        </span>
        <span data-part="row-due" data-state={flags.overdue ? 'overdue' : undefined}>
          {due.day && due.date ? (
            <time
              dateTime={due.day}
              title={due.date}
              data-on-paper={messages.dueOn({ day: due.date })}
            >
              {due.text}
            </time>
          ) : (
            due.text
          )}
        </span>
      </span>
      <span {...cellProps} data-part="row-facts">
        <span data-part="row-state">
          <StateMark state={state} />
          {acts.states[state]}
        </span>
        {row.awaitsViewer && <span data-part="turn">{messages.yourTurn}</span>}
      </span>
      {!whole.ok && (
        <span {...cellProps} data-part="row-fault">
          {messages.unreadable({ code: whole.error.code })}
        </span>
      )}
    </>
  );
});
