import {
  blankOr,
  dateOrBlank,
  flag,
  line,
  nameOrBlank,
  names,
  order,
  text,
  word,
  wordOrBlank,
} from '../../document/leaves.ts';
import { fields, kept, leaf, optional, type Shape } from '../../document/shapes.ts';
import { type Read, readId } from '../../read/readFields.ts';
import type { PartyId } from '../../types.ts';
import { refuseDocument } from '../documentSentences.ts';
import {
  type ClauseWording,
  clauseSections,
  type StoredClause,
  situationAspects,
} from '../types.ts';

/** Who answers for a responsibility: two at once cannot, and are told so in words. */
const readAccountable: Read<string> = (value, path) =>
  Array.isArray(value)
    ? refuseDocument('severalAccountable', path, value.length)
    : blankOr(readId)(value, path);

/**
 * What a clause can say besides its text, whatever its section; which of it the section has, is in
 * `clauseFields`. Who is named has to be an id; whether of somebody who takes part, is no matter of
 * reading: whoever left may still stand in what is being written anew.
 */
const beyondText = {
  aspect: optional(wordOrBlank(situationAspects)),
  measure: optional(text),
  baseline: optional(text),
  target: optional(text),
  by: optional(dateOrBlank),
  beneficiaries: optional(text),
  partyId: optional(nameOrBlank),
  outcomeId: optional(nameOrBlank),
  accountable: optional(leaf<string>(readAccountable, () => '')),
  responsible: optional(names),
  consulted: optional(names),
  informed: optional(names),
  ended: optional(flag),
  channel: optional(line),
  cadence: optional(line),
  responseTime: optional(line),
};

/** The fields of a clause that are to read otherwise. */
export const partialWording = fields<Partial<ClauseWording>>({
  text: optional(text),
  ...beyondText,
});

/** A clause under its id. `author`: whose wording it can be. */
export function clauseShape(author: Shape<PartyId>): Shape<StoredClause> {
  return fields<StoredClause>({
    order,
    section: kept(word(clauseSections)),
    proposedBy: kept(author),
    text,
    ...beyondText,
  });
}
