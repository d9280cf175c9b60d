import { own } from '../../own.ts';
import { accept, type Refusal, type Result } from '../../result.ts';
import type { Articulation } from '../types.ts';
import { chainRefusal } from './chainSentences.ts';
import { faultOfFollowing } from './faultOfFollowing.ts';
import { type Articulations, hasBeenInForce, readVersions } from './readVersions.ts';

/**
 * The version whose place a document takes, among those that are known; `null`: it takes none, or
 * that one is not known, so that nothing can be said about it. `known` need not be a whole chain, as
 * it has to be for `articulationChain`: whoever joined later has not got all of it.
 *
 * Refuses what is known to stand against it: another version took that place (`E_FORK`), the version
 * before was never in force or has another number (`E_GAP`), says something else than when this
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
  const rival = versions.find((one) => hasBeenInForce(one) && one.supersedes?.id === place);
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
