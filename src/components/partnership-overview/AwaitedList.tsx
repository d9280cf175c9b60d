'use client';
import { DayIn } from './DayIn.tsx';
import { type OverviewPartProps, Part } from './Part.tsx';
import { ShortList } from './ShortList.tsx';
import { Way } from './Way.tsx';

/** What waits for the viewer, the most pressing first. */
export function AwaitedList({ overview, level }: OverviewPartProps) {
  const { state, messages, waveName } = overview;
  return (
    <Part name="awaited" title={messages.awaitsYou} level={level}>
      {state.awaited.length === 0 ? (
        <p data-part="soft">{messages.nothingAwaits}</p>
      ) : (
        <ShortList overview={overview}>
          {state.awaited.map(({ collection, id, act, title, place, due, days }) => (
            <li key={`${collection} ${id}`} data-part="item" data-act={act}>
              <span data-part="item-words">
                <Way overview={overview} place={place}>
                  {collection === 'responses' ? messages.wave({ name: waveName(title) }) : title}
                </Way>
                <span data-part="act">{messages.acts[act]}</span>
              </span>
              {due !== null && days !== null && <DayIn day={due} days={days} overview={overview} />}
            </li>
          ))}
        </ShortList>
      )}
    </Part>
  );
}
