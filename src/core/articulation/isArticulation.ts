import { fitsShape } from '../document/fitsShape.ts';
import { isRecord } from '../isRecord.ts';
import { articulationShape } from './shape/articulationShape.ts';
import { readParties } from './shape/readParties.ts';
import { readArticulationTemplate } from './templates/index.ts';
import { type Articulation, articulationStatuses } from './types.ts';

/**
 * Whether a value has the parts of an articulation: a quick look, so that what is none never makes
 * anything throw. Whether every value in it is right is for `readArticulation` to say.
 */
export function isArticulation(value: unknown): value is Articulation {
  if (!isRecord(value)) return false;
  const parties = readParties(value.partyIds, '');
  return (
    parties.ok &&
    articulationStatuses.includes(value.status as Articulation['status']) &&
    typeof value.version === 'number' &&
    readArticulationTemplate(value.template).ok &&
    fitsShape(articulationShape(parties.value), value)
  );
}
