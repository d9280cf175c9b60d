// Texts as two partners could write them, as long as one likes: seeded, so that every contestant and
// every run has the same. Words come back all the time and sentences hardly ever, as in agreements.

const WHO = [
  'the night desk',
  'the pharmacy',
  'the depot',
  'whoever drives',
  'the ward',
  'the fleet office',
  'the duty lead',
  'the cold store',
  'the dispatcher',
  'the partner on call',
  'the systems team',
  'the purchasing office',
];
const DOES = [
  'calls',
  'tells',
  'writes to',
  'asks',
  'waits for',
  'answers',
  'checks with',
  'reports to',
  'warns',
  'agrees with',
];
const ABOUT = [
  'about every box that is warmer than eight degrees',
  'about a van that will be more than half an hour late',
  'before a round is left out or put together with another one',
  'when a seal is broken or a probe shows nothing',
  'about the list of numbers that drivers carry',
  'when fewer than two people are on duty',
  'about any dose that has to be thrown away',
  'before the plan of the next week is fixed',
  'when the door of the ward cannot be opened',
  'about the cost of each additional round',
  'when a complaint comes from somebody who waits',
];
const WHEN = [
  'before seven in the morning',
  'within the hour',
  'on the same day',
  'by the end of the week',
  'at the next meeting',
  'as soon as it is known',
  'also at night',
  'on the first working day of the month',
];
const THEN = [
  'unless both have agreed otherwise in writing',
  'and keeps the reading for one year',
  'so that another van can still be sent',
  'and says who will look after it until then',
  'even if nobody has asked for it',
  'and puts it down in the shared log',
  'whatever it costs in that quarter',
  'and does not wait until it is asked again',
  'because the wards plan by it',
];

/** What words are changed to when a text is gone over. */
const OTHER = [
  'early',
  'twice',
  'always',
  'first',
  'together',
  'directly',
  'soon',
  'both',
  'later',
];

/** Paragraphs of sentences. */
export type Draft = string[][];

type Random = () => number;

/** About so many words, in paragraphs of five sentences. */
export function draftOf(words: number, random: Random): Draft {
  const draft: Draft = [];
  for (let count = 0; count < words; ) {
    const paragraph: string[] = [];
    while (paragraph.length < 5 && count < words) {
      const sentence = sentenceOf(random);
      paragraph.push(sentence);
      count += sentence.split(' ').length;
    }
    draft.push(paragraph);
  }
  return draft;
}

export function textOf(draft: Draft): string {
  return draft.map((paragraph) => paragraph.join(' ')).join('\n\n');
}

/** The same with a few words changed: in one sentence of 25, and in one at least. */
export function withOtherWords(draft: Draft, random: Random): Draft {
  const next = draft.map((paragraph) => [...paragraph]);
  const times = Math.ceil(draft.flat().length / 25);
  for (let i = 0; i < times; i += 1) {
    const paragraph = pick(next, random);
    const at = Math.floor(random() * paragraph.length);
    paragraph[at] = reworded(paragraph[at] as string, random);
  }
  return next;
}

/** The same with paragraphs written anew: two of them, or all. */
export function withOtherParagraphs(draft: Draft, which: 'two' | 'all', random: Random): Draft {
  const at = Math.floor(random() * draft.length);
  return draft.map((paragraph, i) =>
    which === 'all' || i === at || i === at + 2
      ? paragraph.map(() => sentenceOf(random))
      : paragraph,
  );
}

function sentenceOf(random: Random): string {
  const [who, whom] = [pick(WHO, random), pick(WHO, random)];
  const start = who.charAt(0).toUpperCase() + who.slice(1);
  const parts = [start, pick(DOES, random), whom, pick(ABOUT, random), pick(WHEN, random)];
  return `${parts.join(' ')}, ${pick(THEN, random)}.`;
}

/** One word is replaced, added or taken away; never the last one, which has the full stop. */
function reworded(sentence: string, random: Random): string {
  const words = sentence.split(' ');
  const at = Math.floor(random() * (words.length - 1));
  const leftOut = random() < 0.7 ? 1 : 0;
  const added = random() < 0.7 || leftOut === 0 ? [pick(OTHER, random)] : [];
  words.splice(at, leftOut, ...added);
  return words.join(' ');
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
