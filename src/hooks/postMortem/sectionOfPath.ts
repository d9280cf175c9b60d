import type {
  PostMortemTemplate,
  SectionId,
  TemplateSection,
} from '../../core/postmortem/templateTypes.ts';

/** Parts of the document by the section that they are written in. */
const sectionOf: Readonly<Record<string, SectionId>> = {
  frame: 'frame',
  event: 'event',
  timeline: 'timeline',
  perspectives: 'perspectives',
  understanding: 'understanding',
  impact: 'impact',
  factors: 'factors',
  wentWell: 'factors',
  lucky: 'factors',
  acknowledgements: 'repair',
  changes: 'changes',
  principles: 'changes',
  expectationReset: 'changes',
  selfChecks: 'selfCheck',
  escalation: 'escalation',
  recurrence: 'recurrence',
  answers: 'questions',
  signatures: 'signOff',
};

/** The section that a place of the document is written in; `null`: none of them, as the title. */
export function sectionOfPath(
  { template }: { readonly template: Pick<PostMortemTemplate, 'sections'> },
  [part = '', id]: readonly string[],
): SectionId | null {
  const asking = part === 'answers' && template.sections.find((one) => asks(one, id));
  if (asking) return asking.id;
  return Object.hasOwn(sectionOf, part) ? (sectionOf[part] ?? null) : null;
}

function asks({ questions = [] }: TemplateSection, questionId: string | undefined): boolean {
  return questions.some(({ id }) => id === questionId);
}
