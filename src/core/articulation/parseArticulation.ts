import { type CopyMark, copyFault } from '../document/copyMark.ts';
import { shapeAt } from '../document/shapesAlong.ts';
import { own } from '../own.ts';
import { findRepeatedKey } from '../read/findRepeatedKey.ts';
import { parseJson } from '../read/parseJson.ts';
import { readEnvelope } from '../read/readEnvelope.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Refusal, type Result } from '../result.ts';
import { becauseOfDocument, refuseDocument } from './documentSentences.ts';
import { readWhole } from './readWhole.ts';
import { articulationShape } from './shape/articulationShape.ts';
import { signatureFault } from './signatureFault.ts';
import type { Articulation } from './types.ts';

export type { CopyMark };

const envelope = { schema: 'troth/articulation', version: 1 } as const;
const key = 'articulation';

/**
 * The answer of `parseArticulation`. `readable`: everything in the document can be read, only what
 * it says of its signatures is not so; show it, but never as what was agreed.
 */
export type ParsedArticulation =
  | { ok: true; value: Articulation }
  | { ok: false; error: Refusal; readable?: Articulation };

/**
 * Reads a file that `toArticulationJson` wrote: its text, or what the text says. Everything in it has
 * to be right; fields that are not known are kept. What does not fit together is for
 * `articulationGaps` to tell: a draft may hold it. Whether the parties really signed is for whoever
 * trusts the file: only that it is still what the signatures were made for is certain.
 *
 * Refuses `E_EMPTY`, `E_JSON`, `E_TOO_LONG` (50 MB; 1,000,000 characters a text, 500 a line, 2,000
 * entries a list), `E_TOO_DEEP` (32), `E_FORBIDDEN_KEY`, `E_ENVELOPE`, `E_VERSION`,
 * `E_FUTURE_VERSION`, and the first place that is wrong, with the codes of reading it; `path` names
 * it: `articulation.clauses.c1.by`. In a text, also two entries with one id (`E_DUPLICATE_ID`); of
 * two fields with one name, the last counts. Then, with the document as `readable`: signatures that
 * do not fit what it says (`E_HASH`), or that are missing under what came into force (`E_STATE`),
 * and a copy without names (`E_COPY`), which does not take the place of the original.
 * Signatures by a method that is not known yet are taken as they are. Never throws.
 */
export function parseArticulation(input: unknown): ParsedArticulation {
  const json = parseJson(input);
  if (!json.ok) return json;
  const file = readEnvelope(json.value, envelope);
  if (!file.ok) return file;
  const doc = withPath(readWhole(own(file.value, key)), key);
  if (!doc.ok) return doc;
  const twice = typeof input === 'string' ? idTwice(input, doc.value) : null;
  if (twice) return { ok: false, error: twice };
  const error = copyFault(file.value) ?? signatureFault(doc.value, key);
  return error ? { ok: false, error, readable: doc.value } : doc;
}

/**
 * The text of a file with an articulation in it, for `parseArticulation`: everything in the document,
 * also what could not be read. `copy`: says in the file that it is one (see `articulationCopyJson`).
 * Refuses (`E_SHAPE`) what no file can hold, such as an object within itself.
 */
export function toArticulationJson(doc: Articulation, copy?: CopyMark): Result<string> {
  try {
    return accept(JSON.stringify({ ...envelope, ...(copy && { copy }), [key]: doc }, null, 2));
  } catch {
    return refuseDocument('notWritable');
  }
}

/** Two entries with one id: one of them is lost once the text is parsed. */
function idTwice(json: string, { partyIds }: Articulation): Refusal | null {
  const table = articulationShape(partyIds);
  const path = findRepeatedKey(json, ([top, ...place]) => {
    if (top !== key || place.length === 0) return false;
    const container = shapeAt(table, place.slice(0, -1));
    return container.ok && container.value.kind === 'record';
  });
  return path && becauseOfDocument('idTwice', path.join('.'), path.at(-1));
}
