import { MAX_ID_LENGTH } from '../entityId.ts';
import { accept, type Refusal, type Result } from '../result.ts';
import type { DocumentEvent } from './eventReader.ts';
import { refuseShape } from './sentences.ts';

/** Leaves room in a derived id for the marks that make it unique. */
const DERIVED_LENGTH = MAX_ID_LENGTH - 50;

/** What a verb asks of what it says, and what it changes besides the history. */
export interface VerbRules<Doc, Entry> {
  says?(doc: Doc, entry: Entry): Refusal | null;
  gives(doc: Doc, entry: Entry): Partial<Doc>;
}

/** What a kind of document has to say about its verbs. */
export interface VerbBook<Doc, Entry> {
  /** The rules of a verb, if it may be used now by whoever uses it. */
  find(doc: Doc, entry: Entry): Result<VerbRules<Doc, Entry>>;
  /** Whether something outside the history is kept under an id. */
  isTaken(doc: Doc, id: string): boolean;
}

/**
 * The document after one more verb, which is added to the history under its id, or one made of `at`,
 * type and party. Refuses an id that is taken (`E_DUPLICATE_ID`), and what the book refuses.
 */
export function applyVerb<
  Entry extends DocumentEvent & { readonly id: string },
  Doc extends { readonly history: readonly Entry[] },
>(doc: Doc, event: DocumentEvent, book: VerbBook<Doc, Entry>): Result<Doc> {
  const isTaken = (id: string) =>
    doc.history.some((entry) => entry.id === id) || book.isTaken(doc, id);
  const id = event.id ?? derivedId(event, isTaken);
  if (isTaken(id)) return refuseShape('entryTwice', 'id', id);
  const entry = { ...event, id } as Entry;
  const verb = book.find(doc, entry);
  if (!verb.ok) return verb;
  const error = verb.value.says?.(doc, entry);
  if (error) return { ok: false, error };
  return accept({ ...doc, ...verb.value.gives(doc, entry), history: [...doc.history, entry] });
}

/** An id made of what the verb says, for a caller that gave none. */
function derivedId({ at, type, by }: DocumentEvent, isTaken: (id: string) => boolean): string {
  const { partyId = '' } = by as { readonly partyId?: string };
  let id = `${at} ${type} ${partyId}`.slice(0, DERIVED_LENGTH);
  while (isTaken(id)) id += '+';
  return id;
}
