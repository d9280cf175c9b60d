import { type Read, readId } from '../read/readFields.ts';
import type { PartyId } from '../types.ts';
import type { Entries } from './entries.ts';

/** One value: how it is read, and what is shown in place of one that cannot be read. */
export interface LeafShape {
  readonly kind: 'leaf';
  readonly read: Read<unknown>;
  readonly mend: (value: unknown) => unknown;
  /** Words that people wrote. */
  readonly isText: boolean;
}

/** An object with these fields. */
export interface FieldsShape {
  readonly kind: 'fields';
  readonly fields: Readonly<Record<string, Shape>>;
}

/**
 * Values of one kind by their keys. `entries`: a list, each entry under its id. `perKey`: whatever
 * the keys are. `perParty`: each party has its own, which only it may change.
 */
export interface RecordShape {
  readonly kind: 'record';
  readonly keys: 'entries' | 'perKey' | 'perParty';
  readonly value: Shape;
  readonly readKey: Read<string>;
  /** Keys that a record begins with. */
  readonly first: readonly string[];
}

/** What happened, in order: items with ids. */
export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
}

/** An object that is read as one, such as a verb in the history, and which of its fields are text. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly read: Read<unknown>;
  readonly texts: readonly string[];
}

export interface Marks {
  /** Follows from verbs and from how the document began; no edit sets it. */
  readonly isKept?: boolean;
  /** May be left out. */
  readonly isOptional?: boolean;
  /** Counts whole or not at all: one bad part, and it is not shown. */
  readonly isWhole?: boolean;
  /** `null` can stand in its place: there is none. */
  readonly isNullable?: boolean;
}

/** A part of the document. `T`: what it holds once it is read. */
export type Shape<T = unknown> = (LeafShape | FieldsShape | RecordShape | ListShape | ObjectShape) &
  Marks & { readonly holds?: () => T };

/** A shape for each field; one that may be left out has to be `optional`. */
type FieldShapes<T> = { readonly [Key in keyof T]-?: Shape<Exclude<T[Key], undefined>> };

export function leaf<T>(
  read: Read<T>,
  mend: (value: unknown) => T,
  isText = false,
): Shape<T> & LeafShape {
  return { kind: 'leaf', read, mend, isText };
}

export function fields<T>(shapes: FieldShapes<T>): Shape<T> & FieldsShape {
  return { kind: 'fields', fields: shapes as Readonly<Record<string, Shape>> };
}

/** `readKey`: which ids entries can have, if not all. */
export function entries<T>(entry: Shape<T>, readKey = readId): Shape<Entries<T>> {
  return { kind: 'record', keys: 'entries', value: entry, readKey, first: [] };
}

export function perKey<Key extends string, T>(
  readKey: Read<Key>,
  value: Shape<T>,
): Shape<Readonly<Record<Key, T>>> {
  return { kind: 'record', keys: 'perKey', value, readKey, first: [] };
}

/** `parties`: those that have a value from the beginning. */
export function perParty<T>(
  readParty: Read<string>,
  value: Shape<T>,
  parties: readonly PartyId[] = [],
): Shape<Readonly<Record<PartyId, T>>> {
  return { kind: 'record', keys: 'perParty', value, readKey: readParty, first: parties };
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return { kind: 'list', item };
}

/** `texts`: fields with words that people wrote. */
export function object<T>(read: Read<T>, texts: readonly string[]): Shape<T> {
  return { kind: 'object', read, texts };
}

/** Marks what no edit sets. */
export function kept<T extends Shape>(shape: T): T {
  return { ...shape, isKept: true };
}

export function optional<T extends Shape>(shape: T): T {
  return { ...shape, isOptional: true };
}

export function whole<T extends Shape>(shape: T): T {
  return { ...shape, isWhole: true };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return { ...shape, isNullable: true };
}
