import { isInstant } from '../calendarDate.ts';
import type { Instant } from '../types.ts';
import { type Commitment, type VarianceReason, varianceReasons } from './types.ts';

/** What the measures need to know of a history. Acts that were overtaken are left out. */
export interface HistoryFacts {
  /** The report that was accepted in the end. */
  acceptedReportAt: Instant | null;
  /** Whether a report was sent back. */
  wasSentBack: boolean;
  /** The first heads-up. */
  firstHeadsUpAt: Instant | null;
  /** The first heads-up, change or withdrawal that the performer spoke of: the partner was told. */
  firstWordAt: Instant | null;
  /** The reason for variance that was stated last. */
  reason: VarianceReason | null;
  /** When the first change of the terms that was accepted had been proposed. */
  firstAmendmentProposedAt: Instant | null;
  /** Conditions that the receiver let go. */
  waived: string[];
  /** Conditions where more was done than asked. */
  exceeded: string[];
}

/** Reads a history once, from its first act to its last. */
export function historyFacts({ history, performer }: Commitment): HistoryFacts {
  const facts: HistoryFacts = {
    acceptedReportAt: null,
    wasSentBack: false,
    firstHeadsUpAt: null,
    firstWordAt: null,
    reason: null,
    firstAmendmentProposedAt: null,
    waived: [],
    exceeded: [],
  };
  let lastReportAt: Instant | null = null;
  let proposedAt: Instant | null = null;
  for (const entry of history) {
    if (!entry || entry.overtaken) continue;
    switch (entry.type) {
      case 'report':
        lastReportAt = entry.at;
        break;
      case 'declareDissatisfied':
        facts.wasSentBack = true;
        break;
      case 'declareSatisfied':
        facts.acceptedReportAt = isInstant(lastReportAt) ? lastReportAt : null;
        facts.waived = stringsOf(entry.waived);
        facts.exceeded = stringsOf(entry.exceeded);
        break;
      case 'flagRisk':
        if (!isInstant(entry.at)) break;
        facts.firstHeadsUpAt ??= entry.at;
        facts.firstWordAt ??= entry.at;
        break;
      case 'renege':
        if (isInstant(entry.at)) facts.firstWordAt ??= entry.at;
        break;
      case 'proposeAmendment':
        proposedAt = isInstant(entry.at) ? entry.at : null;
        // What the receiver wants changed says nothing of how the performer gets on.
        if (entry.by?.partyId === performer?.partyId) facts.firstWordAt ??= proposedAt;
        break;
      case 'reassign':
        // Takes the place of what was proposed; accepting it changes no terms.
        proposedAt = null;
        break;
      case 'acceptAmendment':
        facts.firstAmendmentProposedAt ??= proposedAt;
        proposedAt = null;
        break;
    }
    const { varianceReason } = entry as { varianceReason?: unknown };
    if (isVarianceReason(varianceReason)) facts.reason = varianceReason;
  }
  return facts;
}

function isVarianceReason(value: unknown): value is VarianceReason {
  return varianceReasons.includes(value as VarianceReason);
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
