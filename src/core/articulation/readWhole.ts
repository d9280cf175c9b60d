import { readStrictly } from '../document/readStrictly.ts';
import type { Shape } from '../document/shapes.ts';
import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import { readId } from '../read/readFields.ts';
import { accept, type Result } from '../result.ts';
import { refuseDocument } from './documentSentences.ts';
import { articulationShape } from './shape/articulationShape.ts';
import { readParties } from './shape/readParties.ts';
import type { Articulation } from './types.ts';

/** Reads a document in which everything has to be right; fields that are not known are kept. */
export function readWhole(value: unknown): Result<Articulation> {
  const shape = shapeFor(value);
  return shape.ok ? readStrictly(shape.value, value) : shape;
}

/** The shape by which to read a value; refuses what says not which it is and between whom. */
export function shapeFor(value: unknown): Result<Shape<Articulation>> {
  if (!isRecord(value)) return refuseDocument('notAnArticulation');
  const id = readId(own(value, 'id'), 'id');
  if (!id.ok) return id;
  const parties = readParties(own(value, 'partyIds'), 'partyIds');
  return parties.ok ? accept(articulationShape(parties.value)) : parties;
}
