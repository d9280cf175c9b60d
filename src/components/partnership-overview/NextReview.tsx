'use client';
import { type OverviewPartProps, Part } from './Part.tsx';
import { Way } from './Way.tsx';

/** When the agreement in force is looked at again. */
export function NextReview({ overview, level }: OverviewPartProps) {
  const { state, messages, formats } = overview;
  const { review } = state;
  return (
    <Part name="review" title={messages.review} level={level}>
      {review ? (
        <p data-part="item">
          <span data-part="item-words">
            <Way overview={overview} place={review.place}>
              {review.title}
            </Way>
          </span>
          <time
            data-part="day"
            dateTime={review.day}
            data-state={review.days < 0 ? 'overdue' : undefined}
          >
            {messages.reviewOn({
              day: formats.date(review.day),
              relative: formats.relativeDay(review.days),
            })}
          </time>
        </p>
      ) : (
        <p data-part="soft">{messages.noReview}</p>
      )}
    </Part>
  );
}
