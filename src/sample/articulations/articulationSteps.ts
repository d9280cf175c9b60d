import { applyArticulationEvent } from '../../core/articulation/applyArticulationEvent.ts';
import { clausesOf } from '../../core/articulation/clausesOf.ts';
import { contentHash } from '../../core/articulation/contentHash.ts';
import type { ArticulationActor, ArticulationVerb } from '../../core/articulation/events.ts';
import type {
  Articulation,
  ClauseSection,
  ClauseWording,
  StoredClause,
} from '../../core/articulation/types.ts';
import { withWording } from '../../core/articulation/withWording.ts';
import { wordingHash } from '../../core/articulation/wordingHash.ts';
import { people } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Edits, entries, onWorkingDays, type Step, walk } from '../walk.ts';

type Act = ArticulationVerb & { readonly id?: string };

export type ArticulationStep = Step<Articulation, ArticulationActor, Act>;

/** The document after these steps. */
export function afterwards(
  days: SampleDays,
  doc: Articulation,
  ...steps: readonly ArticulationStep[]
) {
  return walk(onWorkingDays(days), applyArticulationEvent, doc, steps);
}

/** Clauses of a section in this order, by whoever proposes them; `after`: a place in it. */
export function clauses(
  section: ClauseSection,
  proposedBy: string,
  given: Readonly<Record<string, ClauseWording>>,
  after: string | null = null,
): Edits {
  const whole = Object.entries(given).map(([id, said]) => [id, { section, proposedBy, ...said }]);
  return entries('clauses', Object.fromEntries(whole), after);
}

/** Takes the wordings of the other side as they stand; all, or those that are named. */
export function acceptFrom(other: string, ...ids: readonly string[]) {
  return (doc: Articulation): Act => {
    const taken = clausesOf(doc).filter(
      ({ id, proposedBy }) => proposedBy === other && (ids.length === 0 || ids.includes(id)),
    );
    const wordings = taken.map(({ id }) => [id, wordingHash(doc.clauses[id] as StoredClause)]);
    return { type: 'accept', wordings: Object.fromEntries(wordings) };
  };
}

/** Takes what the other side proposes for a clause in the place of what stands there. */
export function takeCounter(clauseId: string, from: string) {
  return (doc: Articulation): Act => {
    const wording = doc.replies[clauseId]?.[from]?.wording ?? {};
    const taken = withWording(doc.clauses[clauseId] as StoredClause, wording);
    return { type: 'accept', from, wordings: { [clauseId]: wordingHash(taken) } };
  };
}

/** Signs what stands there, as somebody of the record. */
export function signAs({ personId }: ArticulationActor, reservation = '') {
  const { name = '', role = '' } = people.find(({ id }) => id === personId) ?? {};
  return (doc: Articulation): Act => ({
    type: 'sign',
    name,
    role,
    stance: reservation === '' ? 'agree' : 'agree_with_reservation',
    reservation,
    contentHash: contentHash(doc),
  });
}
