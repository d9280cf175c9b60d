import { baselines } from '../../core/commitments/commitmentDue.ts';
import type { MeasureId, MeasuresMessages } from '../../i18n/en/measuresMessages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { figureOf, notKnown, partOf, share } from './figureOf.ts';
import { frontFigures } from './frontFigures.ts';
import type { BaselineFigure, FigureValue, MeasureFigure } from './measureTypes.ts';
import type { MeasureSums, SideMeasures } from './sumMeasures.ts';

/** The words that figures are put into. */
export interface MeasureWords {
  readonly messages: MeasuresMessages;
  readonly formats: Formats;
}

/** In the order in which they are shown, after those up front. */
const furtherIds = [
  'otif',
  'keptLate',
  'missed',
  'pending',
  'open',
  'renegotiated',
  'notice',
  'firstPass',
] as const satisfies readonly MeasureId[];

/** Every figure with its value for all promises and for each side's; those up front stand first. */
export function measureFigures(sums: MeasureSums, words: MeasureWords): MeasureFigure[] {
  const { ppc, surprises, openNow } = frontFigures(sums, words);
  const further = furtherIds.map((id) =>
    figureOf(id, sums, words, {
      explanation: words.messages.moreExplanations[id],
      figureValue: (side) => figureValue(id, side, words),
    }),
  );
  return [ppc, surprises, openNow, ...further];
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

function figureValue(
  id: (typeof furtherIds)[number],
  side: SideMeasures,
  words: MeasureWords,
): FigureValue {
  const { messages, formats } = words;
  const { kept, keptLate, decided, population } = side;
  switch (id) {
    case 'otif':
      return share(id, partOf(side.otif, decided), decided, words);
    case 'renegotiated':
      return share(id, partOf(side.renegotiatedInTime, population), population, words);
    case 'firstPass': {
      const accepted = kept + keptLate;
      return share(id, partOf(side.firstPassAcceptance, accepted), accepted, words);
    }
    case 'notice': {
      const { medianNoticeDays: days, headsUps: n } = side;
      if (days === null) return notKnown(id, words);
      const basis = messages.headsUps({ n }, formats);
      return { amount: days, value: messages.days({ days }, formats), n, basis };
    }
    default:
      return {
        amount: side[id],
        value: formats.number(side[id]),
        n: population,
        basis: messages.ofN({ n: population }, formats),
      };
  }
}
