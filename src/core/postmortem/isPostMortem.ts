import type { Shape } from '../document/shapes.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
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
    fits(postMortemShape(parties.value), value)
  );
}

/** Whether all objects, lists and texts are where they belong; other values count as they are. */
function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'leaf':
      return shape.isText ? typeof value === 'string' : value !== undefined;
    case 'fields':
      return (
        isRecord(value) &&
        Object.entries(shape.fields).every(([key, field]) => {
          const part = own(value, key);
          return part === undefined ? field.isOptional === true : fits(field, part);
        })
      );
    case 'record':
      return isRecord(value) && Object.values(value).every((part) => fits(shape.value, part));
    case 'list':
      // Not `every` on the list itself, which passes over holes.
      return Array.isArray(value) && Array.from(value).every((item) => fits(shape.item, item));
    case 'object':
      return isRecord(value);
  }
}
