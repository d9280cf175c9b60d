'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useContext } from 'react';
import { styled } from 'styled-components';
import { PartnershipContext } from '../../hooks/partnership/PartnershipContext.ts';
import { usePartnershipOptions } from '../../hooks/partnership/usePartnershipOptions.ts';
import { surveyDraftKey } from '../../hooks/trustSurvey/surveyDraft.ts';
import { type UseTrustSurveyOptions, useTrustSurvey } from '../../hooks/useTrustSurvey.ts';
import { rootCss } from '../ui/rootCss.ts';
import { rootName } from '../ui/rootName.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useAnnouncer } from '../ui/useAnnouncer.ts';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { AnswerStep } from './AnswerStep.tsx';
import { Fault } from './Fault.tsx';
import { NothingYet } from './NothingYet.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { SentStep } from './SentStep.tsx';
import { splitProps } from './splitProps.ts';
import { surveyCss } from './surveyCss.ts';

type RootProps = Omit<
  ComponentPropsWithoutRef<'section'>,
  keyof UseTrustSurveyOptions | 'children'
>;

export interface TrustSurveyProps extends Omit<UseTrustSurveyOptions, 'announce'>, RootProps {
  /** Level of the survey's own heading on the host's page. 2 unless told. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** Shown under the thanks: a `DistributionBar` of everybody's answers, for instance. */
  readonly result?: ReactNode;
}

const Root = styled.section.withConfig({
  componentId: 'troth-trust-survey',
})`${rootCss(surveyCss)}`;

/**
 * A questionnaire for one rater about one target: the questions, a review, the sending. Needs no
 * provider. Nothing is kept in the browser unless a `draftKey` or a `store` asks for it.
 */
export const TrustSurvey = forwardRef<HTMLElement, TrustSurveyProps>(function TrustSurvey(
  { headingLevel, result, ...props },
  ref,
) {
  const { options, rest } = splitProps(props);
  const filled = usePartnershipOptions('trust-survey', options);
  const shown = { ...rest, headingLevel, result, options: filled };
  const personId = useContext(PartnershipContext)?.viewer?.personId;
  // Another target or wave is another survey, and so is another person's: nothing may be carried over.
  const key = JSON.stringify([surveyDraftKey(filled), personId]);
  return <Survey key={key} {...shown} ref={ref} />;
});

interface SurveyProps extends Pick<TrustSurveyProps, 'headingLevel' | 'result'>, RootProps {
  readonly options: UseTrustSurveyOptions;
}

const Survey = forwardRef<HTMLElement, SurveyProps>(function Survey(
  { headingLevel = 2, result, options, ...rest },
  ref,
) {
  const survey = useTrustSurvey({ ...options, announce: useAnnouncer() });
  const { state, getRootProps } = survey;
  const attributes = useRootAttributes('trust-survey');
  return (
    <StyleScope>
      <Root
        {...rootName(state.ids.stepHeading, rest)}
        {...rest}
        {...attributes}
        {...getRootProps({ ref })}
      >
        {state.isEmpty ? (
          <NothingYet survey={survey} level={headingLevel} />
        ) : state.fault || state.progress.total === 0 ? (
          <Fault survey={survey} level={headingLevel} />
        ) : state.step === 'sent' ? (
          <SentStep survey={survey} level={headingLevel} result={result} />
        ) : state.step === 'review' ? (
          <ReviewStep survey={survey} level={headingLevel} />
        ) : (
          <AnswerStep survey={survey} level={headingLevel} />
        )}
      </Root>
    </StyleScope>
  );
});
