import { type UseTrustSurveyOptions, useTrustSurvey } from '../../src/hooks/index.ts';

export function OneAtATime(options: UseTrustSurveyOptions) {
  const survey = useTrustSurvey(options);
  const { state, actions } = survey;
  const items = state.sections.flatMap((section) => section.items);
  const item = items.find(({ answer }) => answer === null);

  if (state.step === 'sent') return <p role="status">Thank you.</p>;
  return (
    <section {...survey.getRootProps()}>
      <form {...survey.getFormProps()}>
        {item ? (
          <fieldset key={item.id} {...survey.getItemProps(item.id)}>
            <legend {...survey.getLegendProps(item.id)}>{item.text}</legend>
            {state.options.map(({ value, label }) => (
              <label key={value} style={{ display: 'block' }}>
                <input {...survey.getOptionProps(item.id, value)} /> {label ?? value}
              </label>
            ))}
          </fieldset>
        ) : (
          <button type="button" onClick={() => actions.submit()}>
            Send {state.progress.answered} answers
          </button>
        )}
      </form>
    </section>
  );
}
