import { accept, type Result } from '../result.ts';
import { refuseShape } from './sentences.ts';
import type { Shape } from './shapes.ts';

/** The parts on the way down a path, one for each of its keys; refuses keys that lead nowhere. */
export function shapesAlong(shape: Shape, path: readonly string[]): Result<readonly Shape[]> {
  const shapes: Shape[] = [];
  let current = shape;
  for (const [i, key] of path.entries()) {
    const next = childShape(current, key, path.slice(0, i + 1).join('.'));
    if (!next.ok) return next;
    current = next.value;
    shapes.push(current);
  }
  return accept(shapes);
}

/** The part at the end of a path. */
export function shapeAt(shape: Shape, path: readonly string[]): Result<Shape> {
  const shapes = shapesAlong(shape, path);
  return shapes.ok ? accept(shapes.value.at(-1) ?? shape) : shapes;
}

/** The part under one key. */
export function childShape(shape: Shape, key: string, path: string): Result<Shape> {
  if (shape.kind === 'record') {
    const read = shape.readKey(key, path);
    return read.ok ? accept(shape.value) : read;
  }
  if (shape.kind === 'list') return accept(shape.item);
  const field =
    shape.kind === 'fields' && Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
  return field ? accept(field) : refuseShape('unknownField', path, key);
}
