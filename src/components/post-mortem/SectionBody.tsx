'use client';
import type { ReactElement } from 'react';
import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import { ChangesSection } from './sections/ChangesSection.tsx';
import { EscalationSection } from './sections/EscalationSection.tsx';
import { EventSection } from './sections/EventSection.tsx';
import { FactorsSection } from './sections/FactorsSection.tsx';
import { FrameSection } from './sections/FrameSection.tsx';
import { ImpactSection } from './sections/ImpactSection.tsx';
import { PerspectivesSection } from './sections/PerspectivesSection.tsx';
import { Questions } from './sections/Questions.tsx';
import { RecurrenceSection } from './sections/RecurrenceSection.tsx';
import { RepairSection } from './sections/RepairSection.tsx';
import type { SectionProps } from './sections/SectionProps.ts';
import { SelfCheckSection } from './sections/SelfCheckSection.tsx';
import { SignOffSection } from './sections/SignOffSection.tsx';
import { TimelineSection } from './sections/TimelineSection.tsx';
import { UnderstandingSection } from './sections/UnderstandingSection.tsx';

const bodies: Readonly<Record<SectionId, ((props: SectionProps) => ReactElement | null) | null>> = {
  frame: FrameSection,
  event: EventSection,
  timeline: TimelineSection,
  perspectives: PerspectivesSection,
  understanding: UnderstandingSection,
  impact: ImpactSection,
  factors: FactorsSection,
  repair: RepairSection,
  changes: ChangesSection,
  selfCheck: SelfCheckSection,
  escalation: EscalationSection,
  recurrence: RecurrenceSection,
  // Only the template's questions are in it.
  questions: null,
  signOff: SignOffSection,
};

/** What is filled in in a section, and the questions that a template adds to it. */
export function SectionBody(props: SectionProps) {
  const Body = bodies[props.section.id];
  return (
    <>
      {Body && <Body {...props} />}
      {props.section.questions.length > 0 && <Questions {...props} />}
    </>
  );
}
