import {
  type Hint,
  type HintCategory,
  hintCategories,
} from '../../../../src/core/postmortem/lint/index.ts';
import type { LabelledSentence } from './labelled.ts';

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface LintMeasure {
  /** Of what was marked, the share that is labelled. */
  readonly precision: number;
  /** Of what is labelled, the share that was marked. */
  readonly recall: number;
  /** Both by category, for reading. */
  readonly table: string;
}

/** Holds what a check marks against the labels: one count for each category of each sentence. */
export function measureLint(
  sentences: readonly LabelledSentence[],
  check: (text: string) => readonly Hint[],
): LintMeasure {
  const counts = new Map<HintCategory, Counts>(
    hintCategories.map((category) => [category, { right: 0, wrong: 0, missed: 0 }]),
  );
  for (const { text, categories } of sentences) {
    const found = new Set(check(text).map(({ category }) => category));
    for (const [category, count] of counts) {
      const isLabelled = categories.includes(category);
      if (found.has(category)) count[isLabelled ? 'right' : 'wrong'] += 1;
      else if (isLabelled) count.missed += 1;
    }
  }
  const all = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of counts.values()) {
    all.right += right;
    all.wrong += wrong;
    all.missed += missed;
  }
  const rows = [...counts, ['all', all] as const].map(([name, count]) => row(name, count));
  return {
    precision: precisionOf(all),
    recall: recallOf(all),
    table: [HEAD, ...rows].join('\n'),
  };
}

const HEAD = '                  precision  recall   right  wrong  missed';

function row(name: string, counts: Counts): string {
  const { right, wrong, missed } = counts;
  return [
    name.padEnd(18),
    precisionOf(counts).toFixed(2).padStart(9),
    recallOf(counts).toFixed(2).padStart(8),
    `${right}`.padStart(8),
    `${wrong}`.padStart(7),
    `${missed}`.padStart(8),
  ].join('');
}

function precisionOf({ right, wrong }: Counts): number {
  return right / (right + wrong);
}

function recallOf({ right, missed }: Counts): number {
  return right / (right + missed);
}
