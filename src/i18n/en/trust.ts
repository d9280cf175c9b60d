import type { TrustWords, ViewContext } from '../../core/trust/trustWords.ts';
import type { Formats } from '../formats.ts';

const referents = {
  person: 'the people',
  organisation: 'the organisation',
  system: 'the wider system',
};

function context({ wave, referent }: ViewContext): string {
  const parts = [referent && referents[referent], wave].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

const answers = (n: number, f: Formats) =>
  f.plural(n, { one: `${f.number(n)} answer`, other: `${f.number(n)} answers` });

const points = (n: number, f: Formats) =>
  f.plural(n, { one: `${f.number(n)} point`, other: `${f.number(n)} points` });

export const trust: TrustWords = {
  view: (p) => `How ${p.rater} sees ${p.perspective === 'self' ? 'itself' : p.target}${context(p)}`,
  overall: ({ view, index, n }, f) =>
    `${view}: ${f.number(index)} of 100 overall, from ${answers(n, f)}.`,
  extremes: ({ highest, high, lowest, low }, f) =>
    `Highest: ${f.list(highest)} (${f.number(high)}). Lowest: ${f.list(lowest)} (${f.number(low)}).`,
  level: ({ index }, f) => `Every dimension is at ${f.number(index)}.`,
  nothingShown: ({ view }) => `${view}: not shown, so that single answers stay anonymous.`,
  nothingKnown: ({ view }) => `${view}: no answers yet.`,
  withheld: ({ dimensions }, f) =>
    `Not shown, so that single answers stay anonymous: ${f.list(dimensions)}.`,
  unanswered: ({ dimensions }, f) => `No answers yet: ${f.list(dimensions)}.`,
  widestGap: (p, f) =>
    `The two views are furthest apart on ${p.dimension}${context(p)}: ${p.rater} rates ${p.target} ${points(p.points, f)} higher than ${p.target} rates ${p.rater}.`,
  noGap: (p) =>
    `${p.rater} and ${p.target} rate each other alike on every dimension that both answered${context(p)}.`,
  empty: 'There are no views to show yet.',
};
