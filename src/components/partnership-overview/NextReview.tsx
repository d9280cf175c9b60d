'use client';
import { DayIn } from './DayIn.tsx';
import { type OverviewPartProps, Part } from './Part.tsx';
import { Way } from './Way.tsx';

/** When the agreement in force is looked at again. */
export function NextReview({ overview, level }: OverviewPartProps) {
  const { state, messages, formats } = overview;
  const { review } = state;
  return (
    <Part name="review" title={messages.review} level={level}>
      {review ? (
        <p data-part="item" data-kind="review">
          <span data-part="item-words">
            <Way overview={overview} place={review.place}>
              {review.title}
            </Way>
            <span data-part="soft">{formats.date(review.day, 'full')}</span>
          </span>
          <DayIn day={review.day} days={review.days} overview={overview} />
        </p>
      ) : (
        <p data-part="soft">{messages.noReview}</p>
      )}
    </Part>
  );
}
