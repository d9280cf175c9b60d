'use client';
import { type OverviewPartProps, Part } from './Part.tsx';
import { Way } from './Way.tsx';

/** So many are named; the rest is a number. */
const MOST = 4;

/** What waits for the viewer, the most pressing first. */
export function AwaitedList({ overview, level }: OverviewPartProps) {
  const { state, messages, formats, waveName } = overview;
  const { awaited } = state;
  const rest = awaited.length - MOST;
  return (
    <Part name="awaited" title={messages.awaitsYou} level={level}>
      {awaited.length === 0 ? (
        <p data-part="soft">{messages.nothingAwaits}</p>
      ) : (
        <ul>
          {awaited.slice(0, MOST).map(({ collection, id, act, title, place, days }) => (
            <li key={`${collection} ${id}`} data-part="item" data-act={act}>
              <span data-part="item-words">
                <span data-part="act">{messages.acts[act]}</span>
                <Way overview={overview} place={place}>
                  {collection === 'responses' ? messages.wave({ name: waveName(title) }) : title}
                </Way>
              </span>
              {days !== null && (
                <span data-part="day" data-state={days < 0 ? 'overdue' : undefined}>
                  {formats.relativeDay(days)}
                </span>
              )}
            </li>
          ))}
          {rest > 0 && (
            <li data-part="soft">
              <Way overview={overview} place={{ widget: 'commitment-tracker' }}>
                {messages.more({ count: rest }, formats)}
              </Way>
            </li>
          )}
        </ul>
      )}
    </Part>
  );
}
