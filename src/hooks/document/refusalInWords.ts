import type { Refusal, RefusalCode } from '../../core/result.ts';

interface RefusalMessages {
  readonly nearVerbatim: string;
  readonly refusals: Readonly<Partial<Record<RefusalCode, string>>>;
  readonly refused: string;
}

/** Why something cannot be done, for whoever tried. */
export function refusalInWords({ code }: Refusal, messages: RefusalMessages): string {
  const words = code === 'E_VERBATIM' ? messages.nearVerbatim : messages.refusals[code];
  return words ?? messages.refused;
}
