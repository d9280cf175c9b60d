'use client';
import type { ReactNode } from 'react';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';
import { WarningIcon } from '../ui/icons.tsx';
import { below, Heading, type HeadingLevel } from './Heading.tsx';
import { SeenBy } from './SeenBy.tsx';

interface StepProps {
  readonly survey: TrustSurveyApi;
  readonly level: HeadingLevel;
}

/** Every answer once more, with a way back to each; then the sending. */
export function ReviewStep({ survey, level }: StepProps) {
  const { state, messages, actions, getChangeProps } = survey;
  const { sendStatus, sections, comment } = state;
  const single = state.progress.total === 1;
  const failureTitleId = `${state.ids.sendFailure}-title`;
  const failureTextId = `${state.ids.sendFailure}-text`;
  return (
    <form data-part="form" {...survey.getFormProps()}>
      <header data-part="header">
        <p data-part="kicker">{state.title}</p>
        <Heading data-part="title" {...survey.getStepHeadingProps()} level={level}>
          {messages.reviewTitle}
        </Heading>
        <p data-part="about">{messages.reviewText}</p>
      </header>
      {sections.map((section) => (
        <section data-part="review-section" key={section.id}>
          {!single && (
            <Heading level={below(level)} data-part="section-title">
              {section.label}
            </Heading>
          )}
          <dl data-part="review-list">
            {section.items.map((item) => (
              <Row
                key={item.id}
                term={item.text}
                answer={item.answerText ?? messages.notAnswered}
                state={typeof item.answer === 'number' ? 'scale' : 'apart'}
              >
                <button
                  data-part="link"
                  aria-label={messages.changeQuestion({ question: item.text })}
                  {...getChangeProps(item.id)}
                >
                  {messages.change}
                </button>
              </Row>
            ))}
          </dl>
        </section>
      ))}
      <dl data-part="review-list" data-of="comment">
        <Row
          term={messages.comment}
          answer={comment.text.trim() || messages.noComment}
          state={comment.text.trim() ? 'comment' : 'apart'}
        >
          <button
            data-part="link"
            aria-label={messages.changeQuestion({ question: messages.comment })}
            {...getChangeProps(null)}
          >
            {messages.change}
          </button>
        </Row>
      </dl>
      <SeenBy survey={survey} level={below(level)} />
      {sendStatus === 'failed' && (
        <div
          data-part="failure"
          {...survey.getSendFailureProps({
            'aria-labelledby': failureTitleId,
            'aria-describedby': failureTextId,
          })}
        >
          <WarningIcon />
          <div>
            <p data-part="failure-title" id={failureTitleId}>
              {messages.sendFailedTitle}
            </p>
            <p id={failureTextId}>{messages.sendFailedText}</p>
          </div>
        </div>
      )}
      <footer data-part="actions">
        <button data-part="button" data-variant="primary" {...survey.getSubmitProps()}>
          {sendStatus === 'sending'
            ? messages.sending
            : sendStatus === 'failed'
              ? messages.sendAgain
              : messages.send}
        </button>
        <button type="button" data-part="button" onClick={() => actions.goToAnswers()}>
          {messages.backToQuestions}
        </button>
      </footer>
    </form>
  );
}

interface RowProps {
  readonly term: string;
  readonly answer: string;
  readonly state: 'scale' | 'apart' | 'comment';
  readonly children: ReactNode;
}

function Row({ term, answer, state, children }: RowProps) {
  return (
    <div data-part="review-row">
      <dt data-part="review-term">{term}</dt>
      <dd
        data-part="review-answer"
        data-state={state}
        dir={state === 'comment' ? 'auto' : undefined}
      >
        {answer}
      </dd>
      <dd data-part="review-act">{children}</dd>
    </div>
  );
}
