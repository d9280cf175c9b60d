'use client';
import { DAYS_AHEAD } from '../../hooks/overview/overviewState.ts';
import { DayIn } from './DayIn.tsx';
import { type OverviewPartProps, Part } from './Part.tsx';
import { ShortList } from './ShortList.tsx';
import { Way } from './Way.tsx';

/** The days to come, and how many have passed. */
export function ComingUp({ overview, level }: OverviewPartProps) {
  const { state, messages, formats, nameOf } = overview;
  const { awaited, overdue } = state;
  // What waits for the viewer stands there, with its day.
  const upcoming = state.upcoming.filter(
    (day) => !awaited.some(({ collection, id }) => collection === day.collection && id === day.id),
  );
  const isRest = upcoming.length < state.upcoming.length;
  return (
    <Part name="coming-up" title={messages.due} level={level}>
      {overdue > 0 && (
        <p data-part="overdue">
          <Way overview={overview} place={{ widget: 'commitment-tracker' }}>
            {messages.overdue({ count: overdue }, formats)}
          </Way>
        </p>
      )}
      {upcoming.length === 0 ? (
        <p data-part="soft">{messages.nothingDue({ days: DAYS_AHEAD, isRest }, formats)}</p>
      ) : (
        <ShortList overview={overview}>
          {upcoming.map(({ kind, collection, id, title, place, days, day, by }) => (
            <li key={`${collection} ${id}`} data-part="item" data-kind={kind}>
              <span data-part="item-words">
                <Way overview={overview} place={place}>
                  {title}
                </Way>
                <span data-part="soft">
                  {by === null ? messages.kinds[kind] : messages.promisedBy({ party: nameOf(by) })}
                </span>
              </span>
              <DayIn day={day} days={days} overview={overview} />
            </li>
          ))}
        </ShortList>
      )}
    </Part>
  );
}
