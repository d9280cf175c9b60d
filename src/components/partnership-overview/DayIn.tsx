'use client';
import type { PartnershipOverviewApi } from '../../hooks/usePartnershipOverview.ts';

interface DayInProps {
  readonly day: string;
  /** Days until then; negative: it has passed. */
  readonly days: number;
  readonly overview: Pick<PartnershipOverviewApi, 'messages' | 'formats'>;
}

/** A day by its distance; the day itself for whoever points at it. */
export function DayIn({ day, days, overview: { messages, formats } }: DayInProps) {
  const when = formats.relativeDay(days);
  return (
    <time
      data-part="day"
      data-state={days < 0 ? 'overdue' : undefined}
      dateTime={day}
      title={formats.date(day, 'full')}
    >
      {days < 0 ? messages.dueWhen({ when }) : when}
    </time>
  );
}
