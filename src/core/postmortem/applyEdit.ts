import { setAt } from '../document/setAt.ts';
import { isSame } from '../isSame.ts';
import { valueAt } from '../own.ts';
import { accept, type Result } from '../result.ts';
import { withConsequences } from './editConsequences.ts';
import { refuseEdit } from './editSentences.ts';
import type { EditEvent } from './events.ts';
import { readEditValue } from './readEditValue.ts';
import { readPostMortemEvent } from './readPostMortemEvent.ts';
import { postMortemShape } from './shape/postMortemShape.ts';
import type { PostMortem } from './types.ts';
import { mayEdit } from './whoMayEdit.ts';

/**
 * The document after an edit: one field or one key is set, one entry is added or (`value: null`)
 * removed. Only what lies on the way is made anew: every other part is the one it was, also where
 * it could not be read.
 *
 * With it, a new text or day of a fact takes back what the other side said to it, and the dispute of
 * whoever rewrites the other side's; other words of an acknowledgement have not arrived yet; a factor
 * that is removed is prevented by nothing; and what was signed gets a new version, back in review.
 *
 * Refuses what `mayEdit` refuses, values that cannot stand there (the codes of reading them), an id
 * that is taken (`E_DUPLICATE_ID`), entries, factors and questions that are not there
 * (`E_UNKNOWN_ITEM`), somebody else as the author (`E_ACTOR`), more than 2,000 entries
 * (`E_TOO_LONG`), more than one thing at a time (`E_SHAPE`), and what changes nothing
 * (`E_UNCHANGED`). Never throws.
 */
export function applyEdit(doc: PostMortem, edit: EditEvent): Result<PostMortem> {
  const event = readPostMortemEvent(edit);
  if (!event.ok) return event;
  if (event.value.type !== 'edit') return refuseEdit('notAnEdit');
  const { by, path } = event.value;
  const error = mayEdit(doc, by, path);
  if (error) return { ok: false, error };
  const next = readEditValue(doc, event.value);
  if (!next.ok) return next;
  if (isSame(valueAt(doc, path), next.value)) return refuseEdit('sameValue', path);
  const edited = setAt(postMortemShape(doc.partyIds), doc, path, next.value);
  if (!edited.ok) return edited;
  return accept(withConsequences(edited.value, event.value));
}
