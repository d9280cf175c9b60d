'use client';
import { useState } from 'react';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { TrackerFormat } from './exportTracker.ts';

interface FilesProps {
  readonly tracker: TrackerApi;
  readonly title: string;
  readonly onImport: () => void;
}

/** What can be read in and saved, and printing. */
export function Files({ tracker, title, onImport }: FilesProps) {
  const { state, messages } = tracker;
  const [failed, setFailed] = useState(false);
  const save = async (format: TrackerFormat) => {
    setFailed(false);
    try {
      const { exportTracker } = await import('./exportTracker.ts');
      exportTracker(format, tracker, title);
    } catch {
      setFailed(true);
    }
  };
  const acts: readonly (readonly [label: string, act: () => unknown])[] = [
    ...(state.canAct ? ([[messages.importCsv, onImport]] as const) : []),
    [messages.exportCsv, () => save('csv')],
    [messages.exportCalendar, () => save('ics')],
    [messages.exportMarkdown, () => save('md')],
    [messages.print, () => window.print()],
  ];
  return (
    <>
      <Disclosure label={messages.files} align="end" variant="quiet">
        {(close) =>
          acts.map(([label, act]) => (
            <button
              key={label}
              type="button"
              data-part="disclosure-item"
              onClick={() => {
                close();
                act();
              }}
            >
              {label}
            </button>
          ))
        }
      </Disclosure>
      <p role="alert">{failed && messages.exportFailed}</p>
    </>
  );
}
