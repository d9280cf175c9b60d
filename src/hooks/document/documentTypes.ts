import type { Refusal } from '../../core/result.ts';
import type { Change, Result } from '../../core/types.ts';
import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import type { TrothProblem } from '../problem.ts';

/** Keys from the document down to one field or one entry. */
export type Path = readonly string[];

/**
 * What happens to a document; what it is called is also why the document changed. One that is called
 * `sign` stands for all that is written in it.
 */
export interface DocumentEvent {
  readonly type: string;
}

/** What the engine has to know of a kind of document. All of it is pure and never throws. */
export interface DocumentKind<Doc, Event extends DocumentEvent> {
  /** The value at a path; `undefined`: nothing there. */
  valueAt(doc: Doc, path: Path): unknown;
  apply(doc: Doc, event: Event): Result<Doc>;
  /** The event that sets one field or entry (`null` removes an entry); carries who and when. */
  edit(path: Path, value: unknown): Event;
  /** Another state of the same document in the place of the one here: what of this stays in it. */
  bring?(here: Doc, brought: Doc): Doc;
  /** Makes a document of what a store gave back; `null`: it is of no use. */
  read(value: unknown): Doc | null;
}

/**
 * An event by its type, or: `restore`: kept work came back; `sync`: what another tab wrote was taken
 * in; `import`: the document was replaced as a whole.
 */
export type DocumentChangeReason<Event extends DocumentEvent> =
  | Event['type']
  | 'restore'
  | 'sync'
  | 'import';

export interface DocumentChangeDetails<Event extends DocumentEvent> {
  readonly reason: DocumentChangeReason<Event>;
  /** Just what changed, field by field, to be sent on or written to a store. */
  readonly changes: readonly Change[];
  /**
   * To be called when they could not be kept after all, since somebody else changed the same words:
   * what was written waits beside what is there now, for whoever wrote it to decide, and what an act
   * said is back in its form.
   */
  readonly giveBack: () => void;
}

/** How what is written is kept on this device; with neither of the two, it is not. */
export interface DocumentKeeping {
  /** Keeps what is written in this browser's IndexedDB, under this key and the document's id. */
  readonly draftKey?: string | undefined;
  /** Where it is kept instead; needs no key of its own. */
  readonly store?: DraftStore | undefined;
}

export interface UseDocumentOptions<Doc, Event extends DocumentEvent> extends DocumentKeeping {
  readonly kind: DocumentKind<Doc, Event>;
  /** The collection that the document is in, for `changes`. */
  readonly collection: string;
  /** Whose typing it is, where several share a device: it is kept for them, and shown to nobody else. */
  readonly typist?: string | undefined;
  /** The document's id; another document needs a component of its own (`key={id}`). */
  readonly id: string;
  readonly value?: Doc | undefined;
  readonly defaultValue: Doc;
  readonly onValueChange?:
    | ((value: Doc, details: DocumentChangeDetails<Event>) => void)
    | undefined;
  /** A store or a function of the host's failed, or another tab got in the way of an act. */
  readonly onProblem?: ((problem: TrothProblem) => void) | undefined;
  /** The component's name, for warnings. */
  readonly name: string;
}

/** Two texts for one field, both kept until somebody decides. */
export interface TextConflict {
  readonly mine: string;
  readonly theirs: string;
}

/** `both`: mine, an empty line, theirs. */
export type Resolution = 'mine' | 'theirs' | 'both';

/** What the document has not taken: refused, or changed from elsewhere meanwhile. */
export interface Unsettled {
  readonly path: Path;
  /** What was written here; `null`: it was to be removed. */
  readonly mine: unknown;
  /** What the document has there; `undefined`: nothing any more. */
  readonly theirs: unknown;
  /** `null`: two values for one place. */
  readonly refusal: Refusal | null;
}

/** One field's value that is kept apart until it is safe in the document. */
export interface KeptEdit {
  readonly path: Path;
  readonly text: unknown;
  /** What the document had there when it was begun. */
  readonly base: unknown;
}

/** Something that was done since the document was last in step with the store. */
export type Operation<Event extends DocumentEvent> =
  | {
      readonly did: 'edit';
      readonly event: Event;
      readonly path: Path;
      readonly value: unknown;
      /** What was there before. */
      readonly base: unknown;
    }
  | { readonly did: 'act'; readonly event: Event }
  /** Another document was put in its place. */
  | { readonly did: 'replace'; readonly value: unknown; readonly base: unknown };
