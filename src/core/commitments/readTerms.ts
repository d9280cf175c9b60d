import {
  type Fields,
  listOf,
  may,
  needs,
  type Read,
  readDate,
  readFields,
  readId,
  readText,
} from '../read/readFields.ts';
import { accept } from '../result.ts';
import { refuseAs } from './sentences.ts';
import type { Actor, Condition, Terms } from './types.ts';

const conditionFields: Fields<Condition> = { id: needs(readId), text: needs(readText) };

const readConditionList = listOf<Condition>((value, path) =>
  readFields(conditionFields, value, path),
);

const readConditions: Read<Condition[]> = (value, path) => {
  const conditions = readConditionList(value, path);
  if (!conditions.ok) return conditions;
  const ids = new Set<string>();
  for (const [i, { id }] of conditions.value.entries()) {
    if (ids.has(id)) return refuseAs('conditionTwice', `${path}[${i}].id`);
    ids.add(id);
  }
  return conditions;
};

/** No date yet is written as `null`, or left out. */
export const readDay: Read<string | null> = (value, path) =>
  value === null || value === undefined ? accept(null) : readDate(value, path);

const termsFields: Fields<Terms> = {
  deliverable: needs(readText),
  conditions: needs(readConditions),
  due: needs(readDay),
};

const partialTermsFields: Fields<Partial<Terms>> = {
  deliverable: may(readText),
  conditions: may(readConditions),
  due: may(readDay),
};

const actorFields: Fields<Actor> = { partyId: needs(readId), personId: may(readId) };

/** Whole terms, complete or not. */
export const readTerms: Read<Terms> = (value, path) => readFields(termsFields, value, path);

/** Only the terms that change. */
export const readPartialTerms: Read<Partial<Terms>> = (value, path) =>
  readFields(partialTermsFields, value, path);

export const readActor: Read<Actor> = (value, path) => readFields(actorFields, value, path);
