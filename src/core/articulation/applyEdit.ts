import { setAt } from '../document/setAt.ts';
import { isSame } from '../isSame.ts';
import { valueAt } from '../own.ts';
import { accept, type Result } from '../result.ts';
import { withConsequences } from './editConsequences.ts';
import { refuseEdit } from './editSentences.ts';
import type { ArticulationEdit } from './events.ts';
import { mayEditArticulation } from './mayEditArticulation.ts';
import { readArticulationEdit } from './readArticulationEdit.ts';
import { articulationShape } from './shape/articulationShape.ts';
import type { Articulation } from './types.ts';

/**
 * The document after an edit: one field or one key is set, one entry is added or (`value: null`)
 * removed. Only what lies on the way is made anew: every other part is the one it was, also where
 * it could not be read.
 *
 * With it, whoever changes what a clause says makes the wording theirs, and takes back what they
 * said to the old one; in a draft that was proposed before, the old wording of another party stays
 * beside it, as what that party proposes; what was said to a clause that is removed stays without
 * counting, as does the reason for it; and all signatures are void, so that it is back in review.
 *
 * Refuses what `mayEditArticulation` refuses, values that cannot stand there (the codes of reading
 * them), fields that the section lacks (`E_UNKNOWN_FIELD`), an id that is taken (`E_DUPLICATE_ID`),
 * entries, people and outcomes that are not there (`E_UNKNOWN_ITEM`), somebody else as the author
 * (`E_ACTOR`), more than 2,000 entries (`E_TOO_LONG`), more than one thing at a time (`E_SHAPE`),
 * and what changes nothing (`E_UNCHANGED`). Never throws.
 */
export function applyEdit(doc: Articulation, edit: ArticulationEdit): Result<Articulation> {
  const { by, path } = edit;
  const error = mayEditArticulation(doc, by, path);
  if (error) return { ok: false, error };
  const next = readArticulationEdit(doc, edit);
  if (!next.ok) return next;
  if (isSame(valueAt(doc, path), next.value)) return refuseEdit('sameValue', path);
  const edited = setAt(articulationShape(doc.partyIds), doc, path, next.value);
  return edited.ok ? accept(withConsequences(doc, edited.value, edit)) : edited;
}
