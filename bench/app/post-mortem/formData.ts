import type { PostMortemScenario } from '../../suites/suite.mjs';

// What stands in the fields, the same for every contestant: what two partners found out about warm
// deliveries. Every text is different, so that a field can be found by what is in it.

export type Fact = { day: string; time: string; text: string; source: string };
export type Factor = { text: string; category: string; side: string; reason: string };
export type FormData = {
  /** Single texts, by name. */
  texts: Record<string, string>;
  timeline: Fact[];
  factors: Factor[];
};

/** How many of each there are. */
export type Size = Pick<PostMortemScenario, 'fields' | 'facts' | 'factors'>;

/** The text that is typed into. */
export const typedName = 't1';

export const categories = ['communication', 'handover', 'process', 'agreement_gap'];
export const sides = ['northwind', 'harbour', 'shared', 'outside'];

const SAID = [
  'Twice vaccine arrived warm, and both times the pharmacy learned of it when the boxes were opened.',
  'On the second morning the waiting room was full, and sixty people had to be sent home.',
  'We want every dose to reach the wards cold, and to hear of trouble while there is time to act.',
  'The number on the delivery card was the one that we had been given in spring.',
  'A message was written the next day, and the answer came after a week.',
];
const SEEN = [
  'A van left the depot with its boxes',
  'The probe read more than 8 degrees',
  'The driver rang the number on the card',
  'The boxes were opened in the pharmacy',
  'A message was written about it',
];
const CAUSES = [
  'The list of numbers was older than a month',
  'Nobody was named to answer before seven',
  'The seal was not looked at in the morning',
  'The reading went to one person only',
];

export function makeForm({ fields, facts, factors }: Size): FormData {
  const texts = Array.from({ length: fields }, (_, i) => [`t${i}`, `${pick(SAID, i)} (${i + 1})`]);
  return {
    texts: Object.fromEntries(texts),
    timeline: Array.from({ length: facts }, (_, i) => ({
      day: `20${pad(6 + Math.floor(i / 240))}-${pad(1 + (Math.floor(i / 20) % 12))}-${pad(1 + (i % 20))}`,
      time: `${pad(4 + (i % 5))}:30`,
      text: `${pick(SEEN, i)} (${i + 1}).`,
      source: `Log ${4000 + i}`,
    })),
    factors: Array.from({ length: factors }, (_, i) => ({
      text: `${pick(CAUSES, i)} (${i + 1})`,
      category: pick(categories, i),
      side: pick(sides, i),
      reason: `It has been looked at and may stay as it is (${i + 1}).`,
    })),
  };
}

function pick(list: readonly string[], i: number): string {
  return list[i % list.length] as string;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
