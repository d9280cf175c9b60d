import type { Refusal } from '../../core/result.ts';
import type { Path } from './documentTypes.ts';
import { sameValue } from './sameValue.ts';

/** What was handed over, and what the document made of it. */
interface Offer {
  readonly text: unknown;
  readonly taken: unknown;
}

/** What is written for one place and not, or not yet, what the document has there. */
export interface TypedText {
  readonly path: Path;
  /** Mostly a text; any value where another tab got in the way of an edit. */
  readonly text: unknown;
  /** What the document had there when it was begun. */
  readonly base: unknown;
  /** What the document has there instead, from elsewhere. */
  readonly theirs: { readonly value: unknown } | null;
  readonly refusal: Refusal | null;
  /** Handed over, without an answer yet; a host may be slow. */
  readonly offers: readonly Offer[];
  /** Handed over a moment ago: what the document shows next is the answer to it. */
  readonly isAsking: boolean;
  /** The document took it, in its own spelling; shown as typed until the field is left. */
  readonly isTaken: boolean;
}

/** As many unanswered offers as are remembered of a host that never answers. */
const OFFERS = 8;

export function beginText(path: Path, text: unknown, base: unknown): TypedText {
  const nothingYet = { theirs: null, refusal: null, offers: [], isAsking: false, isTaken: false };
  return { path, text, base, ...nothingYet };
}

/** Typed further. */
export function withText(typed: TypedText, text: unknown): TypedText {
  return { ...typed, text, refusal: null, isTaken: false };
}

/** Handed over; `taken`: what the document makes of it. */
export function withOffer(typed: TypedText, taken: unknown): TypedText {
  const offers = [...typed.offers, { text: typed.text, taken }].slice(-OFFERS);
  return { ...typed, refusal: null, offers, isAsking: true };
}

/** The text beside what the document has there now; `null`: there is nothing left to keep apart. */
export function settleText(typed: TypedText, now: unknown): TypedText | null {
  const { text, base, offers } = typed;
  const last = offers.at(-1);
  const isOffered = last !== undefined && sameValue(last.text, text);
  // What was typed back to what is there: an earlier text is still on its way to a slow host.
  const isOnTheWay = last !== undefined && !isOffered;
  if (sameValue(now, text) && !isOnTheWay) return null;
  if (typed.isTaken) return sameValue(now, base) ? typed : null;
  const answered = offers.findLastIndex((offer) => sameValue(offer.taken, now));
  if (answered >= 0) {
    const isTaken = isOffered && answered === offers.length - 1;
    return { ...typed, base: now, theirs: null, offers: offers.slice(answered + 1), isTaken };
  }
  if (sameValue(now, base)) return typed.theirs ? { ...typed, theirs: null } : typed;
  // The host gave its own spelling of it as the answer.
  if (typed.isAsking && isOffered) {
    return { ...typed, base: now, theirs: null, offers: [], isTaken: true };
  }
  if (sameValue(now, text)) return typed;
  return typed.theirs && Object.is(typed.theirs.value, now)
    ? typed
    : { ...typed, theirs: { value: now } };
}

/** Both texts below each other; what is no text cannot be joined: the first stays. */
export function joinTexts(first: unknown, second: unknown): unknown {
  if (typeof first !== 'string' || typeof second !== 'string') return first;
  return [first, second].filter((text) => text !== '').join('\n\n');
}
