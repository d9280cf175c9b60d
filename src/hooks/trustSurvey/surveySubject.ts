import { cleanLine } from '../../core/cleanLine.ts';
import type { Instrument, Perspective } from '../../core/trust/types.ts';
import type { Party, PartyId } from '../../core/types.ts';
import type { SurveyMessages } from '../../i18n/en/survey.ts';

/** Stands in for an instrument with a fault: it asks nothing. */
export const emptyInstrument: Instrument = {
  id: '',
  version: '',
  title: '',
  scale: { min: 0, max: 1 },
  dimensions: [],
  items: [],
  source: '',
  licence: '',
};

/** The name of a party, or its id where there is none. */
export function partyName(parties: readonly Party[] | undefined, id: PartyId): string {
  return cleanLine(parties?.find((party) => party?.id === id)?.name) || id;
}

/** Both sides' names; plain words where a name is not known. */
export function partyNames(
  parties: readonly Party[] | undefined,
  { rater, target, perspective }: { rater: PartyId; target: PartyId; perspective: Perspective },
  messages: SurveyMessages,
): { readonly rater: string; readonly target: string } {
  const nameOf = (id: PartyId) => cleanLine(parties?.find((party) => party?.id === id)?.name);
  return {
    rater: nameOf(rater) || messages.yourOrganisation,
    target:
      nameOf(target) || (perspective === 'self' ? messages.yourOrganisation : messages.yourPartner),
  };
}
