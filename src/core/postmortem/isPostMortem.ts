import { fitsShape } from '../document/fitsShape.ts';
import { isRecord } from '../isRecord.ts';
import { postMortemShape } from './shape/postMortemShape.ts';
import { readParties } from './shape/readParties.ts';
import { readTemplate } from './templates/readTemplate.ts';
import { type PostMortem, postMortemStages } from './types.ts';

/**
 * Whether a value has the parts of a post-mortem: a quick look, so that what is none never makes
 * anything throw. Whether every value in it is right is for `readPostMortem` to say.
 */
export function isPostMortem(value: unknown): value is PostMortem {
  if (!isRecord(value)) return false;
  const parties = readParties(value.partyIds, '');
  return (
    parties.ok &&
    postMortemStages.includes(value.stage as PostMortem['stage']) &&
    typeof value.version === 'number' &&
    readTemplate(value.template).ok &&
    fitsShape(postMortemShape(parties.value), value)
  );
}
