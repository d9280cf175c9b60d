import { isRecord } from '../isRecord.ts';
import { own } from '../own.ts';
import { text } from './leaves.ts';
import type { Shape } from './shapes.ts';

type MapText = (text: string, path: readonly string[]) => string;

/**
 * A part of a document with other words in place of those that people wrote; ids, dates and chosen
 * words stay. What does not change is the given value itself.
 */
export function mapText<T>(shape: Shape<T>, value: T, map: MapText): T {
  return mapPart(shape, value, map, []) as T;
}

/** Shows each text that people wrote, in the order of the document; the empty ones too. */
export function eachText<T>(
  shape: Shape<T>,
  value: T,
  visit: (text: string, path: readonly string[]) => void,
): void {
  mapText(shape, value, (text, path) => {
    visit(text, path);
    return text;
  });
}

function mapPart(shape: Shape, value: unknown, map: MapText, path: readonly string[]): unknown {
  switch (shape.kind) {
    case 'leaf':
      return shape.isText && typeof value === 'string' ? map(value, path) : value;
    case 'list':
      return Array.isArray(value) ? mapList(shape.item, value, map, path) : value;
    case 'record':
      return mapFields(() => shape.value, value, map, path);
    case 'fields':
      return mapFields((key) => own(shape.fields, key) as Shape | undefined, value, map, path);
    case 'object':
      return mapFields((key) => (shape.texts.includes(key) ? text : undefined), value, map, path);
  }
}

function mapList(item: Shape, value: unknown[], map: MapText, path: readonly string[]): unknown {
  const mapped = value.map((one, i) => mapPart(item, one, map, [...path, String(i)]));
  return mapped.every((one, i) => one === value[i]) ? value : mapped;
}

function mapFields(
  shapeOf: (key: string) => Shape | undefined,
  value: unknown,
  map: MapText,
  path: readonly string[],
): unknown {
  if (!isRecord(value)) return value;
  const given = Object.entries(value);
  const mapped = given.map(([key, one]): [string, unknown] => {
    const shape = shapeOf(key);
    return [key, shape ? mapPart(shape, one, map, [...path, key]) : one];
  });
  return mapped.every(([, one], i) => one === given[i]?.[1]) ? value : Object.fromEntries(mapped);
}
