import type { Reciprocity } from '../../core/commitments/reciprocity.ts';
import type { VarianceReason } from '../../core/commitments/types.ts';
import type { Party } from '../../core/types.ts';
import type { MeasureWords } from './measureFigures.ts';
import type { MeasureReasons, MeasureReciprocity } from './measureTypes.ts';
import type { MeasureSums } from './sumMeasures.ts';

/** The Pareto of reasons as a table. */
export function measureReasons(
  { sides: { together } }: MeasureSums,
  { messages, formats }: MeasureWords,
  names: Readonly<Record<VarianceReason, string>>,
): MeasureReasons {
  const { reasons, unstated } = together;
  return {
    label: messages.reasonsTitle,
    explanation: messages.moreExplanations.reasons,
    shares: reasons.map(({ share }) => share),
    table: {
      caption: messages.reasonsTitle,
      columns: [messages.reason, messages.promises, messages.share, messages.cumulative],
      rows: reasons.map(({ reason, count, share, cumulative }) => ({
        id: reason,
        cells: [
          names[reason],
          formats.number(count),
          formats.percent(share),
          formats.percent(cumulative),
        ],
      })),
    },
    note: unstated === 0 ? null : messages.unstated({ count: unstated }, formats),
  };
}

/** What `one` (called "we" when it has no name) and a partner do for each other. */
export function measureReciprocity(
  { kept, open, balance, openBalance }: Reciprocity,
  { messages, formats }: MeasureWords,
  { one, partner }: { readonly one: string | null; readonly partner: Party },
): MeasureReciprocity {
  const row = (id: string, label: string, counts: Reciprocity['kept'], value: number | null) => ({
    id,
    cells: [
      label,
      formats.number(counts.a),
      formats.number(counts.b),
      value === null ? messages.notKnown : formats.signed(value, 2),
    ],
  });
  return {
    partnerId: partner.id,
    label: messages.reciprocityTitle({ partner: partner.name }),
    explanation: messages.moreExplanations.reciprocity,
    balance,
    openBalance,
    table: {
      caption: messages.reciprocityTitle({ partner: partner.name }),
      columns: [
        messages.promises,
        messages.promisesOf({ party: one }),
        partner.name,
        messages.balance,
      ],
      rows: [
        row('kept', messages.reciprocityKept, kept, balance),
        row('open', messages.reciprocityOpen, open, openBalance),
      ],
    },
  };
}
