import type { ClauseWording } from '../../core/articulation/types.ts';
import type { ResponsibilityPart } from '../../i18n/en/articulationTermsMessages.ts';

/** What somebody can have to do with a responsibility, in the order in which it is told. */
export const responsibilityParts = ['accountable', 'responsible', 'consulted', 'informed'] as const;
const lists = ['responsible', 'consulted', 'informed'] as const;

/** What can be chosen for somebody; other mixtures can be read, and stay until chosen otherwise. */
export const partChoices: readonly (readonly ResponsibilityPart[])[] = [
  [],
  ['accountable'],
  ['responsible'],
  ['accountable', 'responsible'],
  ['consulted'],
  ['informed'],
];

/** Who has which part in a responsibility. */
export type Parts = Pick<ClauseWording, ResponsibilityPart>;

/** What somebody has to do with a responsibility; empty: no part in it. */
export function partsOf(parts: Parts, who: string): ResponsibilityPart[] {
  return responsibilityParts.filter((part) =>
    part === 'accountable' ? parts.accountable === who : parts[part]?.includes(who),
  );
}

/** Everybody who is named in a responsibility, by id. */
export function namedIn({ accountable, responsible, consulted, informed }: Parts): Set<string> {
  const named = [accountable, ...(responsible ?? []), ...(consulted ?? []), ...(informed ?? [])];
  return new Set(named.filter((id): id is string => id !== undefined && id !== ''));
}

/** A field of a responsibility, and what is to stand there. */
export interface PartEdit {
  readonly field: ResponsibilityPart;
  readonly value: string | readonly string[];
}

/**
 * The edits after which somebody has these parts and no others. Whoever answered for it before
 * `who` does so no more. `heir`: who answers for it when `who` no longer does; `''`: nobody.
 */
export function partEdits(
  parts: Parts,
  who: string,
  wanted: readonly ResponsibilityPart[],
  heir = '',
): PartEdit[] {
  const edits: PartEdit[] = lists.flatMap((field) => {
    const named = parts[field] ?? [];
    if (wanted.includes(field) === named.includes(who)) return [];
    const others = named.filter((id) => id !== who);
    return [{ field, value: wanted.includes(field) ? [...named, who] : others }];
  });
  const isAccountable = parts.accountable === who;
  if (wanted.includes('accountable') === isAccountable) return edits;
  return [...edits, { field: 'accountable', value: isAccountable ? heir : who }];
}
