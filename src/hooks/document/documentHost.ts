import type { PlaceChange } from './changesBetween.ts';
import type {
  DocumentChangeReason,
  DocumentEvent,
  DocumentKind,
  Operation,
} from './documentTypes.ts';

/** Who the document is for, as of the latest render. */
export interface DocumentHost<Doc, Event extends DocumentEvent> {
  readonly kind: DocumentKind<Doc, Event>;
  readonly isControlled: boolean;
  /** Whose typing it is. */
  readonly typist: string;
  /** Tells the host what the document is to be; `giveBack`: for what it could not keep after all. */
  tell(
    next: Doc,
    reason: DocumentChangeReason<Event>,
    changes: readonly PlaceChange[],
    giveBack: () => void,
  ): void;
}

/** Who keeps drafts of it. */
export interface DocumentKeeper<Event extends DocumentEvent> {
  /** Something was done to the document. */
  onOperation(operation: Operation<Event>): void;
  /** A text was typed, handed over, refused. */
  onTyping(): void;
  /** The page may go: what is due is written at once. */
  onLeave(): void;
}
