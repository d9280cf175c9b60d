import { mapValues } from '../../document/mapValues.ts';
import { isRecord } from '../../isRecord.ts';
import { own, ownValue } from '../../own.ts';
import { accept, type Refusal, type Result } from '../../result.ts';
import { applyArticulationEvent } from '../applyArticulationEvent.ts';
import type { ArticulationEvent } from '../events.ts';
import type { Articulation } from '../types.ts';
import { versionsInRow } from './agreements.ts';
import { articulationChain } from './articulationChain.ts';
import { chainRefusal } from './chainSentences.ts';
import { endVersionBefore } from './endVersionBefore.ts';
import { hasBeenInForce, readVersions } from './readVersions.ts';
import { rivalOf } from './versionToReplace.ts';

type ById = Readonly<Record<string, Articulation>>;

/**
 * The record with one version brought into force, and the version whose place it takes superseded:
 * both, or neither. `event`: the `activate` event, by any side that takes part in it, also one that
 * has only just joined (see `endVersionBefore`). Other drafts for the same place stay, and are a
 * fork until they are withdrawn. The record has to have the whole chain, beside other agreements;
 * whoever has only a part of it asks `versionToReplace`.
 *
 * Refuses what `applyArticulationEvent` refuses, a version that does not follow the one in force, as
 * `articulationChain` says, a first one between the same parties as another agreement (`E_FORK`), and
 * one that nobody signs who took part in the version before (`E_ACTOR`). Never throws.
 */
export function activateInChain(record: ById, id: string, event: ArticulationEvent): Result<ById> {
  const target = isRecord(record) ? ownValue(record, id) : undefined;
  if (!target) return { ok: false, error: chainRefusal('unknown', '', id) };
  if (own(event, 'type') !== 'activate') return refused(chainRefusal('notActivate', 'type'));
  const versions = Object.values(record);
  const row = versionsInRow(target, record).filter((one) => one !== target && hasBeenInForce(one));
  const chain = articulationChain([...row, target]);
  if (!chain.ok) return refused(chain.error);
  const rival = rivalOf(target, readVersions(record).versions);
  if (rival) return refused(chainRefusal('fork', `${target.id}.supersedes`, rival.id));
  const activated = applyArticulationEvent(target, event);
  if (!activated.ok) return activated;
  const before = versions.find((one) => own(one, 'id') === target.supersedes?.id);
  if (!before) return accept(replaced(record, new Map([[target, activated.value]])));
  const superseded = endVersionBefore(before, activated.value, event);
  if (!superseded.ok) return superseded;
  return accept(
    replaced(
      record,
      new Map([
        [target, activated.value],
        [before, superseded.value],
      ]),
    ),
  );
}

function refused(error: Refusal): Result<never> {
  return { ok: false, error };
}

function replaced(record: ById, by: ReadonlyMap<Articulation, Articulation>): ById {
  return mapValues(record, (one) => by.get(one) ?? one);
}
