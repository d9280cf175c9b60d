import type { Refusal, RefusalCode } from '../../core/result.ts';

interface RefusalMessages {
  readonly nearVerbatim: string;
  readonly refusals: Readonly<Partial<Record<RefusalCode, string>>>;
  readonly refused: string;
  readonly unsettled: string;
}

/** Why something cannot be done, for whoever tried. */
export function refusalInWords({ code }: Refusal, messages: RefusalMessages): string {
  if (code === 'E_VERBATIM') return messages.nearVerbatim;
  if (code === 'E_UNSETTLED') return messages.unsettled;
  return messages.refusals[code] ?? messages.refused;
}
