import { validSignatures } from '../../core/postmortem/signatures.ts';
import type { SectionId, TemplateSection } from '../../core/postmortem/templateTypes.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';

/** Where the content of each section stands; `questions` has only the answers to its questions. */
const partsOf: Readonly<Record<SectionId, (doc: PostMortem) => unknown>> = {
  frame: ({ frame: { purpose, groundRules, facilitator, participants } }) => [
    purpose,
    groundRules,
    facilitator,
    participants,
  ],
  event: ({ event: { summary, trigger, commitments } }) => [summary, trigger, commitments],
  timeline: ({ timeline }) => timeline,
  perspectives: ({ perspectives }) => perspectives,
  understanding: ({ understanding }) => understanding,
  impact: ({ impact }) => impact,
  factors: ({ factors, wentWell, lucky }) => [factors, wentWell, lucky],
  repair: ({ acknowledgements }) => acknowledgements,
  changes: ({ changes, principles, expectationReset }) => [changes, principles, expectationReset],
  selfCheck: ({ selfChecks }) => selfChecks,
  escalation: ({ escalation }) => escalation,
  recurrence: ({ recurrence }) => recurrence,
  questions: () => null,
  // A signature under an earlier text says nothing of this one.
  signOff: validSignatures,
};

/** Whether anything has been written in a section. */
export function hasContent(doc: PostMortem, { id, questions = [] }: TemplateSection): boolean {
  return says(partsOf[id](doc)) || questions.some((question) => says(doc.answers[question.id]));
}

/** Whether there is a text or a number anywhere in a value. */
function says(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number' || value === true) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(says);
}

/** Whether a section is not over, though nothing is missing in it at this stage. */
export function isStillOpen(doc: PostMortem, { id }: TemplateSection): boolean {
  return id === 'signOff' && validSignatures(doc).length < doc.partyIds.length;
}
