import { isRecord } from '../../isRecord.ts';
import type { PostMortemTemplate, TemplateQuestion } from '../templateTypes.ts';

/** The questions that a template adds, in its order; what is no question is passed over. */
export function questionsOf(template: PostMortemTemplate): readonly TemplateQuestion[] {
  const sections: unknown = template?.sections;
  if (!Array.isArray(sections)) return [];
  const questions = sections.flatMap((section: unknown) =>
    isRecord(section) && Array.isArray(section.questions) ? section.questions : [],
  );
  return questions.filter(isRecord) as unknown as TemplateQuestion[];
}
