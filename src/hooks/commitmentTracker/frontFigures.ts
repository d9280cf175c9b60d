import { type FrontWords, figureOf, partOf, share } from './figureOf.ts';
import type { MeasureFigure } from './measureTypes.ts';
import type { MeasureSums } from './sumMeasures.ts';

/** The figures up front, each with its value for all promises and for each side's. */
export function frontFigures(sums: MeasureSums, words: FrontWords) {
  return {
    ppc: ppcFigure(sums, words),
    surprises: surprisesFigure(sums, words),
    openNow: openNowFigure(sums, words),
  };
}

function ppcFigure(sums: MeasureSums, words: FrontWords): MeasureFigure {
  const { messages, formats } = words;
  return figureOf('ppc', sums, words, {
    explanation: messages.explanations.ppc,
    figureValue: ({ kept, decided }) => share('ppc', kept, decided, words),
    factsOf: ({ amount, basis }, { decided, population }) =>
      amount === null ? [basis] : [basis, messages.decided({ n: decided, population }, formats)],
  });
}

function surprisesFigure(sums: MeasureSums, words: FrontWords): MeasureFigure {
  const { messages, formats } = words;
  return figureOf('surprises', sums, words, {
    explanation: messages.explanations.surprises,
    figureValue: ({ keptLate, missed, surpriseRate }) => {
      const late = keptLate + missed;
      return share('surprises', partOf(surpriseRate, late), late, words);
    },
    factsOf: ({ amount, n, basis }) =>
      amount === null ? [basis] : [messages.lateOnes({ part: partOf(amount, n), n }, formats)],
  });
}

function openNowFigure(sums: MeasureSums, words: FrontWords): MeasureFigure {
  const { messages, formats } = words;
  return figureOf('openNow', sums, words, {
    explanation: messages.explanations.openNow,
    figureValue: ({ now }) => ({
      amount: now.open,
      value: formats.number(now.open),
      n: now.open,
      basis: now.open === 0 ? '' : messages.nowOpen(now, formats),
    }),
  });
}
