import { applyVerb, type VerbBook } from '../document/applyVerb.ts';
import { damage } from '../document/damage.ts';
import { keepUnread } from '../document/keepUnread.ts';
import { accept, type Result } from '../result.ts';
import { applyEdit } from './applyEdit.ts';
import type { GapOptions } from './articulationGaps.ts';
import { refuseDocument } from './documentSentences.ts';
import type { ArticulationEntry, ArticulationEvent } from './events.ts';
import { findVerb } from './findVerb.ts';
import { readArticulation } from './readArticulation.ts';
import { readArticulationEvent } from './readArticulationEvent.ts';
import type { Articulation } from './types.ts';

/** Without these, nobody can say what may be done. */
const vital = ['status', 'template', 'version', 'createdBy', 'supersedes'];

/** Verbs after which nothing that was signed stands; taking another wording is one, too. */
const voiding: readonly string[] = ['counter', 'sendBack', 'decline', 'withdraw'];

/** Signatures and rounds of writing back are kept under the id of their verb. */
const book: VerbBook<Articulation, ArticulationEntry> = {
  // Signing and bringing into force say which commitments are open: a verb is its own options.
  find: (doc, verb) => findVerb(doc, verb.type, verb.by, verb as GapOptions),
  isTaken: ({ signatures, echoes }, id) =>
    [signatures, ...Object.values(echoes)].some((kept) => Object.hasOwn(kept, id)),
};

/**
 * The articulation after one more event. An `edit` sets what stands at a place; every other event is
 * a verb, and is added to the history under its id, or one made of `at`, type and party. The
 * document passed in is left as it is; what it holds that is not known, or cannot be read, stays.
 * What changes the content voids all signatures, also those that cannot be read; what is signed stands
 * in the document from then on as it was read, such as a title without spaces around it.
 *
 * Refuses what is no event (`E_SHAPE`, `E_TYPE`, `E_ENUM`, `E_ID`, `E_DATE`, `E_TOO_LONG`,
 * `E_UNKNOWN_FIELD`), what is not possible from this status (`E_STATE`, `E_CLOSED`), not this
 * actor's (`E_ACTOR`) or not whole yet (`E_EMPTY`, `E_DATE_RANGE`), what names something unknown
 * (`E_UNKNOWN_ITEM`), changes nothing (`E_UNCHANGED`), repeats the other side (`E_VERBATIM`),
 * accepts, answers or signs what has changed (`E_OUTDATED`), has an id that is taken
 * (`E_DUPLICATE_ID`), or takes its own place (`E_CYCLE`);
 * a document of which a part cannot be read is not signed (`E_SHAPE`); `path` names the place. Never throws.
 */
export function applyArticulationEvent(
  doc: Articulation,
  event: ArticulationEvent,
): Result<Articulation> {
  const read = readArticulationEvent(event);
  if (!read.ok) return read;
  if (read.value.type === 'edit') return applyEdit(doc, read.value);
  const shown = readArticulation(doc);
  if (!shown.ok) return shown;
  const { doc: known, issues } = shown.value;
  if (issues.some(({ path }) => path.length === 1 && vital.includes(path[0] ?? ''))) {
    return refuseDocument('notAnArticulation');
  }
  const error = read.value.type === 'sign' ? damage(issues) : null;
  if (error) return { ok: false, error };
  const next = applyVerb(known, read.value, book);
  if (!next.ok) return next;
  const kept = keepUnread(doc, known, next.value);
  if (!kept.ok) return kept;
  if (read.value.type === 'sign') return accept(asRead(kept.value, known));
  return accept(withoutVoided(kept.value, read.value));
}

/** What is signed is what was read: what a line leaves out of what it was given goes with it. */
function asRead(kept: Articulation, known: Articulation): Articulation {
  const { status, signatures, history } = kept;
  return { ...kept, ...known, status, signatures, history };
}

/** Signatures that cannot be read do not bind what has changed since, either. */
function withoutVoided(kept: Articulation, event: ArticulationEvent): Articulation {
  const isVoided = voiding.includes(event.type) || (event.type === 'accept' && event.from);
  return isVoided ? { ...kept, signatures: {} } : kept;
}
