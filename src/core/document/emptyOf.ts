import type { Shape } from './shapes.ts';

/** What a part of the document holds before anybody has said anything. */
export function emptyOf<T>(shape: Shape<T>): T {
  return blank(shape) as T;
}

function blank(shape: Shape): unknown {
  if (shape.isNullable) return null;
  switch (shape.kind) {
    case 'leaf':
      return shape.mend(undefined);
    case 'fields': {
      const required = Object.entries(shape.fields).filter(([, field]) => !field.isOptional);
      return Object.fromEntries(required.map(([key, field]) => [key, blank(field)]));
    }
    case 'record':
      return Object.fromEntries(shape.first.map((key) => [key, blank(shape.value)]));
    case 'list':
      return [];
    case 'object':
      return {};
  }
}
