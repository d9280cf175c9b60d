'use client';
import { useMemo } from 'react';
import type { Articulation, ClauseField } from '../../../core/articulation/types.ts';
import { ownValue } from '../../../core/own.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import type { RearticulationView } from '../../../hooks/articulation/rearticulationView.ts';
import type { EarlierVersion } from '../../../hooks/articulation/useEarlierVersions.ts';
import { clauseName } from './clauseName.ts';
import { fieldWords } from './fieldWords.ts';

/** What stands in a field that is chosen, in words; `undefined`: nothing stands there. */
export type RedlineWords = (field: ClauseField, value: unknown) => string;

/**
 * The words of fields that are chosen, also of what only the earlier version has: people who were
 * named in it, and outcomes that are gone. The same function as long as none of them changes.
 */
export function useRedlineWords(
  host: RearticulationHost,
  { clauses }: Pick<Articulation, 'clauses'>,
  against: EarlierVersion | null,
  names: RearticulationView['names'],
): RedlineWords {
  const outcomes = JSON.stringify(
    Object.entries({ ...against?.clauses, ...clauses })
      .filter(([, { section }]) => section === 'outcome')
      .map(([id, { text }]) => [id, text.trim() === '' ? id : clauseName(host, text, 0)]),
  );
  const people = against?.people;
  return useMemo(() => {
    const outcomeNames: Record<string, string> = Object.fromEntries(JSON.parse(outcomes));
    const known = new Set(host.assignees.map(({ id }) => id));
    const former = Object.entries(people ?? {})
      .filter(([id]) => !known.has(id))
      .map(([id, { partyId, name, role }]) => {
        const shown = names === 'roles' ? host.shownText(role || name) : name.trim() || role;
        return { id, partyId, role, name: shown || id };
      });
    const everybody = { ...host, assignees: [...host.assignees, ...former] };
    return (field, value) =>
      field === 'outcomeId' && typeof value === 'string'
        ? (ownValue(outcomeNames, value) ?? value)
        : fieldWords(everybody, field, value);
  }, [host, people, names, outcomes]);
}
