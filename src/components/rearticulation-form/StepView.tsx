'use client';
import { type ReactNode, useId } from 'react';
import type { ArticulationStatus } from '../../core/articulation/types.ts';
import type { StepState } from '../../hooks/articulation/rearticulationApi.ts';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';

interface StepViewProps {
  readonly host: RearticulationHost;
  readonly step: StepState;
  readonly status: ArticulationStatus;
  readonly headingLevel: 3 | 4;
  /** The id of the heading, which takes the focus when one comes here. */
  readonly headingId: string;
  readonly canWrite: boolean;
  readonly children: ReactNode;
}

/** The frame of a step: what it is, what is good to think of, what is still missing in it. */
export function StepView(props: StepViewProps) {
  const { host, step, status, headingLevel, headingId, canWrite, children } = props;
  const { messages } = host;
  const gapsId = useId();
  const promptsId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section data-part="section" data-section={step.id} aria-labelledby={headingId}>
      <div data-part="section-header">
        <Heading data-part="section-title" id={headingId} tabIndex={-1}>
          {step.title}
        </Heading>
      </div>
      <p data-part="section-help">{step.help}</p>
      {canWrite && step.prompts.length > 0 && (
        <div data-part="prompts">
          <p data-part="soft" id={promptsId}>
            {messages.promptsTitle}
          </p>
          <ul aria-labelledby={promptsId}>
            {step.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
      {(step.gaps.length > 0 || step.advice.length > 0) && (
        <div data-part="section-gaps">
          {step.gaps.length > 0 && (
            <>
              <p data-part="label" id={gapsId}>
                {messages.beforeNext[status]}
              </p>
              <ul aria-labelledby={gapsId}>
                {step.gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            </>
          )}
          {step.advice.map((advice) => (
            <p data-part="soft" key={advice}>
              {advice}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
