import type { LintPack, Token } from './types.ts';

/** Stands for the name of a party, in patterns and in `WordTest.words`. */
export const ANY_NAME = '@name';

/** Which tokens a step takes. */
export interface WordTest {
  readonly takes: (token: Token) => boolean;
  /** All that it can take, for looking patterns up; null when that cannot be listed. */
  readonly words: ReadonlySet<string> | null;
}

export type Step =
  | { readonly kind: 'word' | 'maybe' | 'notNext' | 'notBefore'; readonly test: WordTest }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'first' | 'last' | 'open' | 'close' };

export type Pattern = readonly Step[];

/**
 * Reads a pattern: steps with spaces between, each for one word.
 *
 *   told|asked      either word; `ver*t` any word that begins and ends so; `#` a number
 *   Sie             only with a capital letter
 *   @people {other} the pack's words, its phrases; `@name` a party's name
 *   really?         may be missing
 *   ~3              up to three words of any kind, within the clause
 *   !noch  <!wann   not followed by, not preceded by (takes no word)
 *   ^  $            where a clause begins, ends
 *   you [must stop] what is marked, if not all of it
 *
 * A pattern with phrases in it becomes several.
 */
export function compilePattern(source: string, pack: LintPack): Pattern[] {
  const phrase = /\{(\w+)\}/.exec(source);
  if (!phrase) return [source.split(' ').flatMap((step) => readStep(step, pack))];
  const choices = pack.phrases[phrase[1] ?? ''] ?? [];
  return choices.flatMap((choice) =>
    compilePattern(
      source.replace(phrase[0], () => choice),
      pack,
    ),
  );
}

function readStep(source: string, pack: LintPack): Step[] {
  const word = (from: number, to?: number) => readWords(source.slice(from, to), pack);
  if (source.length === 1 && !/[\^$]/.test(source)) return [{ kind: 'word', test: word(0) }];
  if (source.startsWith('[')) return [{ kind: 'open' }, ...readStep(source.slice(1), pack)];
  if (source.endsWith(']')) return [...readStep(source.slice(0, -1), pack), { kind: 'close' }];
  if (source === '^') return [{ kind: 'first' }];
  if (source === '$') return [{ kind: 'last' }];
  if (source.startsWith('~')) return [{ kind: 'gap', most: Number(source.slice(1)) }];
  if (source.startsWith('<!')) return [{ kind: 'notBefore', test: word(2) }];
  if (source.startsWith('!')) return [{ kind: 'notNext', test: word(1) }];
  if (source.endsWith('?')) return [{ kind: 'maybe', test: word(0, -1) }];
  return [{ kind: 'word', test: word(0) }];
}

function readWords(source: string, pack: LintPack): WordTest {
  const exact = new Set<string>();
  const capitals = new Set<string>();
  const open: ((token: Token) => boolean)[] = [];
  let takesNames = false;
  const add = (word: string) => {
    if (word === ANY_NAME) takesNames = true;
    else if (word.startsWith('@')) pack.words[word.slice(1)]?.split(' ').forEach(add);
    else if (word === '#') open.push((token) => /^\d/.test(token.word));
    else if (word.includes('*')) open.push(affixTest(word));
    else if (word !== word.toLowerCase()) capitals.add(word.toLowerCase());
    else exact.add(word);
  };
  source.split('|').forEach(add);
  return {
    takes: (token) =>
      exact.has(token.word) ||
      (token.isCapital && capitals.has(token.word)) ||
      (takesNames && token.isName) ||
      open.some((takes) => takes(token)),
    words:
      open.length === 0
        ? new Set([...exact, ...capitals, ...(takesNames ? [ANY_NAME] : [])])
        : null,
  };
}

/** `a*b*c`: begins with a, ends with c, has b between. */
function affixTest(word: string): (token: Token) => boolean {
  const [head = '', ...rest] = word.split('*');
  const tail = rest.pop() ?? '';
  const middle = rest.pop() ?? '';
  return ({ word: found }) =>
    found.startsWith(head) &&
    found.endsWith(tail) &&
    found.length >= head.length + tail.length &&
    found.slice(head.length, found.length - tail.length).includes(middle);
}
