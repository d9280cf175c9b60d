import { applyArticulationEvent } from '../../core/articulation/applyArticulationEvent.ts';
import type { ArticulationActor, ArticulationEvent } from '../../core/articulation/events.ts';
import { readArticulation } from '../../core/articulation/readArticulation.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { valueAt } from '../../core/own.ts';
import type { Instant } from '../../core/types.ts';
import type { DocumentKind } from '../document/documentTypes.ts';

/** Who writes; nobody is one whom the document does not know, so that each edit is refused. */
interface Editor {
  readonly actor: ArticulationActor | null;
  readonly now: () => Instant;
}

/** What the engine has to know of a re-articulation. */
export function articulationKind({
  actor,
  now,
}: Editor): DocumentKind<Articulation, ArticulationEvent> {
  return {
    valueAt: (doc, path) => valueAt(doc, path),
    apply: applyArticulationEvent,
    edit: (path, value) => ({
      type: 'edit',
      path,
      value,
      by: actor ?? { partyId: '' },
      at: now(),
    }),
    // As the host's own document, unread parts and all; it is read again to be shown.
    read: (value) => (readArticulation(value).ok ? (value as Articulation) : null),
  };
}
