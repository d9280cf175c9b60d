import { readTemplateOf } from '../../document/readTemplateOf.ts';
import { templateLines } from '../../document/templateLines.ts';
import {
  type Fields,
  may,
  needs,
  type Read,
  readId,
  readLine,
  readWords,
  wordOf,
} from '../../read/readFields.ts';
import type { Result } from '../../result.ts';
import {
  type PostMortemTemplate,
  postMortemSections,
  type TemplateQuestion,
  type TemplateSection,
} from '../templateTypes.ts';
import { refuseTemplate, templateFault } from './templateFaults.ts';
import { isWordedQuestion } from './wordedQuestions.ts';

/** As many as any list in a document may have. */
const MOST_QUESTIONS = 2000;

/** More than a day is a typing mistake, not a talk. */
const MOST_MINUTES = 1440;

/**
 * Reads a template that a host wrote, from anything at all; never throws. Fields that it does not
 * know are left out.
 *
 * Refuses with `E_SHAPE`, `E_TYPE`, `E_EMPTY` (no sections, no place to sign, a question without
 * words), `E_ID`, `E_ENUM` (an unknown section), `E_DUPLICATE_ID` (a section or a question twice),
 * `E_RANGE` (version, minutes) or `E_TOO_LONG`; `path` names the place: `sections[2].minutes`.
 */
export function readTemplate(value: unknown): Result<PostMortemTemplate> {
  return readTemplateOf(value, sectionFields, readVersion, templateFault);
}

const readVersion: Read<number> = (value, path) =>
  Number.isSafeInteger(value) && (value as number) > 0
    ? { ok: true, value: value as number }
    : refuseTemplate('version', path, value);

const readMinutes: Read<number> = (value, path) =>
  typeof value === 'number' && value > 0 && value <= MOST_MINUTES
    ? { ok: true, value }
    : refuseTemplate('minutes', path, value);

const questionFields: Fields<TemplateQuestion> = {
  id: needs(readId),
  text: may(readLine),
  help: may(readWords),
  answeredBy: needs(wordOf(['party', 'shared'])),
};

const sectionFields: Fields<TemplateSection> = {
  id: needs(wordOf(postMortemSections)),
  title: may(readLine),
  help: may(readWords),
  questions: may(templateLines(questionFields, isWordedQuestion, MOST_QUESTIONS, refuseTemplate)),
  minutes: may(readMinutes),
};
