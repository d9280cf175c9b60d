import { isRecord } from '../../isRecord.ts';
import { type PostMortemTemplate, postMortemSections, type SectionId } from '../templateTypes.ts';

/** The sections that are on, in the template's order; what is no section is passed over. */
export function sectionsOf(template: PostMortemTemplate): readonly SectionId[] {
  const sections: unknown = template?.sections;
  if (!Array.isArray(sections)) return [];
  const ids = sections.map((section: unknown) => (isRecord(section) ? section.id : undefined));
  return [...new Set(ids)].filter((id): id is SectionId =>
    postMortemSections.includes(id as SectionId),
  );
}
