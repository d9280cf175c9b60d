import { type CopyMark, copyFault } from '../document/copyMark.ts';
import { own } from '../own.ts';
import { parseJson } from '../read/parseJson.ts';
import { readEnvelope } from '../read/readEnvelope.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Refusal, type Result } from '../result.ts';
import { refuseEdit } from './editSentences.ts';
import { readWhole } from './readWhole.ts';
import type { PostMortem } from './types.ts';

const envelope = { schema: 'troth/post-mortem', version: 1 } as const;

/**
 * The answer of `parsePostMortem`. `readable`: everything in the document can be read, but it is a
 * copy; show it, but never as what was agreed.
 */
export type ParsedPostMortem =
  | { ok: true; value: PostMortem }
  | { ok: false; error: Refusal; readable?: PostMortem };

/**
 * Reads a file that `toPostMortemJson` wrote: its text, or what the text says. Everything in it has
 * to be right; fields that are not known are kept. Whether the sides really said and signed what it
 * states is for whoever trusts the file: `validSignatures` tells only whether it was changed since.
 *
 * Refuses `E_EMPTY`, `E_JSON`, `E_TOO_LONG` (50 MB; 1,000,000 characters a text, 500 a line, 2,000
 * entries a list), `E_TOO_DEEP` (32), `E_FORBIDDEN_KEY`, `E_ENVELOPE`, `E_VERSION`,
 * `E_FUTURE_VERSION`, and the first place that is wrong, with the codes of reading it; `path` names
 * it: `postMortem.timeline.t1.at`. Then, with the document as `readable`, a copy without names
 * (`E_COPY`), which does not take the place of the original. Never throws.
 */
export function parsePostMortem(input: unknown): ParsedPostMortem {
  const json = parseJson(input);
  if (!json.ok) return json;
  const file = readEnvelope(json.value, envelope);
  if (!file.ok) return file;
  const doc = withPath(readWhole(own(file.value, 'postMortem')), 'postMortem');
  const fault = doc.ok ? copyFault(file.value) : null;
  return doc.ok && fault ? { ok: false, error: fault, readable: doc.value } : doc;
}

/**
 * The text of a file with a post-mortem in it, for `parsePostMortem`: everything in the document, also
 * what could not be read. `copy`: says in the file that it is one (see `postMortemCopyJson`).
 * Refuses (`E_SHAPE`) what no file can hold, such as an object within itself.
 */
export function toPostMortemJson(doc: PostMortem, copy?: CopyMark): Result<string> {
  try {
    return accept(JSON.stringify({ ...envelope, ...(copy && { copy }), postMortem: doc }, null, 2));
  } catch {
    return refuseEdit('notWritable');
  }
}
