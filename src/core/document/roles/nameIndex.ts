import type { Person } from '../../types.ts';
import { foldWord } from './foldWord.ts';
import { LEAST_LETTERS, type NameWord, type ReadName, readName } from './readName.ts';
import type { TextWord } from './textWords.ts';

/** Somebody whose name is looked for. */
export interface Known extends ReadName {
  readonly person: Person;
  /** How many of the words are no particles, and which is the first of these. */
  readonly count: number;
  readonly first: number;
}

/** A word of a text that is a part of somebody's name. */
export interface Hit {
  readonly who: Known;
  /** Which words of the name it stands for, the last one included. */
  readonly from: number;
  readonly to: number;
  /** Not only without the marks of its letters. */
  readonly isExact: boolean;
  /** Letters that a genitive adds. */
  readonly ending: number;
}

type Hits = ReadonlyMap<Known, readonly Hit[]>;

interface Entry {
  readonly who: Known;
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly plain: string;
  /** Run together, as only addresses are. */
  readonly isAddress: boolean;
}

/** What each word of a text can mean, by the people it can mean; a word is looked up once. */
export interface LookUp {
  (word: TextWord): Hits;
  /** Whether it is a title that somebody bears. */
  readonly isTitle: (word: TextWord) => boolean;
}

export function nameIndex(people: readonly Person[]): LookUp {
  const byKey = new Map<string, Entry[]>();
  const known = people.map(knownBy);
  const titles = new Set(known.flatMap((who) => [...who.titles]));
  for (const who of known) {
    for (const entry of entriesOf(who)) {
      for (const key of new Set([entry.key, entry.plain])) {
        const same = byKey.get(key);
        if (same) same.push(entry);
        else byKey.set(key, [entry]);
      }
    }
  }
  const hitsOf = (text: string, ending: number, inAddress: boolean): Hit[] => {
    const { exact, plain } = foldWord(text);
    const hits: Hit[] = [];
    for (const entry of new Set([...(byKey.get(exact) ?? []), ...(byKey.get(plain) ?? [])])) {
      const isExact = entry.key === exact;
      if (entry.isAddress && !inAddress) continue;
      if (isExact || entry.plain === plain) hits.push({ ...entry, isExact, ending });
    }
    return hits;
  };
  const seen = { inAddress: new Map<string, Hits>(), elsewhere: new Map<string, Hits>() };
  const lookUp = ({ text, inAddress }: TextWord): Hits => {
    const before = inAddress ? seen.inAddress : seen.elsewhere;
    const found = before.get(text);
    if (found) return found;
    const word = inAddress ? text.replace(/\p{N}+$/u, '') : text;
    const genitive = /s$/i.test(word) ? hitsOf(word.slice(0, -1), 1, inAddress) : [];
    const hits = new Map<Known, Hit[]>();
    for (const hit of [...hitsOf(word, 0, inAddress), ...genitive]) {
      const same = hits.get(hit.who);
      if (same) same.push(hit);
      else hits.set(hit.who, [hit]);
    }
    before.set(text, hits);
    return hits;
  };
  const isTitle = ({ text }: TextWord) => titles.size > 0 && titles.has(foldWord(text).exact);
  return Object.assign(lookUp, { isTitle });
}

function knownBy(person: Person): Known {
  const name = readName(person.name);
  return {
    ...name,
    person,
    count: name.words.filter(({ isParticle }) => !isParticle).length,
    first: name.words.findIndex(({ isParticle }) => !isParticle),
  };
}

/** Each word; words with a hyphen also run together, and in addresses the whole name. */
function entriesOf(who: Known): Entry[] {
  const { words } = who;
  const entry = (from: number, to: number, parts: readonly NameWord[], isAddress = false) => ({
    ...{ who, from, to, isAddress },
    key: parts.map(({ exact }) => exact).join(''),
    plain: parts.map(({ plain }) => plain).join(''),
  });
  const single = words.map((word, i) => entry(i, i, [word]));
  const tied = words.flatMap((_, i) => {
    if (words[i]?.isTied) return [];
    const next = words.findIndex((word, k) => k > i && !word.isTied);
    const end = next < 0 ? words.length : next;
    return end - i > 1 ? [entry(i, end - 1, words.slice(i, end))] : [];
  });
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2) return [...single, ...tied];
  const initial = (word: NameWord): NameWord => ({
    ...word,
    exact: word.exact.slice(0, 1),
    plain: word.plain.slice(0, 1),
  });
  const joined = [
    words,
    [first, last],
    [last, first],
    [initial(first), last],
    [last, initial(first)],
    [first, initial(last)],
  ]
    .map((parts) => entry(0, words.length - 1, parts, true))
    .filter(({ key }) => key.length > LEAST_LETTERS);
  return [...single, ...tied, ...joined];
}
