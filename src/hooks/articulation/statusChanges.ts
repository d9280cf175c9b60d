import { contentHash } from '../../core/articulation/contentHash.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';
import { haveAllSigned } from './standingOf.ts';

/** What happened to the whole document, in words: signatures fell, or it went on. */
export function statusChanges(
  before: Articulation,
  doc: Articulation,
  messages: ArticulationMessages,
): readonly string[] {
  const fell = whySignaturesFell(before, doc, messages);
  const isLast = isSignedByAll(doc) && !isSignedByAll(before);
  if (!isLast && before.status === doc.status) return fell ? [fell] : [];
  const { name, means } = isLast ? messages.allSigned : messages.statuses[doc.status];
  return [...(fell ? [fell] : []), messages.statusNow({ status: name, means })];
}

function isSignedByAll(doc: Articulation): boolean {
  return doc.status === 'partly_signed' && haveAllSigned(doc);
}

/** Whoever took their own back has just done so: that is said where it was done. */
function whySignaturesFell(
  before: Articulation,
  doc: Articulation,
  messages: ArticulationMessages,
): string | null {
  const count = ({ signatures }: Articulation) => Object.keys(signatures).length;
  const areGone = count(before) > 0 && count(doc) === 0 && doc.status === 'in_review';
  if (!areGone) return null;
  if (contentHash(before) !== contentHash(doc)) return messages.signaturesVoided;
  const since = doc.history.slice(before.history.length).map(({ type }) => type);
  const isOpposed = since.includes('counter') || since.includes('sendBack');
  return isOpposed ? messages.signaturesFell : null;
}
