'use client';
import { useId } from 'react';
import type { SurveySection } from '../../hooks/trustSurvey/surveyTypes.ts';
import type { TrustSurveyApi } from '../../hooks/useTrustSurvey.ts';
import { InLoop } from '../loop/InLoop.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { CommentField } from './CommentField.tsx';
import { DraftLine } from './DraftLine.tsx';
import { DraftRestored } from './DraftRestored.tsx';
import { below, Heading, type HeadingLevel } from './Heading.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { Question } from './Question.tsx';
import { SeenBy } from './SeenBy.tsx';

interface StepProps {
  readonly survey: TrustSurveyApi;
  readonly level: HeadingLevel;
}

/** The questions, by dimension. */
export function AnswerStep({ survey, level }: StepProps) {
  const { state, messages, getFormProps, getStepHeadingProps, getSubmitProps } = survey;
  const single = state.progress.total === 1;
  return (
    <>
      <header data-part="header">
        <p data-part="kicker">{state.instrument.title}</p>
        <Heading data-part="title" {...getStepHeadingProps()} level={level}>
          {state.title}
        </Heading>
        <p data-part="about">{state.about}</p>
        <p data-part="how">
          {messages.howToAnswer} {!state.required && messages.mayLeaveOpen}
        </p>
        <InLoop>
          {({ Threads }) => <Threads collection="responses" id={state.wave} isShort />}
        </InLoop>
        <SeenBy survey={survey} level={below(level)} />
        <DraftRestored survey={survey} />
      </header>
      {!single && <ProgressLine survey={survey} />}
      <form data-part="form" {...getFormProps()}>
        <ErrorSummary
          {...survey.getErrorSummaryProps()}
          errors={state.errors.map(({ fieldId, message }) => ({ controlId: fieldId, message }))}
          attempt={state.attempt}
          headingLevel={headingLevelOf(below(level))}
        />
        {state.sections.map((section) => (
          <Section
            key={section.id}
            survey={survey}
            section={section}
            level={below(level)}
            bare={single}
          />
        ))}
        <CommentField survey={survey} />
        <footer data-part="actions">
          <button data-part="button" data-variant="primary" {...getSubmitProps()}>
            {messages.review}
          </button>
          {!single && <p data-part="progress-text">{state.progress.text}</p>}
          <DraftLine survey={survey} />
        </footer>
      </form>
    </>
  );
}

/** The summary's heading stays on the page's outline, which ends at 4 there. */
function headingLevelOf(level: HeadingLevel): 2 | 3 | 4 {
  return level === 5 ? 4 : level;
}

interface SectionProps extends StepProps {
  readonly section: SurveySection;
  /** One question alone needs no heading over it. */
  readonly bare: boolean;
}

function Section({ survey, section, level, bare }: SectionProps) {
  const titleId = useId();
  const questions = section.items.map((item) => (
    <Question key={item.id} survey={survey} item={item} numbered={!bare} />
  ));
  if (bare) {
    return (
      <div data-part="section" data-state="single">
        {questions}
      </div>
    );
  }
  return (
    <section data-part="section" aria-labelledby={titleId}>
      <header data-part="section-header">
        <Heading level={level} data-part="section-title" id={titleId}>
          {section.label}
        </Heading>
        {section.description && <p data-part="section-description">{section.description}</p>}
      </header>
      {questions}
    </section>
  );
}
