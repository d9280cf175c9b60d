import { useState } from 'react';
import { type UseTrustSurveyOptions, useTrustSurvey } from '../../src/hooks/index.ts';

export function OneAtATime(options: UseTrustSurveyOptions) {
  const survey = useTrustSurvey(options);
  const { state, actions } = survey;
  const items = state.sections.flatMap((section) => section.items);
  // Not the first unanswered one: an arrow key answers, and the question would go under the hand.
  const [place, setPlace] = useState(0);
  const item = items[place];
  const goOn = () => {
    setPlace(place + 1);
    actions.goTo(items[place + 1]?.fieldId ?? 'send');
  };

  if (state.step === 'sent') return <p role="status">Thank you.</p>;
  return (
    <section {...survey.getRootProps()}>
      <form {...survey.getFormProps()}>
        {item ? (
          <>
            <fieldset key={item.id} {...survey.getItemProps(item.id)}>
              <legend {...survey.getLegendProps(item.id)}>{item.text}</legend>
              {state.options.map(({ value, label }) => (
                <label key={value} style={{ display: 'block' }}>
                  <input {...survey.getOptionProps(item.id, value)} /> {label ?? value}
                </label>
              ))}
            </fieldset>
            {item.answer !== null && (
              <button type="button" id="send" onClick={goOn}>
                {place + 1} of {items.length}: go on
              </button>
            )}
          </>
        ) : (
          <button type="button" onClick={() => actions.submit()}>
            Send {state.progress.answered} answers
          </button>
        )}
      </form>
    </section>
  );
}
