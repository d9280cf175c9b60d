import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import type { LeafShape, Shape } from './shapes.ts';

/**
 * Whether all objects, lists and texts are where a shape has them; other values count as they are.
 * A quick look, so that what is none never makes anything throw.
 */
export function fitsShape(shape: Shape, value: unknown): boolean {
  if (value === null && shape.isNullable) return true;
  switch (shape.kind) {
    case 'leaf':
      return fitsLeaf(shape, value);
    case 'fields':
      return (
        isRecord(value) &&
        Object.entries(shape.fields).every(([key, field]) => {
          const part = own(value, key);
          return part === undefined ? field.isOptional === true : fitsShape(field, part);
        })
      );
    case 'record':
      return isRecord(value) && Object.values(value).every((part) => fitsShape(shape.value, part));
    case 'list':
      // Not `every` on the list itself, which passes over holes.
      return Array.isArray(value) && Array.from(value).every((item) => fitsShape(shape.item, item));
    case 'object':
      return isRecord(value);
  }
}

function fitsLeaf(shape: LeafShape, value: unknown): boolean {
  if (shape.isText) return typeof value === 'string';
  const blank = shape.mend(undefined);
  if (Array.isArray(blank)) return Array.isArray(value);
  return isRecord(blank) ? isRecord(value) : value !== undefined;
}
