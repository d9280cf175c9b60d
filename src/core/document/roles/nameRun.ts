import { foldWord } from './foldWord.ts';
import type { Hit, Known, LookUp } from './nameIndex.ts';
import { isApostrophe, isGap, type TextWord } from './textWords.ts';

/** Words in a row that belong to one name. */
export interface Run {
  readonly who: Known;
  readonly first: number;
  readonly last: number;
  readonly score: number;
  readonly isWhole: boolean;
  readonly ending: number;
}

/** A word of a run; `hit: null` for an initial. */
export interface Step {
  readonly at: number;
  readonly hit: Hit | null;
}

/** An initial in front of a name. */
export interface Initial {
  readonly at: number;
  readonly hasStop: boolean;
}

export interface Reading {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly lookUp: LookUp;
}

const startsSmall = /^\p{Ll}/u;
export const oneLetter = /^\p{L}\p{M}*$/u;

/** The longest row of words of one name that begins with this hit and says who is meant. */
export function runOf(reading: Reading, at: number, from: number, hit: Hit): Run | null {
  const steps = stepsFrom(reading, at, hit);
  const before = initialsBefore(reading, at, from, hit);
  const first = titlesBefore(reading, before[0]?.at ?? at, from, hit.who);
  for (; steps.length > 0; steps.pop()) {
    const run = runThat(reading, steps, before, first);
    if (run) return run;
  }
  return null;
}

/** These words as a run, if they say who is meant. `first`: where its titles begin. */
export function runThat(
  reading: Reading,
  steps: readonly Step[],
  before: readonly Initial[],
  first: number,
): Run | null {
  const end = steps.at(-1);
  const said = says(reading, steps, before);
  if (!end?.hit || said === null) return null;
  const { who, ending } = end.hit;
  const exact = steps.filter(({ hit }) => hit?.isExact && hit.ending === 0).length;
  const score = (end.at - first + 1) * 100 + exact;
  return { who, first, last: end.at, score, ending, isWhole: said === 'whole' };
}

/** `null`: nobody is meant by these words; else whether the whole name stands there. */
function says(
  { words }: Reading,
  steps: readonly Step[],
  initials: readonly Initial[],
): 'whole' | 'part' | null {
  const last = steps.at(-1)?.hit;
  if (!last) return null;
  const { who } = last;
  if (who.words[last.to]?.isParticle) return null;
  let count = 0;
  let hasFirst = false;
  let hasLast = false;
  let isWritten = true;
  let inAddress = false;
  for (const { at, hit } of steps) {
    const word = words[at];
    if (!hit || !word) continue;
    for (let i = hit.from; i <= hit.to; i += 1) if (!who.words[i]?.isParticle) count += 1;
    hasFirst ||= hit.from <= who.first;
    hasLast ||= hit.to === who.words.length - 1;
    isWritten &&= !startsSmall.test(word.text) || who.words[hit.from]?.isSmall === true;
    inAddress ||= word.inAddress;
  }
  const said = count >= who.count ? 'whole' : 'part';
  if (who.words.length === 1) return isWritten && last.isExact ? 'whole' : null;
  if (count + initials.length > 1) {
    const isKnown = hasLast && (hasFirst || initials.some(({ hasStop }) => hasStop));
    return isKnown || isWritten || inAddress ? said : null;
  }
  const isName = who.words[last.to]?.standsAlone && last.isExact;
  return isName && (isWritten || inAddress) ? said : null;
}

/** The words that follow, as long as they belong to the same name, each but once. */
function stepsFrom({ text, words, lookUp }: Reading, at: number, hit: Hit): Step[] {
  const { who } = hit;
  const steps: Step[] = [{ at, hit }];
  const used = new Set<number>();
  const use = (one: Hit) => {
    for (let i = one.from; i <= one.to; i += 1) used.add(i);
  };
  use(hit);
  let previous = hit;
  const nextAt = (place: number): Hit | null => {
    const word = words[place];
    if (!word) return null;
    const { to } = previous;
    const isFree = (one: Hit) => {
      for (let i = one.from; i <= one.to; i += 1) if (used.has(i)) return false;
      // "van" belongs to what follows it in the name.
      const between = who.words.slice(to, one.from);
      return (
        !who.words[to]?.isParticle || (one.from > to && between.every((part) => part.isParticle))
      );
    };
    const free = (lookUp(word).get(who) ?? []).filter(isFree);
    const isNext = (one: Hit) => one.from === to + 1;
    return free.find((one) => one.ending === 0 && isNext(one)) ?? free[0] ?? null;
  };
  for (let k = at + 1; previous.ending === 0; ) {
    const [left, word] = [words[k - 1], words[k]];
    if (!left || !word) break;
    const gap = text.slice(left.end, word.start);
    if (!isGap(gap) && !who.gaps.has(gap)) break;
    const next = nextAt(k);
    if (next) {
      if (endsSentence(gap, previous, next)) break;
      steps.push({ at: k, hit: next });
      use(next);
      previous = next;
      k += 1;
      continue;
    }
    const after = isInitialInside(text, words, k) ? nextAt(k + 1) : null;
    if (!after) break;
    steps.push({ at: k, hit: null }, { at: k + 1, hit: after });
    use(after);
    previous = after;
    k += 2;
  }
  return steps;
}

/** Two names that would be found alone too, and a full stop between them. */
function endsSentence(gap: string, { who, to }: Hit, next: Hit): boolean {
  const areNames = who.words[to]?.standsAlone && who.words[next.from]?.standsAlone;
  return Boolean(areNames) && /^\.\s/.test(gap);
}

/** Any initial between two words of a name: many know of a middle name that the host does not. */
function isInitialInside(text: string, words: readonly TextWord[], at: number): boolean {
  const [left, word, right] = [words[at - 1], words[at], words[at + 1]];
  if (!left || !word || !right) return false;
  const after = text.slice(word.end, right.start);
  return /^\p{Lu}\p{M}*$/u.test(word.text) && /^\s+$/.test(text.slice(left.end, word.start))
    ? isGap(after) && !isApostrophe(after)
    : false;
}

/** Initials of the words in front of this one, the first of them first. */
function initialsBefore({ text, words }: Reading, at: number, from: number, hit: Hit): Initial[] {
  const found: Initial[] = [];
  let open = hit.from;
  for (let k = at - 1; k >= from; k -= 1) {
    const [word, right] = [words[k], words[k + 1]];
    if (!word || !right || !oneLetter.test(word.text)) break;
    const gap = text.slice(word.end, right.start);
    const hasStop = gap.startsWith('.');
    if (!hasStop && !word.inAddress && startsSmall.test(word.text)) break;
    if (!isGap(gap) || isApostrophe(gap)) break;
    const letter = foldWord(word.text).plain;
    const names = hit.who.words.slice(0, open);
    open = names.findLastIndex(({ plain, isSmall }) => !isSmall && plain.startsWith(letter));
    if (open < 0) break;
    found.unshift({ at: k, hasStop });
  }
  return found;
}

/** Where a name begins with the titles that belong to it. */
function titlesBefore({ text, words }: Reading, at: number, from: number, who: Known): number {
  let first = at;
  while (first > from && who.titles.size > 0) {
    const [word, right] = [words[first - 1], words[first]];
    if (!word || !right || !isGap(text.slice(word.end, right.start))) break;
    if (!who.titles.has(foldWord(word.text).exact)) break;
    first -= 1;
  }
  return first;
}
