'use client';
import { useEffect, useRef } from 'react';
import type { Articulation } from '../../core/articulation/types.ts';
import type { CalendarDate } from '../../core/types.ts';
import { tellHost } from '../tellHost.ts';
import type { UseRearticulationOptions } from './UseRearticulationOptions.ts';

/** Tells the host, once for each document and day, that the day of the review has come. */
export function useReviewDue(
  doc: Articulation,
  today: CalendarDate,
  { onReviewDue, onError }: Pick<UseRearticulationOptions, 'onReviewDue' | 'onError'>,
): void {
  const told = useRef('');
  const { id, status, reviewBy } = doc;
  const isDue = status === 'in_force' && reviewBy !== '' && reviewBy <= today;
  useEffect(() => {
    const about = `${id} ${reviewBy}`;
    if (!isDue || !onReviewDue || told.current === about) return;
    told.current = about;
    tellHost('onReviewDue', () => onReviewDue(doc), onError);
  }, [isDue, id, reviewBy, doc, onReviewDue, onError]);
}
