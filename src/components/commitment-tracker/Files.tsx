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
  const saves = {
    csv: messages.exportCsv,
    ics: messages.exportCalendar,
    md: messages.exportMarkdown,
  };
  return (
    <>
      <Disclosure label={messages.files} align="end" variant="quiet">
        {(close) => (
          <>
            {state.canAct && (
              <button
                type="button"
                data-part="disclosure-item"
                onClick={() => {
                  close();
                  onImport();
                }}
              >
                {messages.importCsv}
              </button>
            )}
            {(['csv', 'ics', 'md'] as const).map((format) => (
              <button
                key={format}
                type="button"
                data-part="disclosure-item"
                onClick={() => {
                  close();
                  void save(format);
                }}
              >
                {saves[format]}
              </button>
            ))}
            <button
              type="button"
              data-part="disclosure-item"
              onClick={() => {
                close();
                window.print();
              }}
            >
              {messages.print}
            </button>
          </>
        )}
      </Disclosure>
      <p role="alert">{failed && messages.exportFailed}</p>
    </>
  );
}
