import { createFormats, type Formats } from '../../i18n/formats.ts';
import { compareTrust } from './compareTrust.ts';
import { groupBy } from './responseGroups.ts';
import { joinKey } from './seriesId.ts';
import type { TrustWords, ViewContext } from './trustWords.ts';
import type { Dimension, TrustGap, TrustSeries, Withheld } from './types.ts';
import { wavesSideBySide } from './wavesSideBySide.ts';

/** How names and numbers are written. */
export interface DescribeOptions {
  /** Default: the locale of the messages. */
  formats?: Formats;
  /** Names by party id; an id without a name stands for itself. */
  names?: Readonly<Record<string, string>>;
}

type Axis = Pick<Dimension, 'id' | 'label'>;

/** What every sentence is made with. */
interface Telling {
  dimensions: readonly Axis[];
  words: TrustWords;
  formats: Formats;
  nameOf: (partyId: string) => string;
  contextOf: (one: Required<ViewContext>) => ViewContext;
}

/**
 * Tells a chart in sentences: each view's overall score, its highest and lowest dimensions and what
 * is not known; then, for every two parties, where their views of each other are furthest apart.
 * Numbers are whole index points. No judgement is made. Of several waves, as `scoreResponses` orders
 * them, nothing is told that would give a few respondents away (`wavesSideBySide`).
 */
export function describeTrust(
  given: readonly TrustSeries[],
  dimensions: readonly Axis[],
  messages: { readonly locale: string; readonly trust: TrustWords },
  { formats = createFormats(messages.locale), names = {} }: DescribeOptions = {},
): string[] {
  if (given.length === 0) return [messages.trust.empty];
  const series = wavesSideBySide(given);
  const isSeveral = (key: 'wave' | 'referent') => new Set(series.map((one) => one[key])).size > 1;
  const [severalWaves, severalReferents] = [isSeveral('wave'), isSeveral('referent')];
  const telling: Telling = {
    dimensions,
    words: messages.trust,
    formats,
    nameOf: (id) => (Object.hasOwn(names, id) && names[id]) || id,
    contextOf: ({ wave, referent }) => ({
      ...(severalWaves && { wave }),
      ...(severalReferents && { referent }),
    }),
  };
  return [
    ...series.flatMap((one) => describeView(one, telling)),
    ...describeGaps(compareTrust(series), telling),
  ];
}

function describeView(series: TrustSeries, telling: Telling): string[] {
  const { dimensions, words, formats, nameOf, contextOf } = telling;
  const { perspective, scores, overall } = series;
  const [rater, target] = [nameOf(series.rater), nameOf(series.target)];
  const view = words.view({ perspective, rater, target, ...contextOf(series) }, formats);
  if (overall.index === null) {
    return [words[isHidden(overall.withheld) ? 'nothingShown' : 'nothingKnown']({ view }, formats)];
  }
  const known: { label: string; index: number }[] = [];
  const hidden: string[] = [];
  const unanswered: string[] = [];
  for (const { id, label } of dimensions) {
    const score = Object.hasOwn(scores, id) ? scores[id] : undefined;
    if (score?.index != null) known.push({ label, index: Math.round(score.index) });
    else (isHidden(score?.withheld) ? hidden : unanswered).push(label);
  }
  const sentences = [words.overall({ view, index: overall.index, n: overall.n }, formats)];
  if (known.length > 1) sentences.push(describeExtremes(known, telling));
  if (hidden.length > 0) sentences.push(words.withheld({ dimensions: hidden }, formats));
  if (unanswered.length > 0) sentences.push(words.unanswered({ dimensions: unanswered }, formats));
  return sentences;
}

function isHidden(withheld: Withheld | null | undefined): boolean {
  return Boolean(withheld) && withheld !== 'no_answers';
}

function describeExtremes(
  known: readonly { label: string; index: number }[],
  { words, formats }: Telling,
): string {
  const indexes = known.map(({ index }) => index);
  const [low, high] = [Math.min(...indexes), Math.max(...indexes)];
  if (low === high) return words.level({ index: low }, formats);
  const labelsAt = (at: number) =>
    known.filter(({ index }) => index === at).map(({ label }) => label);
  return words.extremes({ highest: labelsAt(high), high, lowest: labelsAt(low), low }, formats);
}

/** One sentence for every two parties in each wave and referent. */
function describeGaps(gaps: readonly TrustGap[], telling: Telling): string[] {
  const { dimensions, words, formats, nameOf, contextOf } = telling;
  const labels = new Map(dimensions.map(({ id, label }) => [id, label]));
  const known = gaps.filter((gap) => gap.indexAsymmetry !== null && labels.has(gap.dimensionId));
  const rounds = groupBy(known, (gap) => joinKey([gap.wave, gap.referent, gap.rater, gap.target]));
  return rounds.map((round) => {
    const widest = round.reduce((wide, gap) => (sizeOf(gap) > sizeOf(wide) ? gap : wide));
    const [points, context] = [sizeOf(widest), contextOf(widest)];
    const [first, second] = [nameOf(widest.rater), nameOf(widest.target)];
    if (points === 0) return words.noGap({ rater: first, target: second, ...context }, formats);
    const isHigher = (widest.indexAsymmetry ?? 0) > 0;
    const [rater, target] = isHigher ? [first, second] : [second, first];
    const dimension = labels.get(widest.dimensionId) ?? '';
    return words.widestGap({ dimension, rater, target, points, ...context }, formats);
  });
}

function sizeOf(gap: TrustGap): number {
  return Math.round(Math.abs(gap.indexAsymmetry ?? 0));
}
