import { readFlag, readVersion } from '../../document/leaves.ts';
import { readTemplateOf } from '../../document/readTemplateOf.ts';
import { templateLines } from '../../document/templateLines.ts';
import {
  type Fields,
  may,
  needs,
  readId,
  readLine,
  readWords,
  wordOf,
} from '../../read/readFields.ts';
import type { Result } from '../../result.ts';
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
  return readTemplateOf(value, sectionFields, readVersion, templateFault);
}

const promptFields: Fields<ArticulationPrompt> = { id: needs(readId), text: may(readLine) };

const sectionFields: Fields<ArticulationTemplateSection> = {
  id: needs(wordOf(clauseSections)),
  title: may(readLine),
  help: may(readWords),
  prompts: may(templateLines(promptFields, isWordedPrompt, MOST_PROMPTS, refuseTemplate)),
  isRequired: may(readFlag),
  needsEcho: may(readFlag),
};
