import type { ClauseDiff } from '../../core/articulation/diff/clauseDiff.ts';
import { diffClauseWords } from '../../core/articulation/diff/diffClauseWords.ts';
import { textFields } from '../../core/articulation/textFields.ts';
import { isSame } from '../../core/isSame.ts';

/** A clause's change as it was found, and with its words once they have been compared. */
interface Remembered {
  readonly found: ClauseDiff;
  readonly worded: ClauseDiff | null;
}

/**
 * Changes of clauses whose words were compared before, so that nothing is compared twice, and what
 * says the same is the same object as before. In the words that are shown: with roles instead of
 * names where that is asked for.
 */
export class RedlineMemory {
  readonly #known = new Map<string, Remembered>();
  readonly #shownText: (text: string) => string;
  readonly #locale: string | undefined;

  constructor(shownText: (text: string) => string, locale?: string) {
    this.#shownText = shownText;
    this.#locale = locale;
  }

  /** The change with its words, as far as they have been compared. */
  latest(found: ClauseDiff): ClauseDiff {
    const known = this.#recall(found);
    return known.worded ?? known.found;
  }

  /** Whether the words of a change have yet to be compared. */
  isWaiting(found: ClauseDiff): boolean {
    return found.fields.length > 0 && this.#recall(found).worded === null;
  }

  /** Compares the words of a change. */
  compare(found: ClauseDiff): void {
    const shown = { ...found, fields: found.fields.map((one) => this.#shown(one)) };
    this.#known.set(found.clauseId, { found, worded: diffClauseWords(shown, this.#locale) });
  }

  #recall(found: ClauseDiff): Remembered {
    const known = this.#known.get(found.clauseId);
    if (known && saysTheSame(known.found, found)) return known;
    const anew: Remembered = { found, worded: null };
    this.#known.set(found.clauseId, anew);
    return anew;
  }

  #shown(field: ClauseDiff['fields'][number]): ClauseDiff['fields'][number] {
    if (!textFields.includes(field.field)) return field;
    const shown = (value: unknown) => (typeof value === 'string' ? this.#shownText(value) : value);
    return { ...field, before: shown(field.before), after: shown(field.after) };
  }
}

function saysTheSame(a: ClauseDiff, b: ClauseDiff): boolean {
  return (
    a.kind === b.kind &&
    a.section === b.section &&
    a.hasMoved === b.hasMoved &&
    isSame(a.before, b.before) &&
    isSame(a.after, b.after)
  );
}
