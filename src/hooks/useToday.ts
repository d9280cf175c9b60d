'use client';
import { useEffect, useState } from 'react';
import { dayOf, isCalendarDate } from '../core/calendarDate.ts';
import type { CalendarDate } from '../core/types.ts';
import { useTroth } from './useTroth.ts';

/** Looked at again so often, so that a page left open over midnight moves on. */
const EVERY = 60_000;

/**
 * The day where the reader is, by the provider's clock and time zone; moves on at midnight. `given`:
 * the host's day instead; what is no calendar day counts as none.
 */
export function useToday(given?: CalendarDate | undefined): CalendarDate {
  const { clock, timeZone } = useTroth();
  const [today, setToday] = useState(() => dayOf(clock().toISOString(), timeZone));
  useEffect(() => {
    const look = () => setToday(dayOf(clock().toISOString(), timeZone));
    look();
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock, timeZone]);
  return isCalendarDate(given) ? given : today;
}
