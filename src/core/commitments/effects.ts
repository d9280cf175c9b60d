import type { EntryOf } from './guards.ts';
import { currentTerms, withTerms } from './terms.ts';
import type { Commitment } from './types.ts';

/** What an act changes besides the state. */
type Effect = Partial<Commitment>;

export function opens(_: Commitment, { respondBy }: EntryOf<'request' | 'offer'>): Effect {
  return { respondBy: respondBy ?? null };
}

export function agrees({ terms }: Commitment, { at }: EntryOf<'promise' | 'accept'>): Effect {
  return { agreed: [{ version: terms.length, at }], respondBy: null };
}

export function putsTerms(commitment: Commitment, { terms }: EntryOf<'counter'>): Effect {
  return { terms: [...commitment.terms, terms] };
}

export function awaitsLonger(_: Commitment, { respondBy }: EntryOf<'defer'>): Effect {
  return { respondBy };
}

export function proposes(commitment: Commitment, entry: EntryOf<'proposeAmendment'>): Effect {
  const { id, by, at, reason } = entry;
  const terms = withTerms(currentTerms(commitment), entry.terms);
  return { pendingAmendment: { id, by, at, reason, terms } };
}

export function proposesPerson(commitment: Commitment, entry: EntryOf<'reassign'>): Effect {
  const { id, by, at, reason = '', performer } = entry;
  const terms = currentTerms(commitment);
  return { pendingAmendment: { id, by, at, reason, terms, performer } };
}

/** Another person leaves the terms as they are; anything else is a new version of them. */
export function takesAmendment(commitment: Commitment, { at }: EntryOf<'acceptAmendment'>): Effect {
  const { pendingAmendment, terms, agreed } = commitment;
  if (!pendingAmendment) return {};
  const { performer, terms: amended } = pendingAmendment;
  if (performer) {
    const firstPerformer = commitment.firstPerformer ?? commitment.performer;
    return { performer, firstPerformer, pendingAmendment: null };
  }
  return {
    terms: [...terms, amended],
    agreed: [...agreed, { version: terms.length + 1, at }],
    pendingAmendment: null,
  };
}

export function dropsAmendment(): Effect {
  return { pendingAmendment: null };
}
