import type { FrontFiguresMessages } from '../../i18n/en/frontFigures.ts';
import type { MeasureId, UncertainId } from '../../i18n/en/measuresMessages.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { FigureValue, MeasureFigure } from './measureTypes.ts';
import type { MeasureSums, SideMeasures } from './sumMeasures.ts';

/** The words that the figures up front are put into. */
export interface FrontWords {
  readonly messages: FrontFiguresMessages;
  readonly formats: Formats;
}

/** A figure with its value for all promises and for each side's. */
export function figureOf(
  id: MeasureId,
  { sides: { together, ours, theirs } }: MeasureSums,
  { messages }: FrontWords,
  { explanation, figureValue, factsOf = basisOf }: FigureRules,
): MeasureFigure {
  const value = figureValue(together);
  return {
    id,
    label: messages.labels[id],
    explanation,
    ...value,
    facts: factsOf(value, together).filter(Boolean),
    sides: { together: value, ours: figureValue(ours), theirs: figureValue(theirs) },
  };
}

interface FigureRules {
  readonly explanation: string;
  readonly figureValue: (side: SideMeasures) => FigureValue;
  /** Under the number; the basis alone unless told. */
  readonly factsOf?: ((value: FigureValue, side: SideMeasures) => readonly string[]) | undefined;
}

const basisOf = ({ basis }: FigureValue) => [basis];

/** A part of `n` as a ratio; why it is not known while there is nothing that it would be a part of. */
export function share(id: UncertainId, part: number, n: number, words: FrontWords): FigureValue {
  if (n === 0) return notKnown(id, words);
  const { messages, formats } = words;
  const amount = part / n;
  const basis = messages.partOf({ part, n }, formats);
  return { amount, value: formats.percent(amount), n, basis };
}

export function notKnown(id: UncertainId, { messages }: FrontWords): FigureValue {
  return { amount: null, value: messages.notKnown, n: 0, basis: messages.whyNotKnown[id] };
}

/** The count that a ratio was made from. */
export function partOf(ratio: number | null, n: number): number {
  return Math.round((ratio ?? 0) * n);
}
