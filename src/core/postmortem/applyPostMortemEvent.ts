import { applyVerb, type VerbBook } from '../document/applyVerb.ts';
import { damage } from '../document/damage.ts';
import { keepUnread } from '../document/keepUnread.ts';
import type { Result } from '../result.ts';
import { applyEdit } from './applyEdit.ts';
import type { PostMortemEntry, PostMortemEvent } from './events.ts';
import { findVerb } from './findVerb.ts';
import { readPostMortem } from './readPostMortem.ts';
import { readPostMortemEvent } from './readPostMortemEvent.ts';
import { refuseAs } from './sentences.ts';
import { settlePostMortem } from './settlePostMortem.ts';
import type { PostMortem } from './types.ts';

/** Without these, nobody can say what may be done. */
const vital = ['stage', 'template', 'version'];

/** Signatures and rounds of understanding are kept under the id of their verb. */
const book: VerbBook<PostMortem, PostMortemEntry> = {
  find: (doc, { type, by }) => findVerb(doc, type, by),
  isTaken: ({ signatures, understanding }, id) =>
    [signatures, ...Object.values(understanding)].some((kept) => Object.hasOwn(kept, id)),
};

/**
 * The post-mortem after one more event. An `edit` sets what stands at a place; every other event is
 * a verb, and is added to the history under its id, or one made of `at`, type and party. The
 * document passed in is left as it is; what it holds that is not known, or cannot be read, stays.
 *
 * Refuses what is no event (`E_SHAPE`, `E_TYPE`, `E_ENUM`, `E_ID`, `E_DATE`, `E_TOO_LONG`), what is
 * not possible from this stage (`E_STATE`, `E_CLOSED`), not this actor's (`E_ACTOR`) or not whole
 * yet (`E_EMPTY`), what names something unknown (`E_UNKNOWN_ITEM`), changes nothing
 * (`E_UNCHANGED`), repeats the other side (`E_VERBATIM`), signs what has changed (`E_OUTDATED`), or
 * has an id that is taken (`E_DUPLICATE_ID`); a document of which a part cannot be read is not signed
 * (`E_SHAPE`); `path` names the place. Never throws.
 */
export function applyPostMortemEvent(doc: PostMortem, event: PostMortemEvent): Result<PostMortem> {
  const read = readPostMortemEvent(event);
  if (!read.ok) return read;
  if (read.value.type === 'edit') return applyEdit(doc, read.value);
  const shown = readPostMortem(doc);
  if (!shown.ok) return shown;
  const { doc: known, issues } = shown.value;
  if (issues.some(({ path }) => vital.includes(path[0] ?? ''))) {
    return refuseAs('notAPostMortem', '');
  }
  const error = read.value.type === 'sign' ? damage(issues) : null;
  if (error) return { ok: false, error };
  // Put together from what several people did, it may say more than they have signed.
  const next = applyVerb(settlePostMortem(known), read.value, book);
  return next.ok ? keepUnread(doc, known, next.value) : next;
}
