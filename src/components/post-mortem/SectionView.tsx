'use client';
import { type ReactNode, useId } from 'react';
import type { PostMortemStage } from '../../core/postmortem/types.ts';
import type { SectionState } from '../../hooks/postMortem/postMortemApi.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import type { SectionClocks } from '../../hooks/postMortem/SectionClocks.ts';
import { InfoIcon } from '../ui/icons.tsx';
import { SectionTimer } from './SectionTimer.tsx';

interface SectionViewProps {
  readonly host: PostMortemHost;
  readonly section: SectionState;
  readonly stage: PostMortemStage;
  readonly headingLevel: 3 | 4 | 5;
  /** Whoever facilitates has a clock for each section; `null`: somebody else. */
  readonly clocks: SectionClocks | null;
  /** The id of the heading, which takes the focus when one comes here. */
  readonly headingId: string;
  readonly children: ReactNode;
}

/** The frame of a section: what it is, who sees it, what is still missing in it. */
export function SectionView(props: SectionViewProps) {
  const { host, section, stage, headingLevel, clocks, headingId, children } = props;
  const { messages } = host;
  const gapsId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section data-part="section" data-section={section.id} aria-labelledby={headingId}>
      <div data-part="section-header">
        <Heading data-part="section-title" id={headingId} tabIndex={-1}>
          {section.title}
        </Heading>
        {clocks && section.minutes !== null && (
          <SectionTimer
            host={host}
            clocks={clocks}
            section={section.id}
            minutes={section.minutes}
            title={section.title}
            headingId={headingId}
          />
        )}
      </div>
      <p data-part="section-help">{section.help}</p>
      <p data-part="seen-by">
        <InfoIcon />
        <span>{section.seenBy}</span>
      </p>
      {children}
      {(section.gaps.length > 0 || section.advice.length > 0) && (
        <div data-part="section-gaps">
          {section.gaps.length > 0 && (
            <>
              <p data-part="label" id={gapsId}>
                {messages.beforeNext[stage]}
              </p>
              <ul aria-labelledby={gapsId}>
                {section.gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            </>
          )}
          {section.advice.map((advice) => (
            <p data-part="soft" key={advice}>
              {advice}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
