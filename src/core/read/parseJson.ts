import { isLongerThan } from '../exchange/utf8.ts';
import { accept, type Result } from '../result.ts';
import { harmless, refuseHarm } from './harmless.ts';
import { isTooDeep } from './isTooDeep.ts';
import { refusalThat, type Sentence } from './sentences.ts';

const MAX_BYTES = 50_000_000;

const sentences = {
  empty: ['E_EMPTY', 'The file is empty.'],
  notJson: ['E_JSON', 'This is not JSON, or not all of it.'],
  tooLarge: ['E_TOO_LONG', 'A file has at most 50 MB.'],
} as const satisfies Record<string, Sentence>;

/**
 * What a text in JSON says; anything but a text is taken for what it already says. Refuses
 * `E_EMPTY`, `E_JSON`, `E_TOO_LONG` (50 MB), `E_TOO_DEEP` (32) and `E_FORBIDDEN_KEY`, with the
 * place. The last of two equal keys counts, as in every JSON parser. Never throws.
 */
export function parseJson(input: unknown): Result<unknown> {
  const value = typeof input === 'string' ? parseText(input) : accept(input);
  return value.ok ? harmless(value.value) : value;
}

function parseText(text: string): Result<unknown> {
  // The mark that some editors write first is no part of the text.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return no('empty');
  if (isLongerThan(json, MAX_BYTES)) return no('tooLarge');
  if (isTooDeep(json)) return refuseHarm('tooDeep');
  try {
    return accept(JSON.parse(json));
  } catch {
    return no('notJson');
  }
}

function no(key: keyof typeof sentences): Result<never> {
  return { ok: false, error: refusalThat(sentences[key]) };
}
