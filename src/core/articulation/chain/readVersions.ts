import { isRecord } from '../../isRecord.ts';
import { own } from '../../own.ts';
import type { Refusal } from '../../result.ts';
import { type Articulation, articulationStatuses } from '../types.ts';
import { chainRefusal } from './chainSentences.ts';

/** Versions in a list, or in a record by their ids. */
export type Articulations = Readonly<Record<string, Articulation>> | readonly Articulation[];

/** The versions that can be read, the oldest number first, and the first thing that cannot. */
export function readVersions(list: Articulations): { versions: Articulation[]; fault?: Refusal } {
  if (typeof list !== 'object' || list === null) {
    return { versions: [], fault: chainRefusal('notAnArticulation', '') };
  }
  const versions = Object.values<Articulation>(list).filter(isVersion);
  versions.sort((a, b) => a.version - b.version || (a.id < b.id ? -1 : 1));
  const bad = Object.entries(list).find(([, value]) => !isVersion(value));
  if (!bad) return { versions };
  const path = Array.isArray(list) ? `[${bad[0]}]` : bad[0];
  return { versions, fault: chainRefusal('notAnArticulation', path) };
}

function isVersion(value: unknown): value is Articulation {
  const before = own(value, 'supersedes');
  return (
    typeof own(value, 'id') === 'string' &&
    Number.isFinite(own(value, 'version')) &&
    articulationStatuses.includes(own(value, 'status') as Articulation['status']) &&
    (before === null || (isRecord(before) && typeof before.id === 'string'))
  );
}

/** Whether a version is or was what the parties live by. */
export function hasBeenInForce({ status }: Articulation): boolean {
  return status === 'in_force' || status === 'superseded';
}
