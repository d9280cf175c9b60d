import { isRecord } from '../../isRecord.ts';
import { own } from '../../own.ts';
import { type Articulation, type ClauseSection, clauseSections } from '../types.ts';

/**
 * The sections of a document: those of its template, in the order that this has, then those in which
 * a clause stands all the same (a version can begin with clauses of an earlier, larger one). Each
 * once; what is no section is passed over.
 */
export function articulationSections({
  template,
  clauses,
}: Pick<Articulation, 'template' | 'clauses'>): readonly ClauseSection[] {
  const given: unknown = own(template, 'sections');
  const on = Array.isArray(given) ? given.map((section: unknown) => own(section, 'id')) : [];
  const written = new Set(isRecord(clauses) ? Object.values(clauses).map(sectionIn) : []);
  const beyond = clauseSections.filter((section) => written.has(section));
  return [...new Set([...on, ...beyond])].filter((id): id is ClauseSection =>
    clauseSections.includes(id as ClauseSection),
  );
}

function sectionIn(clause: unknown): unknown {
  return own(clause, 'section');
}
