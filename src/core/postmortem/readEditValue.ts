import { own, valueAt } from '../own.ts';
import { accept, type Result } from '../result.ts';
import { refuseEdit } from './editSentences.ts';
import type { EditEvent } from './events.ts';
import { readNewEntry } from './readNewEntry.ts';
import { postMortemShape } from './shape/postMortemShape.ts';
import { readExactly } from './shape/readExactly.ts';
import type { Shape } from './shape/shapes.ts';
import { shapesAlong } from './shape/shapesAlong.ts';
import type { PostMortem } from './types.ts';

/** What an edit puts at its place; `undefined`: what stands there is taken away. */
export function readEditValue(doc: PostMortem, edit: EditEvent): Result<unknown> {
  const { path, value } = edit;
  const table = postMortemShape(doc.partyIds);
  const shapes = shapesAlong(table, path);
  if (!shapes.ok) return shapes;
  const [container, target] = [table, ...shapes.value].slice(-2);
  if (!container || !target || !isSetAlone(container, target)) {
    return refuseEdit('oneAtATime', path);
  }
  if (container.kind !== 'record') return readExactly(target, value, path);
  const isEntry = container.keys === 'entries';
  const isThere = valueAt(doc, path) !== undefined;
  if (value === null) {
    return isEntry && !isThere ? refuseEdit('entryGone', path, path.at(-1)) : accept(undefined);
  }
  if (isEntry) return readNewEntry(doc, edit, target);
  const [section, , field, id = ''] = path;
  const isFactor = section === 'changes' && field === 'prevents';
  return isFactor && own(doc.factors, id) === undefined
    ? refuseEdit('factorGone', path, id)
    : readExactly(target, value, path);
}

/** Whether an edit can set something as a whole: not what others have a part in. */
function isSetAlone(container: Shape, target: Shape): boolean {
  if (target.kind === 'leaf') return true;
  const isKeyed = container.kind === 'record' && container.keys !== 'perParty';
  return isKeyed && target.kind === 'fields';
}
