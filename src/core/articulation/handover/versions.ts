import { inOrder } from '../../document/orderKeys.ts';
import { ownValue } from '../../own.ts';
import { contentHash } from '../contentHash.ts';
import type { ClauseDiff } from '../diff/clauseDiff.ts';
import { diffClauses } from '../diff/diffClauses.ts';
import { verdictOf } from '../signatureFault.ts';
import type { Articulation } from '../types.ts';
import { verifyArticulation } from '../verifyArticulation.ts';
import type { HandoverChange, HandoverVersion } from './types.ts';

/** One version as a decision: what it says that changed, why, and who signed it. */
export function versionOf(doc: Articulation): HandoverVersion {
  const { id, title, version, status, trigger, triggerNote, effectiveFrom, reviewBy } = doc;
  const signers = inOrder(doc.signatures).map(
    ([, { partyId, personId, name, role, stance, reservation, at }]) => ({
      ...{ partyId, personId, name, role, stance, reservation, at },
    }),
  );
  return {
    ...{ id, title, version, status, trigger, triggerNote, effectiveFrom, reviewBy },
    contentHash: contentHash(doc),
    verdict: verdictOf(doc, verifyArticulation(doc)),
    signers,
    changes: doc.supersedes
      ? diffClauses(doc.supersedes, doc).flatMap((diff) => changeOf(diff, doc))
      : [],
  };
}

function changeOf(diff: ClauseDiff, { reasons }: Articulation): HandoverChange[] {
  const { clauseId, section, kind, before, after } = diff;
  if (kind === 'unchanged') return [];
  const [was, is] = [before?.text ?? '', after?.text ?? ''];
  const fields = kind === 'changed' ? diff.fields.map(({ field }) => field) : [];
  const reason = ownValue(reasons, clauseId) ?? '';
  return [{ clauseId, section, kind, before: was, after: is, fields, reason }];
}

/**
 * A version and those whose places it took, the newest first, as far back as they are known.
 * `isWhole`: back to the first one.
 */
export function versionsBack(
  newest: Articulation | null,
  all: readonly Articulation[],
): { versions: HandoverVersion[]; isWhole: boolean } {
  const byId = new Map(all.map((one) => [one.id, one]));
  const passed = new Set<Articulation>();
  let at = newest ?? undefined;
  while (at && !passed.has(at)) {
    passed.add(at);
    at = at.supersedes ? byId.get(at.supersedes.id) : undefined;
  }
  const last = [...passed].at(-1);
  // One that was passed already is a circle, and so no way back to a first one.
  return { versions: [...passed].map(versionOf), isWhole: !last?.supersedes };
}
