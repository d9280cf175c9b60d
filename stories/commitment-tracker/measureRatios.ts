import type { CommitmentMeasures } from '../../src/core/index.ts';

/** Asked of the measures of a single promise. */
type Test = (own: CommitmentMeasures) => boolean;

const isDecided: Test = ({ pending, open }) => pending + open === 0;
const isLate: Test = ({ keptLate, missed }) => keptLate + missed === 1;

/** How a share is worked out: which promises it is taken of, and which of them count. */
export interface Ratio {
  readonly formula: string;
  readonly result: (all: CommitmentMeasures) => number | null;
  readonly part: Test;
  readonly whole: Test;
}

export const ratios = {
  ppc: {
    formula: 'kept on time ÷ decided',
    result: ({ ppc }) => ppc,
    part: ({ kept }) => kept === 1,
    whole: isDecided,
  },
  otif: {
    formula: 'kept on time with no condition let go ÷ decided',
    result: ({ otif }) => otif,
    part: ({ otif }) => otif === 1,
    whole: isDecided,
  },
  surprises: {
    formula: 'without a word by the day ÷ not kept on time',
    result: ({ surpriseRate }) => surpriseRate,
    part: ({ surpriseRate }) => surpriseRate === 1,
    whole: isLate,
  },
  renegotiated: {
    formula: 'changed by agreement, proposed in time ÷ all that count',
    result: ({ renegotiatedInTime }) => renegotiatedInTime,
    part: ({ renegotiatedInTime }) => renegotiatedInTime === 1,
    whole: () => true,
  },
  firstPass: {
    formula: 'with no report sent back ÷ kept, early or late',
    result: ({ firstPassAcceptance }) => firstPassAcceptance,
    part: ({ firstPassAcceptance }) => firstPassAcceptance === 1,
    whole: ({ kept, keptLate }) => kept + keptLate === 1,
  },
} satisfies Record<string, Ratio>;
