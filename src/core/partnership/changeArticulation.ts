import { readWhole } from '../articulation/readWhole.ts';
import { articulationShape } from '../articulation/shape/articulationShape.ts';
import type { Articulation } from '../articulation/types.ts';
import { differingKey } from '../isSame.ts';
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

/**
 * A version with one more change in it, as `changeDocument`. `before`: as it was before all that comes
 * together with it. Once it was in force or has ended, only its history grows, and one in force can
 * be superseded; anything else is refused (`E_CLOSED`), and so is a second version in its place
 * (`E_OUTDATED`): only one comes into force.
 */
export function changeArticulation(
  doc: Articulation,
  path: readonly string[],
  value: unknown,
  before: Articulation,
): Result<Articulation> {
  const rules = { shape: articulationShape(doc.partyIds), fixed };
  return unlessEnded(before, changeDocument(rules, doc, path, value), path.join('.'));
}

/** A version that is put where one is already: under the same rules, all of it at once. */
export function putArticulation(before: Articulation, value: unknown): Result<Articulation> {
  const next = unlessEnded(before, readWhole(value));
  return next.ok ? putDocument(before, next.value, fixed) : next;
}

function unlessEnded(
  before: Articulation,
  next: Result<Articulation>,
  place?: string,
): Result<Articulation> {
  const { status, history } = before;
  const isOpen = ['draft', 'in_review', 'partly_signed'].includes(status);
  if (isOpen || !next.ok) return next;
  const heirs = heirsOf(next.value);
  if (heirs.size > 1 && heirs.size > heirsOf(before).size) return refuseRecord('outdated', place);
  const isSuperseded = status === 'in_force' && next.value.status === 'superseded';
  const changed = differingKey(before, { ...next.value, history, ...(isSuperseded && { status }) });
  return changed === undefined ? next : refuseRecord('ended', place ?? changed);
}

/** The versions that came into force in the place of one. */
function heirsOf({ history }: Articulation): ReadonlySet<string> {
  const ends = history.filter((entry) => entry.type === 'supersede');
  return new Set(ends.map(({ articulationId }) => articulationId));
}
