import { own } from '../own.ts';
import { accept, type Result } from '../result.ts';
import type { Instant } from '../types.ts';
import { type Articulations, hasBeenInForce, readVersions } from './chain/readVersions.ts';
import { createArticulation } from './createArticulation.ts';
import { refuseDocument } from './documentSentences.ts';
import type { ArticulationActor } from './events.ts';
import { readWhole } from './readWhole.ts';
import type { Articulation } from './types.ts';

export interface NextBeginning {
  readonly id: string;
  readonly by: ArticulationActor;
  readonly at: Instant;
}

/**
 * The draft that comes after a version that can no longer be changed. After one in force, it has all
 * of its clauses under their ids, and is to take its place; that one stays in force until then. After
 * one that was withdrawn, it says what had been written there, for the same place; where another
 * version has taken that place by now, it is the next after the one that is in force. `known`: other
 * versions, as far as they are here.
 *
 * Refuses what `createArticulation` refuses, and a version that can still be changed or was replaced
 * (`E_STATE`). Never throws.
 */
export function nextArticulation(
  doc: Articulation,
  known: Articulations,
  beginning: NextBeginning,
): Result<Articulation> {
  const status = own(doc, 'status');
  if (status !== 'in_force' && status !== 'withdrawn') return refuseDocument('notOver', 'status');
  const read = readWhole(doc);
  if (!read.ok) return read;
  const before = status === 'in_force' ? read.value : heirOfPlace(read.value, known);
  return before ? after(before, beginning) : again(read.value, beginning);
}

/**
 * The version that was begun after a document, or in its place where it was withdrawn, and has not
 * been withdrawn itself; `null`: there is none among those that are known. Never throws.
 */
export function begunAfter(doc: Articulation, known: Articulations): Articulation | null {
  const [present] = readVersions([doc]).versions;
  const before = present?.status === 'withdrawn' ? heirOfPlace(present, known) : present;
  const place = before ? before.id : present?.supersedes?.id;
  // Any agreement begins with a version that takes nobody's place.
  if (place === undefined) return null;
  const later = readVersions(known).versions.filter(
    (one) => one.supersedes?.id === place && one.status !== 'withdrawn',
  );
  return later.find((one) => one.id !== present?.id) ?? null;
}

/** The version in force that has taken the place for which a document was meant. */
function heirOfPlace({ supersedes }: Articulation, known: Articulations): Articulation | null {
  const { versions } = readVersions(known);
  const passed = new Set<string>();
  for (let place = supersedes?.id; place !== undefined && !passed.has(place); ) {
    passed.add(place);
    const at: string = place;
    const heir = versions.find((one) => one.supersedes?.id === at && hasBeenInForce(one));
    if (heir?.status === 'in_force') return heir;
    place = heir?.id;
  }
  return null;
}

function after(supersedes: Articulation, beginning: NextBeginning): Result<Articulation> {
  const { title, partyIds } = supersedes;
  return createArticulation({ ...beginning, title, partyIds, supersedes });
}

/** The same once more, without what was said to it. */
function again(doc: Articulation, beginning: NextBeginning): Result<Articulation> {
  const { title, partyIds, template, trigger, people, origin } = doc;
  const begun = createArticulation({
    ...{ ...beginning, title, partyIds, template, trigger, people },
    ...(origin && { origin }),
  });
  if (!begun.ok) return begun;
  const { version, supersedes, triggerNote, clauses, reasons } = doc;
  return accept({ ...begun.value, version, supersedes, triggerNote, clauses, reasons });
}
