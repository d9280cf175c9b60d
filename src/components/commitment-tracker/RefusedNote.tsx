'use client';
import { useEffect, useId, useRef } from 'react';
import { WarningIcon } from '../ui/icons.tsx';

interface RefusedNoteProps {
  /** `null`: nothing was refused. */
  readonly reason: string | null;
  readonly title: string;
  /** How often sending was tried; each try that is refused brings the focus here. */
  readonly attempt: number;
}

/** Says why something was not done, where no field is at fault. */
export function RefusedNote({ reason, title, attempt }: RefusedNoteProps) {
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) root.current?.focus();
  }, [attempt]);
  if (reason === null) return null;
  return (
    <section data-part="refused" aria-labelledby={titleId} tabIndex={-1} ref={root}>
      <p data-part="refused-title" id={titleId}>
        <WarningIcon />
        <span>{title}</span>
      </p>
      <p>{reason}</p>
    </section>
  );
}
