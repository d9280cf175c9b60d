'use client';
import type { Formats } from '../../i18n/formats.ts';

interface DayInProps {
  readonly day: string;
  /** Days until then; negative: it has passed. */
  readonly days: number;
  readonly formats: Formats;
}

/** A day by its distance; the day itself for whoever points at it. */
export function DayIn({ day, days, formats }: DayInProps) {
  return (
    <time
      data-part="day"
      data-state={days < 0 ? 'overdue' : undefined}
      dateTime={day}
      title={formats.date(day, 'full')}
    >
      {formats.relativeDay(days)}
    </time>
  );
}
