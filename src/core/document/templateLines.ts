import { type Fields, listOf, type Read, readFields } from '../read/readFields.ts';
import type { Result } from '../result.ts';

/** A question or a prompt that a template adds to a section. */
interface TemplateLine {
  readonly id: string;
  /** Left out: the library has words for this id. */
  readonly text?: string | undefined;
}

/**
 * Reads the lines that a template adds to a section, `most` of them: each says something, or has
 * words here.
 */
export function templateLines<Line extends TemplateLine>(
  fields: Fields<Line>,
  isWorded: (id: string) => boolean,
  most: number,
  refuse: (why: 'noWords' | 'tooMany', path: string) => Result<never>,
): Read<Line[]> {
  const lines = listOf((value, path) => {
    const line = readFields(fields, value, path);
    if (!line.ok || line.value.text !== undefined || isWorded(line.value.id)) return line;
    return refuse('noWords', `${path}.text`);
  });
  return (value, path) =>
    Array.isArray(value) && value.length > most ? refuse('tooMany', path) : lines(value, path);
}
