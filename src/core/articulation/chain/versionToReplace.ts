import { own } from '../../own.ts';
import { accept, type Refusal, type Result } from '../../result.ts';
import type { Articulation } from '../types.ts';
import { haveSameParties } from './agreements.ts';
import { chainRefusal } from './chainSentences.ts';
import { faultOfFollowing } from './faultOfFollowing.ts';
import { type Articulations, hasBeenInForce, readVersions } from './readVersions.ts';

/**
 * The version whose place a document takes, among those that are known; `null`: it takes none, or
 * that one is not known, so that nothing can be said about it. `known` need not be a whole chain, as
 * it has to be for `articulationChain`: whoever joined later has not got all of it; and it may hold
 * other agreements.
 *
 * Refuses what is known to stand against it: another version took that place, or a first one is
 * between the same parties as another agreement that holds (`E_FORK`), the version before was never in force or has another number (`E_GAP`), says something else than when this
 * document began (`E_HASH`), says that it comes after this one (`E_CYCLE`), or is between others
 * (`E_ACTOR`). Never throws.
 */
export function versionToReplace(
  doc: Articulation,
  known: Articulations,
): Result<Articulation | null> {
  const [readable] = readVersions([doc]).versions;
  if (!readable) return refused(chainRefusal('notAnArticulation', ''));
  const { id, supersedes } = readable;
  const versions = readVersions(known).versions.filter((one) => one.id !== id);
  const place = supersedes?.id;
  const at = `${id}.supersedes`;
  const rival = rivalOf(readable, versions);
  if (rival) return refused(chainRefusal('fork', at, rival.id));
  const before = supersedes && versions.find((one) => one.id === place);
  const isCircle = place === id || before?.supersedes?.id === id;
  if (isCircle) return refused(chainRefusal('cycle', `${at}.id`));
  if (!before) return accept(null);
  const fault = faultOfFollowing(readable, supersedes, before);
  if (fault) return refused(fault);
  if (!haveOneInCommon(before, doc)) return refused(chainRefusal('nobodyBefore', `${id}.partyIds`));
  return before.status === 'in_force' || isReplacedBy(before, id)
    ? accept(before)
    : refused(chainRefusal('replacedAlready', `${at}.id`, before.id));
}

/**
 * Another version in the place of a document. A first version begins an agreement: its rival is one
 * between the same parties that holds, or of which it is not known what took its place.
 */
export function rivalOf(
  doc: Articulation,
  known: readonly Articulation[],
): Articulation | undefined {
  const { id, supersedes } = doc;
  const others = known.filter((one) => one.id !== id && hasBeenInForce(one));
  if (supersedes) return others.find((one) => one.supersedes?.id === supersedes.id);
  const replaced = new Set(others.map((one) => one.supersedes?.id));
  return others.find(
    (one) => haveSameParties(one, doc) && (one.status === 'in_force' || !replaced.has(one.id)),
  );
}

/** A host may have got so far before it was interrupted. */
function isReplacedBy({ history }: Articulation, id: string): boolean {
  return (
    Array.isArray(history) &&
    history.some((one) => own(one, 'type') === 'supersede' && own(one, 'articulationId') === id)
  );
}

/** Only who took part in a version can say that it ends. */
function haveOneInCommon(before: Articulation, doc: Articulation): boolean {
  const [ended, present] = [before.partyIds, doc.partyIds];
  return Array.isArray(ended) && Array.isArray(present) && ended.some((id) => present.includes(id));
}

function refused(error: Refusal): Result<never> {
  return { ok: false, error };
}
