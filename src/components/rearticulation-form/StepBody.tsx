'use client';
import { ChangesStep } from './steps/ChangesStep.tsx';
import { ClausesStep } from './steps/ClausesStep.tsx';
import { CommitmentsStep } from './steps/CommitmentsStep.tsx';
import { PeopleStep } from './steps/PeopleStep.tsx';
import { SignOffStep } from './steps/SignOffStep.tsx';
import { StartStep } from './steps/StartStep.tsx';
import type { StepProps } from './steps/StepProps.ts';

const frames = {
  start: StartStep,
  people: PeopleStep,
  changes: ChangesStep,
  commitments: CommitmentsStep,
  signOff: SignOffStep,
} as const;

/** What is filled in in a step. */
export function StepBody(props: StepProps) {
  const { id } = props.step;
  const isFrame = (id: string): id is keyof typeof frames => Object.hasOwn(frames, id);
  if (!isFrame(id)) return <ClausesStep {...props} section={id} />;
  const Body = frames[id];
  return <Body {...props} />;
}
