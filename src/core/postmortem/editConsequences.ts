import { isRecord } from '../isRecord.ts';
import { own, valueAt } from '../own.ts';
import type { EditEvent } from './events.ts';
import type { Acknowledgement, AgreedChange, PostMortem, TimelineEntry } from './types.ts';

/** The document with what follows elsewhere from an edit that was made to it. */
export function withConsequences(edited: PostMortem, edit: EditEvent): PostMortem {
  const [section, , field] = edit.path;
  const related = withRelated(edited, edit);
  // What a look has shown is noted after the signatures, and is no part of what was signed.
  return section === 'recurrence' && field === 'note' ? related : withNewVersion(related);
}

function withRelated(doc: PostMortem, { path, by, value }: EditEvent): PostMortem {
  const [list, id = '', field] = path;
  if (list === 'timeline' && (field === 'text' || field === 'at')) {
    return withoutPositions(doc, id, by.partyId);
  }
  if (list === 'acknowledgements') return withoutReceipts(doc, id);
  return list === 'factors' && path.length === 2 && value === null ? withoutFactor(doc, id) : doc;
}

/**
 * What the others said, they said to the old words. `partyId` has just written the new ones, and so
 * no longer disputes what was another side's.
 */
function withoutPositions(doc: PostMortem, factId: string, partyId: string): PostMortem {
  const fact = doc.timeline[factId] as TimelineEntry;
  if (!isRecord(fact.positions)) return doc;
  const given = Object.entries(fact.positions);
  const isOwn = fact.addedBy === partyId;
  const kept = given.filter(([id, said]) => id === partyId && (isOwn || said !== 'dispute'));
  if (kept.length === given.length) return doc;
  const cleared = { ...fact, positions: Object.fromEntries(kept) };
  return { ...doc, timeline: { ...doc.timeline, [factId]: cleared } };
}

/** What the other side received were the old words. */
function withoutReceipts(doc: PostMortem, partyId: string): PostMortem {
  const said = doc.acknowledgements[partyId] as Acknowledgement;
  if (!isRecord(said.received) || Object.keys(said.received).length === 0) return doc;
  const acknowledgements = { ...doc.acknowledgements, [partyId]: { ...said, received: {} } };
  return { ...doc, acknowledgements };
}

/** Nothing prevents a factor that is gone. */
function withoutFactor(doc: PostMortem, factorId: string): PostMortem {
  const changes = Object.entries(isRecord(doc.changes) ? doc.changes : {});
  const preventing = changes.filter(([, change]) => valueAt(change, ['prevents', factorId]));
  if (preventing.length === 0) return doc;
  const freed = preventing.map(([id, change]) => [id, withoutPrevented(change, factorId)]);
  return { ...doc, changes: { ...doc.changes, ...Object.fromEntries(freed) } };
}

function withoutPrevented(change: AgreedChange, factorId: string): AgreedChange {
  const { [factorId]: _, ...prevents } = change.prevents;
  return { ...change, prevents };
}

/** After a change to the content, whoever has signed this version has to look again. */
export function withNewVersion(doc: PostMortem): PostMortem {
  const { version, signatures } = doc;
  const wasAgreed = doc.stage === 'agreed' || doc.stage === 'agreed_with_differences';
  const stage = wasAgreed ? 'in_review' : doc.stage;
  const given = isRecord(signatures) ? Object.values(signatures) : [];
  const isSigned =
    Number.isSafeInteger(version) && given.some((one) => own(one, 'version') === version);
  if (isSigned) return { ...doc, version: version + 1, stage };
  return stage === doc.stage ? doc : { ...doc, stage };
}
