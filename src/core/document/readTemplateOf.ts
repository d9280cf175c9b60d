import { isRecord } from '../isRecord.ts';
import {
  type Fields,
  listOf,
  may,
  needs,
  type Read,
  readFields,
  readId,
  readLine,
} from '../read/readFields.ts';
import { refusalThat, type Sentence } from '../read/sentences.ts';
import type { Refusal, Result } from '../result.ts';

/** Which sections a document has, in which order: data that a host can write. */
interface Template<Section> {
  readonly id: string;
  readonly version: number;
  readonly title?: string | undefined;
  readonly sections: readonly Section[];
}

/** Why a template of any kind is refused; `{value}` stands for what was given. */
export const templateSentences = {
  noSections: ['E_EMPTY', 'A template needs at least one section.'],
  notATemplate: ['E_SHAPE', 'This is not a template.'],
  sectionTwice: ['E_DUPLICATE_ID', 'This section is there twice: {value}.'],
} as const satisfies Record<string, Sentence>;

/**
 * Reads a template from anything at all; fields that it does not know are left out. `faultOf`: what
 * is wrong between its parts, each of which is right.
 */
export function readTemplateOf<Section extends object>(
  value: unknown,
  section: Fields<Section>,
  readVersion: Read<number>,
  faultOf: (template: Template<Section>) => Refusal | null,
): Result<Template<Section>> {
  if (!isRecord(value)) return { ok: false, error: refusalThat(templateSentences.notATemplate) };
  const fields: Fields<Template<Section>> = {
    id: needs(readId),
    version: needs(readVersion),
    title: may(readLine),
    sections: needs(listOf((one, path) => readFields(section, one, path))),
  };
  const template = readFields(fields, value, '');
  if (!template.ok) return template;
  const error = faultOf(template.value);
  return error ? { ok: false, error } : template;
}
