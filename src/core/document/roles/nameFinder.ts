import type { Person } from '../../types.ts';
import { type Hit, type Known, nameIndex } from './nameIndex.ts';
import { oneLetter, type Reading, type Run, runOf, runThat } from './nameRun.ts';
import { type TextWord, wordsIn } from './textWords.ts';

/** A place where somebody is named. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
  /** Of a genitive: stands there, but belongs to no name. */
  readonly ending: string;
  /** Everybody who can be meant. */
  readonly people: readonly Person[];
  /** By the whole name. */
  readonly isWhole: boolean;
  /** How many of the words of the text it covers, from which one on. */
  readonly first: number;
  readonly last: number;
}

/** Where the words of a text name somebody. `from`: the first word that is still free. */
export type FindAt = (at: number, from: number) => NamePlace | null;

/**
 * Finds people in texts. A name is a row of words of one person, in whatever order: in any case
 * where it has the first and the last word, else as names are written. Of several, the longest row
 * counts. The time it takes grows with the text, hardly with the people.
 */
export function nameFinder(people: readonly Person[]) {
  const lookUp = nameIndex(people);
  const alone = { inAddress: new Map<string, Found>(), elsewhere: new Map<string, Found>() };
  /** Whom a word means by itself: thousands may share it. */
  const foundAlone = (reading: Reading, at: number, word: TextWord): Found => {
    const before = word.inAddress ? alone.inAddress : alone.elsewhere;
    const known = before.get(word.text);
    if (known) return known;
    const runs = hitsAt(reading, at).map((hit) => runThat(reading, [{ at, hit }], [], at));
    const found = bestOf(runs);
    before.set(word.text, found);
    return found;
  };
  return (text: string, words: readonly TextWord[] = wordsIn(text)): FindAt => {
    const reading: Reading = { text, words, lookUp };
    return (at, from) => {
      const word = words[at];
      if (!word || lookUp(word).size === 0) return null;
      const hits = hitsInRow(reading, at, from);
      const row = bestOf(hits.map((hit) => runOf(reading, at, from, hit)));
      const isRow = row.run !== undefined && row.run.last > row.run.first;
      return placeOf(reading, at, isRow ? row : foundAlone(reading, at, word));
    };
  };
}

/** The best run, and everybody for whom there is one as good. */
interface Found {
  readonly run?: Run | undefined;
  readonly people: readonly Person[];
}

function bestOf(runs: readonly (Run | null)[]): Found {
  let best: Run[] = [];
  for (const run of runs) {
    const most = best[0]?.score ?? 0;
    if (run && run.score > most) best = [run];
    else if (run && run.score === most) best.push(run);
  }
  return { run: best[0], people: [...new Set(best.map(({ who }) => who.person))] };
}

function hitsAt({ words, lookUp }: Reading, at: number): readonly Hit[] {
  const word = words[at];
  return word ? [...lookUp(word).values()].flat() : [];
}

/** The hits of all for whom a word beside this one may belong to the name as well. */
function hitsInRow(reading: Reading, at: number, from: number): readonly Hit[] {
  const { words, lookUp } = reading;
  const [left, word, right] = [at > from ? words[at - 1] : undefined, words[at], words[at + 1]];
  if (!word) return [];
  const hits = lookUp(word);
  const isInitial = [left, right].some((one) => one && oneLetter.test(one.text));
  if (isInitial || (left && lookUp.isTitle(left))) return hitsAt(reading, at);
  const others = right ? lookUp(right) : new Map<Known, readonly Hit[]>();
  const fewer = hits.size <= others.size ? hits : others;
  return [...fewer.keys()].flatMap((who) => (others.has(who) ? (hits.get(who) ?? []) : []));
}

function placeOf(reading: Reading, at: number, { run, people }: Found): NamePlace | null {
  if (run === undefined) return null;
  const { ending, isWhole } = run;
  // What is known of a single word was found elsewhere.
  const [first, last] = run.last > run.first ? [run.first, run.last] : [at, at];
  const start = reading.words[first]?.start ?? 0;
  const end = reading.words[last]?.end ?? start;
  const { tail } = run.who;
  const hasTail = ending === 0 && tail !== '' && reading.text.startsWith(tail, end);
  return {
    ...{ start, first, last, isWhole, people },
    end: hasTail ? end + tail.length : end,
    ending: reading.text.slice(end - ending, end),
  };
}
