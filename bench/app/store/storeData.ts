import type { Partnership } from 'troth/core';
import type { RearticulationScenario, StoreScenario } from '../../suites/suite.mjs';
import { makeForm } from '../post-mortem/formData.ts';
import { makeDocument as makePostMortem } from '../post-mortem/postMortemDocument.ts';
import { makeDocument as makeArticulation } from '../rearticulation/articulationDocument.ts';
import { makeRearticulation } from '../rearticulation/rearticulationData.ts';
import { makeCommitments, parties, people } from '../tracker/trackerData.ts';

// The shared record of two partners after many years, made by the library's own machines: promises
// in every state, and as many post-mortems as versions of what they expect of each other.

/** The post-mortem whose summary is typed into. */
export const typedId = 'post-mortem-0';

export function makeRecord({ commitments, documents }: StoreScenario): Partnership {
  const half = Math.floor(documents / 2);
  const postMortem = makePostMortem(makeForm({ fields: 60, facts: 20, factors: 8 }));
  const articulation = makeArticulation(
    makeRearticulation({ clauses: 40, words: 40, changed: 0.2 } as RearticulationScenario),
  );
  const copies = <T extends object>(one: T, count: number, name: string) =>
    byId(
      Array.from({ length: count }, (_, i) => ({ ...structuredClone(one), id: `${name}-${i}` })),
    );
  return {
    schema: 'troth/partnership',
    version: 1,
    id: 'northwind-and-harbour',
    parties: byId(parties),
    people: byId(people),
    instruments: {},
    responses: {},
    commitments: byId(makeCommitments(commitments)),
    postMortems: copies(postMortem, half, 'post-mortem'),
    articulations: copies(articulation, documents - half, 'articulation'),
  };
}

/** Every entry of a record. */
export function entriesOf(
  record: Partnership,
): { collection: string; id: string; value: unknown }[] {
  const { schema: _, version: __, id: ___, ...collections } = record;
  return Object.entries(collections).flatMap(([collection, entries]) =>
    Object.entries(entries as object).map(([id, value]) => ({ collection, id, value })),
  );
}

function byId<T extends { id: string }>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((one) => [one.id, one]));
}
