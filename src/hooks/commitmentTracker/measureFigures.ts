import { baselines } from '../../core/commitments/commitmentDue.ts';
import type { MeasureId, MeasuresMessages, UncertainId } from '../../i18n/en/measures.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { BaselineFigure, FigureValue, MeasureFigure } from './measureTypes.ts';
import type { MeasureSide, MeasureSums, SideMeasures } from './sumMeasures.ts';

/** The words that figures are put into. */
export interface MeasureWords {
  readonly messages: MeasuresMessages;
  readonly formats: Formats;
}

/** In the order in which they are shown; the first three stand up front. */
export const measureIds = [
  'ppc',
  'surprises',
  'openNow',
  'otif',
  'keptLate',
  'missed',
  'pending',
  'open',
  'renegotiated',
  'notice',
  'firstPass',
] as const satisfies readonly MeasureId[];

/** Every figure with its value for all promises and for each side's. */
export function measureFigures({ sides }: MeasureSums, words: MeasureWords): MeasureFigure[] {
  const { messages } = words;
  return measureIds.map((id) => {
    const values: Record<MeasureSide, FigureValue> = {
      together: figureValue(id, sides.together, words),
      ours: figureValue(id, sides.ours, words),
      theirs: figureValue(id, sides.theirs, words),
    };
    return {
      id,
      label: messages.labels[id],
      explanation: messages.explanations[id],
      ...values.together,
      facts: factsOf(id, values.together, sides.together, words),
      sides: values,
    };
  });
}

/** The share kept on time, held against each of the three days. */
export function baselineFigures({ sides }: MeasureSums, words: MeasureWords): BaselineFigure[] {
  return baselines.map((baseline) => {
    const { kept, decided } = sides.together.onBaseline[baseline];
    return {
      baseline,
      label: words.messages.baselines[baseline],
      explanation: words.messages.baselineHints[baseline],
      ...share('ppc', kept, decided, words),
    };
  });
}

function factsOf(
  id: MeasureId,
  { amount, n, basis }: FigureValue,
  { decided, population }: SideMeasures,
  { messages, formats }: MeasureWords,
): string[] {
  if (amount === null || basis === '') return [basis].filter(Boolean);
  if (id === 'ppc') return [basis, messages.decided({ n: decided, population }, formats)];
  if (id !== 'surprises') return [basis];
  return [messages.lateOnes({ part: partOf(amount, n), n }, formats)];
}

function figureValue(id: MeasureId, side: SideMeasures, words: MeasureWords): FigureValue {
  const { messages, formats } = words;
  const { kept, keptLate, missed, decided, population, now } = side;
  switch (id) {
    case 'ppc':
      return share(id, kept, decided, words);
    case 'otif':
      return share(id, partOf(side.otif, decided), decided, words);
    case 'renegotiated':
      return share(id, partOf(side.renegotiatedInTime, population), population, words);
    case 'firstPass': {
      const accepted = kept + keptLate;
      return share(id, partOf(side.firstPassAcceptance, accepted), accepted, words);
    }
    case 'surprises': {
      const late = keptLate + missed;
      return share(id, partOf(side.surpriseRate, late), late, words);
    }
    case 'notice': {
      const { medianNoticeDays: days, headsUps: n } = side;
      if (days === null) return notKnown(id, words);
      const basis = messages.headsUps({ n }, formats);
      return { amount: days, value: messages.days({ days }, formats), n, basis };
    }
    case 'openNow':
      return {
        amount: now.open,
        value: formats.number(now.open),
        n: now.open,
        basis: now.open === 0 ? '' : messages.nowOpen(now, formats),
      };
    default:
      return {
        amount: side[id],
        value: formats.number(side[id]),
        n: population,
        basis: messages.ofN({ n: population }, formats),
      };
  }
}

function share(id: UncertainId, part: number, n: number, words: MeasureWords): FigureValue {
  if (n === 0) return notKnown(id, words);
  const { messages, formats } = words;
  const amount = part / n;
  const basis = messages.partOf({ part, n }, formats);
  return { amount, value: formats.percent(amount), n, basis };
}

function notKnown(id: UncertainId, { messages }: MeasureWords): FigureValue {
  return { amount: null, value: messages.notKnown, n: 0, basis: messages.whyNotKnown[id] };
}

/** The count that a ratio was made from. */
function partOf(ratio: number | null, n: number): number {
  return Math.round((ratio ?? 0) * n);
}
