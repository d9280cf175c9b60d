import { readVersion } from '../../document/leaves.ts';
import { refuseShape } from '../../document/sentences.ts';
import { isRecord } from '../../isRecord.ts';
import {
  type Fields,
  listOf,
  may,
  needs,
  type Read,
  readFields,
  readId,
  readLine,
  readWords,
  wordOf,
} from '../../read/readFields.ts';
import { accept, type Result } from '../../result.ts';
import type {
  ArticulationPrompt,
  ArticulationTemplate,
  ArticulationTemplateSection,
} from '../templateTypes.ts';
import { clauseSections } from '../types.ts';
import { refuseTemplate, templateFault } from './templateFaults.ts';
import { isWordedPrompt } from './wordedPrompts.ts';

/** More than that beside a section nobody reads. */
const MOST_PROMPTS = 100;

/**
 * Reads a template that a host wrote, from anything at all; never throws. Fields that it does not
 * know are left out.
 *
 * Refuses with `E_SHAPE`, `E_TYPE`, `E_EMPTY` (no sections, a prompt without words), `E_ID`,
 * `E_ENUM` (an unknown section), `E_DUPLICATE_ID` (a section twice, a prompt twice in one),
 * `E_RANGE` (version) or `E_TOO_LONG`; `path` names the place: `sections[2].prompts[0].text`.
 */
export function readArticulationTemplate(value: unknown): Result<ArticulationTemplate> {
  if (!isRecord(value)) return refuseTemplate('notATemplate', '');
  const template = readFields(templateFields, value, '');
  if (!template.ok) return template;
  const error = templateFault(template.value);
  return error ? { ok: false, error } : template;
}

const readMark: Read<boolean> = (value, path) =>
  typeof value === 'boolean' ? accept(value) : refuseShape('notAFlag', path);

const promptFields: Fields<ArticulationPrompt> = {
  id: needs(readId),
  text: may(readLine),
};

const readPrompt: Read<ArticulationPrompt> = (value, path) => {
  const prompt = readFields(promptFields, value, path);
  if (!prompt.ok) return prompt;
  const { id, text } = prompt.value;
  const hasWords = text !== undefined || isWordedPrompt(id);
  return hasWords ? prompt : refuseTemplate('promptText', `${path}.text`);
};

const readPrompts: Read<ArticulationPrompt[]> = (value, path) => {
  const isTooLong = Array.isArray(value) && value.length > MOST_PROMPTS;
  return isTooLong ? refuseTemplate('tooManyPrompts', path) : listOf(readPrompt)(value, path);
};

const sectionFields: Fields<ArticulationTemplateSection> = {
  id: needs(wordOf(clauseSections)),
  title: may(readLine),
  help: may(readWords),
  prompts: may(readPrompts),
  isRequired: may(readMark),
  needsEcho: may(readMark),
};

const templateFields: Fields<ArticulationTemplate> = {
  id: needs(readId),
  version: needs(readVersion),
  title: may(readLine),
  sections: needs(listOf((value, path) => readFields(sectionFields, value, path))),
};
