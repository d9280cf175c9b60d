import { isRecord } from '../../core/isRecord.ts';

/** The fields of a form that hold words, in its order; days and choices are none. */
const fields = ['title', 'note', 'reason', 'deliverable', 'conditions', 'evidence'];

/** What somebody wrote into a form, where there is no form any more to show it. */
export function wordsIn(values: unknown): readonly string[] {
  if (!isRecord(values)) return [];
  const texts = fields.flatMap((field) => textsOf(values[field]));
  return [...new Set(texts.filter((text) => text.trim() !== ''))];
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => (isRecord(one) ? [...textsOf(one.text), ...textsOf(one.url)] : []));
}
