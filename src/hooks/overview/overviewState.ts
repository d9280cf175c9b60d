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
  /** Of a round of the survey: its id. `''`: it has none. */
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
  /** Nothing has been written down at all. */
  readonly isEmpty: boolean;
  readonly awaited: readonly AwaitedItem[];
  /** Within `DAYS_AHEAD` days. */
  readonly upcoming: readonly UpcomingItem[];
  /** Promises whose day has passed without a report. */
  readonly overdue: number;
  /** The viewer's own view first. */
  readonly trust: readonly TrustGlance[];
  readonly review: UpcomingItem | null;
}

/** What a front page says of a partnership on a day. `viewer`: of one of its sides; else `null`. */
export function overviewState(
  partnership: Partnership,
  viewer: RecordViewer | null,
  today: CalendarDate,
): OverviewState {
  const days = upcomingDays(partnership).map((one) => itemOf(partnership, one, today));
  const end = addDays(today, DAYS_AHEAD);
  const isOwn = ({ rater }: TrustGlance) => rater === viewer?.partyId;
  return {
    isEmpty: isEmpty(partnership),
    awaited: viewer
      ? awaitedFrom(partnership, viewer, today).map((one) => awaitedItem(partnership, one, today))
      : [],
    upcoming: days.filter(({ day }) => day >= today && day <= end),
    overdue: days.filter(({ day, kind }) => kind === 'due' && day < today).length,
    trust: trustGlance(partnership).sort((a, b) => Number(isOwn(b)) - Number(isOwn(a))),
    review: days.find(({ kind }) => kind === 'review') ?? null,
  };
}

function isEmpty({ responses, commitments, postMortems, articulations }: Partnership): boolean {
  const written = [responses, commitments, postMortems, articulations];
  return written.every((entries) => Object.keys(entries).length === 0);
}

function awaitedItem(partnership: Partnership, one: Awaited, today: CalendarDate): AwaitedItem {
  const { collection, id, due } = one;
  const days = due === null ? null : daysBetween(today, due);
  if (collection === 'responses') {
    return { ...one, title: id, place: { widget: 'trust-survey', wave: id }, days };
  }
  return {
    ...one,
    title: titleOf(partnership, collection, id),
    place: { widget: widgets[collection], id },
    days,
  };
}

function itemOf(partnership: Partnership, one: UpcomingDay, today: CalendarDate): UpcomingItem {
  const { collection, id, day } = one;
  const commitment =
    collection === 'commitments' ? ownValue(partnership.commitments, id) : undefined;
  return {
    ...one,
    title: titleOf(partnership, collection, id),
    place: { widget: widgets[collection], id },
    days: daysBetween(today, day),
    by: commitment?.performer.partyId ?? null,
  };
}

function titleOf(partnership: Partnership, collection: keyof typeof widgets, id: string): string {
  return ownValue<{ readonly title: string }>(partnership[collection], id)?.title.trim() ?? '';
}
