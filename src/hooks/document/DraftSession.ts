import { isRecord } from '../../core/isRecord.ts';
import { refusal } from '../../core/result.ts';
import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import type { TrothProblem } from '../problem.ts';
import { endBringing, isBroughtIn } from './broughtIn.ts';
import { changesBetween } from './changesBetween.ts';
import type { KeptPart } from './DraftBoard.ts';
import type { DocumentKeeper } from './documentHost.ts';
import type { DocumentEvent, KeptEdit, Operation } from './documentTypes.ts';
import { KeptDocument, type TakenIn } from './KeptDocument.ts';
import { KeptTyping } from './KeptTyping.ts';
import { listenForNews, type News } from './listenForNews.ts';
import type { OpenDocument } from './OpenDocument.ts';
import { type Leftover, replay } from './replay.ts';

export interface DraftSessionOptions {
  readonly store: DraftStore;
  readonly key: string;
  /** Whose typing it is; `''`: nobody's in particular. */
  readonly typist: string;
  /** The document itself is kept too; a host that owns the value keeps it. */
  readonly keepsDocument: boolean;
  readonly onProblem: (problem: TrothProblem) => void;
}

interface Ending {
  readonly document: unknown;
  /** What could not be written. */
  readonly left: Promise<readonly Operation<DocumentEvent>[]>;
}

/** Sessions that are ending, by their keys: the next one waits. */
const endings = new Map<string, Ending>();

/** Keeps the drafts of one open document, and brings in what was kept and what other tabs write. */
export class DraftSession<Doc, Event extends DocumentEvent> implements DocumentKeeper<Event> {
  readonly #document: OpenDocument<Doc, Event>;
  readonly #options: DraftSessionOptions;
  readonly #typing: KeptTyping;
  readonly #kept: KeptDocument<Event> | null;
  #news: News | null = null;
  #hasStopped = false;
  #hasRestored = false;
  #isLoading = true;

  constructor(document: OpenDocument<Doc, Event>, options: DraftSessionOptions) {
    const { store, key, typist, keepsDocument } = options;
    const board = document.drafts;
    this.#document = document;
    this.#options = options;
    this.#typing = new KeptTyping({
      store,
      key: typist === '' ? `${key} typed` : `${key} typed by ${typist}`,
      edits: () => document.keptEdits(this.#kept?.unwritten ?? [], typist),
      board,
      onFailed: (cause) => this.#fail('typed', cause),
    });
    this.#kept = keepsDocument
      ? new KeptDocument<Event>({
          store,
          key: `${key} document`,
          board,
          value: () => document.value,
          takeIn: (theirs, operations) => this.#takeIn(theirs, operations),
          onWritten: () => {
            this.#news?.tell();
            this.#typing.write();
          },
          onFailed: (cause) => this.#fail('document', cause),
        })
      : null;
  }

  /** Brings back what was kept; resolves when it is there. */
  async start(): Promise<void> {
    const { key } = this.#options;
    const board = this.#document.drafts;
    this.#document.keeper = this;
    board.loading();
    const kept = this.#kept;
    if (kept) this.#news = listenForNews(`troth ${key}`, () => void kept.read());
    const ending = endings.get(key);
    const left = (await ending?.left) ?? [];
    if (this.#hasStopped) return;
    const isSame = ending?.document === this.#document;
    if (isSame) kept?.resume(left as readonly Operation<Event>[]);
    await kept?.read();
    if (this.#hasStopped) return;
    try {
      this.#restore(await this.#typing.adopt());
    } catch (cause) {
      this.#fail('typed', cause);
    }
    this.#isLoading = false;
    if (this.#hasStopped) return;
    board.loaded(this.#hasRestored ? 'restored' : 'ready');
    kept?.writeSoon();
    this.#typing.write();
  }

  /** Writes what is due and ends; resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    const { key } = this.#options;
    this.#hasStopped = true;
    this.#news?.stopListening();
    if (this.#document.keeper === this) this.#document.keeper = null;
    const ending = { document: this.#document, left: this.#end() };
    endings.set(key, ending);
    await ending.left;
    this.#news?.close();
    if (endings.get(key) === ending) endings.delete(key);
  }

  onOperation(operation: Operation<Event>): void {
    this.#kept?.note(operation);
    this.#typing.write();
  }

  onTyping(): void {
    this.#typing.write();
  }

  onLeave(): void {
    void this.#kept?.write();
    this.#typing.leave();
  }

  async #end(): Promise<readonly Operation<Event>[]> {
    const left = (await this.#kept?.stop()) ?? [];
    await this.#typing.stop();
    return left;
  }

  #restore(edits: readonly KeptEdit[]): void {
    // Gone already: it lies there still.
    if (this.#hasStopped) return;
    for (const { path, text, base } of edits) {
      if (this.#document.restore(path, text, base)) this.#hasRestored = true;
    }
  }

  #takeIn(kept: unknown, operations: readonly Operation<Event>[]): TakenIn<Event> {
    const { kind } = this.#document;
    const theirs = kind.read(kept);
    if (theirs === null) {
      const problem = refusal('E_SHAPE', 'What was kept of the document cannot be read.');
      return { operations, show: () => this.#options.onProblem({ ...problem, cause: kept }) };
    }
    if (this.#isLoading && isBroughtIn(this.#document.initial)) return this.#bringIn(theirs);
    const { value, operations: done, leftovers } = replay(kind, theirs, operations);
    const show = () => {
      if (this.#isLoading) this.#hasRestored = true;
      this.#document.adopt(value, this.#isLoading ? 'restore' : 'sync');
      for (const leftover of leftovers) this.#keepApart(leftover);
    };
    return { operations: done, show };
  }

  /** The document was brought here: what was kept waits beside it, where the two differ. */
  #bringIn(kept: Doc): TakenIn<Event> {
    const { kind, value: brought, initial, typed } = this.#document;
    const value = kind.bring?.(kept, brought) ?? brought;
    const show = () => {
      endBringing(initial);
      this.#document.adopt(value, 'import');
      for (const { path, value: mine } of changesBetween(value, kept)) {
        const isWritten = isRecord(mine) || (typeof mine === 'string' && mine.trim() !== '');
        if (!isWritten || !this.#document.canTake(path, mine)) continue;
        // As if begun from itself: whatever stands there now is another's.
        typed.hold(path, mine, mine);
        this.#hasRestored = true;
      }
    };
    return { operations: [{ did: 'replace', value, base: kept }], show };
  }

  #keepApart({ operation, refusal: why }: Leftover<Event>): void {
    if (operation.did === 'edit') {
      this.#document.typed.hold(operation.path, operation.value, operation.base, why);
      return;
    }
    const sentence =
      operation.did === 'act'
        ? `Another tab has changed the document: "${operation.event.type}" no longer holds.`
        : 'Another tab has changed the document that was replaced here.';
    const problem = refusal('E_OUTDATED', why ? `${sentence} ${why.message}` : sentence);
    this.#options.onProblem({ ...problem, cause: { operation, refusal: why } });
  }

  #fail(part: KeptPart, cause: unknown): void {
    const problem = this.#document.drafts.failed(part, cause);
    if (problem) this.#options.onProblem(problem);
  }
}
