import { readWhole } from '../articulation/readWhole.ts';
import { articulationShape } from '../articulation/shape/articulationShape.ts';
import type { Articulation } from '../articulation/types.ts';
import { isSame } from '../isSame.ts';
import type { Result } from '../result.ts';
import { changeDocument } from './changeDocument.ts';
import { putDocument } from './putDocument.ts';
import { refuseRecord } from './sentences.ts';

/** What a version is, which one it follows, and how it began. */
const fixed = [
  'id',
  'version',
  'supersedes',
  'partyIds',
  'createdAt',
  'createdBy',
  'origin',
  'template',
] as const satisfies readonly (keyof Articulation)[];

/** Places of a version that is in force, or no longer is, that still change. */
const alwaysOpen: readonly string[] = ['status', 'history'];

/**
 * A version with one more change in it, as `changeDocument`. `before`: as it was before all that comes
 * together with it. Once it was in force or has ended, only its history grows, and one in force can
 * be superseded; anything else is refused (`E_CLOSED`).
 */
export function changeArticulation(
  doc: Articulation,
  path: readonly string[],
  value: unknown,
  before: Articulation,
): Result<Articulation> {
  const [top = ''] = path;
  const isClosed = top === 'status' ? !mayBecome(before, value) : !alwaysOpen.includes(top);
  if (!isOpen(before) && isClosed) return refuseRecord('ended', path.join('.'));
  return changeDocument({ shape: articulationShape(doc.partyIds), fixed }, doc, path, value);
}

/** A version that is put where one is already: under the same rules, all of it at once. */
export function putArticulation(before: Articulation, value: unknown): Result<Articulation> {
  const read = readWhole(value);
  if (!read.ok) return read;
  const next = read.value;
  if (!isOpen(before)) {
    const places = Object.keys({ ...before, ...next }) as (keyof Articulation)[];
    const changed = places.find(
      (place) => !alwaysOpen.includes(place) && !isSame(before[place], next[place]),
    );
    const place = changed ?? (mayBecome(before, next.status) ? undefined : 'status');
    if (place !== undefined) return refuseRecord('ended', place);
  }
  return putDocument(before, next, fixed);
}

function isOpen({ status }: Articulation): boolean {
  return ['draft', 'in_review', 'partly_signed'].includes(status);
}

/** Where a version that is no longer worked on can still come. */
function mayBecome({ status }: Articulation, next: unknown): boolean {
  return next === status || (status === 'in_force' && next === 'superseded');
}
