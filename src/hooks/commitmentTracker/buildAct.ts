import { currentTerms } from '../../core/commitments/terms.ts';
import type {
  Commitment,
  CommitmentEventType,
  Evidence,
  Terms,
  Variance,
} from '../../core/commitments/types.ts';
import type { CommitmentAct } from './acts.ts';
import { termsOf } from './checkAct.ts';
import type { ActValues } from './formTypes.ts';

/** The act as it is filled in; what was left empty is left out. */
export function buildAct(
  type: CommitmentEventType,
  values: ActValues,
  commitment: Commitment,
): CommitmentAct {
  const { conditions } = currentTerms(commitment);
  // A condition that went away meanwhile can no longer be judged.
  const known = (ids: readonly string[]) =>
    ids.filter((id) => conditions.some((condition) => condition.id === id));
  const note = text('note', values.note);
  const reason = text('reason', values.reason);
  const why = varianceOf(values);
  const respondBy = values.respondBy ? { respondBy: values.respondBy } : {};

  switch (type) {
    case 'request':
    case 'offer':
      return { type, ...respondBy };
    case 'decline':
    case 'withdraw':
    case 'cancel':
    case 'rejectAmendment':
      return { type, ...reason };
    case 'counter':
      return { type, terms: termsOf(values) };
    case 'defer':
      return { type, respondBy: values.respondBy };
    case 'report': {
      const evidence = evidenceOf(values);
      return { type, ...note, ...(evidence.length > 0 && { evidence }), ...why };
    }
    case 'flagRisk': {
      const expected = values.expectedDue ? { expectedDue: values.expectedDue } : {};
      return { type, note: values.note.trim(), ...expected, ...why };
    }
    case 'proposeAmendment': {
      const terms = changedTerms(currentTerms(commitment), termsOf(values));
      return { type, terms, reason: values.reason.trim(), ...why };
    }
    case 'renege':
      return { type, reason: values.reason.trim(), ...why };
    case 'reassign': {
      const { partyId } = commitment.performer;
      return { type, performer: { partyId, personId: values.person }, ...reason };
    }
    case 'declareSatisfied': {
      const [waived, exceeded] = [known(values.waived), known(values.exceeded)];
      return {
        type,
        ...(waived.length > 0 && { waived }),
        ...(exceeded.length > 0 && { exceeded }),
        ...note,
      };
    }
    case 'declareDissatisfied':
      return { type, unmet: known(values.unmet), ...note };
    case 'acknowledge':
      return { type, note: values.note.trim() };
    default:
      return { type };
  }
}

function text<Key extends string>(key: Key, value: string): Partial<Record<Key, string>> {
  const words = value.trim();
  return words === '' ? {} : ({ [key]: words } as Record<Key, string>);
}

function varianceOf({ varianceReason, blockedBy }: ActValues): Variance {
  if (varianceReason === '') return {};
  return varianceReason === 'prerequisite_from_partner'
    ? { varianceReason, blockedBy }
    : { varianceReason };
}

function evidenceOf({ evidence }: ActValues): Evidence[] {
  return evidence.flatMap(({ text: words, url }) => {
    const [said, link] = [words.trim(), url.trim()];
    if (said === '' && link === '') return [];
    return [link ? { text: said, url: link } : { text: said }];
  });
}

/** Only what differs, so that two changes that were proposed at once can be told apart. */
function changedTerms(before: Terms, after: Terms): Partial<Terms> {
  const changed: Partial<Terms> = {};
  if (after.deliverable !== before.deliverable) changed.deliverable = after.deliverable;
  if (after.due !== before.due) changed.due = after.due;
  if (JSON.stringify(after.conditions) !== JSON.stringify(before.conditions)) {
    changed.conditions = after.conditions;
  }
  return changed;
}
