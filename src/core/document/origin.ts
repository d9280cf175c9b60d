import { needs, type Read, readFields, readId, wordOf } from '../read/readFields.ts';
import { name, word } from './leaves.ts';
import { fields, kept, optional, type Shape, whole } from './shapes.ts';

/** What a document can be begun from. */
export const originKinds = ['dimension', 'commitment', 'post_mortem'] as const;
export type OriginKind = (typeof originKinds)[number];

/** What a document was begun from. */
export interface Origin {
  /** `dimension`: one of a trust survey, an axis of the radar. */
  readonly kind: OriginKind;
  readonly id: string;
}

/** Left out: it was begun by itself. Set once, when the document begins. */
export const originShape: Shape<Origin> = optional(
  kept(whole(fields<Origin>({ kind: word(originKinds), id: name }))),
);

export const readOrigin: Read<Origin> = (value, path) =>
  readFields<Origin>({ kind: needs(wordOf(originKinds)), id: needs(readId) }, value, path);
