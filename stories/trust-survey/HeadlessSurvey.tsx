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
    actions.goTo(items[place + 1]?.fieldId ?? state.ids.stepHeading);
  };

  // Whatever takes the focus has to be inside the root.
  return (
    <section {...survey.getRootProps()}>
      {state.step === 'sent' && <p {...survey.getStepHeadingProps()}>Thank you.</p>}
      {state.step !== 'sent' && item && (
        <>
          {place === 0 && state.seenBy.map((sentence) => <p key={sentence}>{sentence}</p>)}
          <fieldset key={item.id} {...survey.getItemProps(item.id)}>
            <legend {...survey.getLegendProps(item.id)}>{item.text}</legend>
            {state.options.map(({ value, label }) => (
              <label key={value} style={{ display: 'block' }}>
                <input {...survey.getOptionProps(item.id, value)} /> {label ?? value}
              </label>
            ))}
          </fieldset>
          {item.answer !== null && (
            <button type="button" onClick={goOn}>
              {place + 1} of {items.length}: go on
            </button>
          )}
        </>
      )}
      {state.step !== 'sent' && !item && (
        <>
          <p {...survey.getStepHeadingProps()}>These were all questions.</p>
          {state.sendStatus === 'failed' && (
            <p {...survey.getSendFailureProps()}>Your answers were not sent. Nothing is lost.</p>
          )}
          <button type="button" onClick={() => actions.submit()}>
            Send {state.progress.answered} answers
          </button>
        </>
      )}
    </section>
  );
}
