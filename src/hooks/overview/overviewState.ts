import { addDays, daysBetween } from '../../core/calendarDate.ts';
import { ownValue } from '../../core/own.ts';
import type { Awaited, RecordViewer } from '../../core/partnership/loop/awaited.ts';
import { awaitedFrom } from '../../core/partnership/loop/awaitedFrom.ts';
import type { RecordPlace } from '../../core/partnership/loop/recordPlace.ts';
import { type TrustGlance, trustGlance } from '../../core/partnership/loop/trustGlance.ts';
import { type UpcomingDay, upcomingDays } from '../../core/partnership/loop/upcomingDays.ts';
import type { Partnership } from '../../core/partnership/types.ts';
import type { CalendarDate, PartyId } from '../../core/types.ts';

/** So many days ahead are looked at. */
export const DAYS_AHEAD = 14;

const widgets = {
  commitments: 'commitment-tracker',
  postMortems: 'post-mortem',
  articulations: 'rearticulation-form',
} as const;

/** Something that waits for the viewer, with what it is called and where it is. */
export interface AwaitedItem extends Awaited {
  readonly title: string;
  readonly place: RecordPlace;
  /** Days until it is due, negative when overdue; `null`: no day is set. */
  readonly days: number | null;
}

/** A day to come, with what it is called, whose it is and where. */
export interface UpcomingItem extends UpcomingDay {
  readonly title: string;
  readonly place: RecordPlace;
  readonly days: number;
  /** Of a promise: who gave it. */
  readonly by: PartyId | null;
}

export interface OverviewState {
  readonly awaited: readonly AwaitedItem[];
  /** Within `DAYS_AHEAD` days. */
  readonly upcoming: readonly UpcomingItem[];
  /** Promises whose day has passed without a report. */
  readonly overdue: number;
  readonly trust: readonly TrustGlance[];
  readonly review: UpcomingItem | null;
}

/** What a front page says of a partnership on a day. */
export function overviewState(
  partnership: Partnership,
  viewer: RecordViewer | null,
  today: CalendarDate,
): OverviewState {
  const days = upcomingDays(partnership).map((one) => itemOf(partnership, one, today));
  const end = addDays(today, DAYS_AHEAD);
  return {
    awaited: viewer
      ? awaitedFrom(partnership, viewer, today).map((one) => awaitedItem(partnership, one, today))
      : [],
    upcoming: days.filter(({ day }) => day >= today && day <= end),
    overdue: days.filter(({ day, kind }) => kind === 'due' && day < today).length,
    trust: trustGlance(partnership),
    review: days.find(({ kind }) => kind === 'review') ?? null,
  };
}

function awaitedItem(partnership: Partnership, one: Awaited, today: CalendarDate): AwaitedItem {
  const { collection, id, due } = one;
  const days = due === null ? null : daysBetween(today, due);
  if (collection === 'responses') {
    return { ...one, title: id, place: { widget: 'trust-survey', wave: id }, days };
  }
  const place = { widget: widgets[collection], id };
  return {
    ...one,
    title: ownValue<{ title: string }>(partnership[collection], id)?.title ?? '',
    place,
    days,
  };
}

function itemOf(partnership: Partnership, one: UpcomingDay, today: CalendarDate): UpcomingItem {
  const { collection, id, day } = one;
  const commitment = collection === 'commitments' ? partnership.commitments[id] : undefined;
  return {
    ...one,
    title: ownValue<{ title: string }>(partnership[collection], id)?.title ?? '',
    place: { widget: widgets[collection], id },
    days: daysBetween(today, day),
    by: commitment?.performer.partyId ?? null,
  };
}
