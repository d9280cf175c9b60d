import type { Actor, CommitmentDraft, Condition } from '../../core/commitments/types.ts';
import { MAX_LINE_LENGTH } from '../../core/read/sentences.ts';
import type { CalendarDate } from '../../core/types.ts';
import { pastFault } from './checkAct.ts';
import type { ConversationHost } from './conversationHost.ts';
import { conditionsFault, dayFault, textFault, writtenConditions } from './fieldFaults.ts';
import type { FormFault } from './formTypes.ts';
import type { Viewer } from './trackerTypes.ts';

export type CommitmentKind = 'request' | 'offer';

/** A request or an offer while it is being written. Texts, days and ids are `''` while empty. */
export interface CommitmentFormValues {
  readonly title: string;
  readonly deliverable: string;
  readonly conditions: readonly Condition[];
  readonly due: string;
  readonly respondBy: string;
  readonly otherParty: string;
  /** The person of the viewer's side. */
  readonly person: string;
  readonly otherPerson: string;
  readonly dimensionIds: readonly string[];
}

/** What stands in the form at first: what the draft says, else the viewer and the one partner. */
export function startValues(
  { viewer, parties, newId }: ConversationHost,
  draft: CommitmentDraft | undefined,
): CommitmentFormValues {
  const others = parties.filter(({ id }) => id !== viewer?.partyId);
  const sides = draft ? [draft.requester, draft.performer] : [];
  const own = sides.find(({ partyId }) => partyId === viewer?.partyId);
  const other = sides.find(({ partyId }) => partyId !== viewer?.partyId);
  const conditions = draft?.terms.conditions ?? [];
  return {
    title: draft?.title ?? '',
    deliverable: draft?.terms.deliverable ?? '',
    conditions: conditions.length > 0 ? conditions : [{ id: newId(), text: '' }],
    due: draft?.terms.due ?? '',
    respondBy: draft?.respondBy ?? '',
    otherParty: other?.partyId ?? (others.length === 1 ? (others[0]?.id ?? '') : ''),
    person: (draft ? own?.personId : viewer?.personId) ?? '',
    otherPerson: other?.personId ?? '',
    dimensionIds: draft?.dimensionIds ?? [],
  };
}

/** What has to be put right, in the order of the form. A draft needs only a title and a partner. */
export function checkCommitment(
  values: CommitmentFormValues,
  as: 'draft' | 'send',
  today: CalendarDate,
): FormFault[] {
  const { title, deliverable, conditions, due, respondBy, otherParty } = values;
  const isSent = as === 'send';
  const checks: readonly [string, FormFault['code'] | null][] = [
    ['otherParty', otherParty === '' ? 'otherParty' : null],
    ['title', title.length > MAX_LINE_LENGTH ? 'tooLong' : textFault(title, 'title')],
    ['deliverable', textFault(deliverable, isSent ? 'deliverable' : undefined)],
    ['conditions', isSent ? conditionsFault(conditions) : null],
    ['due', dayFault(due, isSent ? 'due' : undefined)],
    ['respondBy', dayFault(respondBy) ?? (isSent ? pastFault(respondBy, today) : null)],
  ];
  return checks.flatMap(([at, code]) => (code ? [{ at, code }] : []));
}

interface DraftOrigin {
  readonly kind: CommitmentKind;
  readonly viewer: Viewer;
  readonly id: string;
  readonly at: string;
  /** The draft that is being changed. */
  readonly draft: CommitmentDraft | undefined;
}

/** The draft as it is filled in. Lines left empty are no conditions. */
export function buildDraft(
  values: CommitmentFormValues,
  { kind, viewer, id, at, draft }: DraftOrigin,
): CommitmentDraft {
  const own = actor(viewer.partyId, values.person);
  const other = actor(values.otherParty, values.otherPerson);
  const sides =
    kind === 'request'
      ? { requester: own, performer: other }
      : { requester: other, performer: own };
  return {
    id,
    title: values.title,
    ...sides,
    by: actor(viewer.partyId, viewer.personId ?? ''),
    at,
    terms: {
      deliverable: values.deliverable,
      conditions: writtenConditions(values.conditions),
      due: values.due || null,
    },
    ...(values.dimensionIds.length > 0 && { dimensionIds: [...values.dimensionIds] }),
    ...(draft?.source && { source: draft.source }),
    ...(draft?.blockedBy && { blockedBy: draft.blockedBy }),
    ...(values.respondBy && { respondBy: values.respondBy }),
  };
}

function actor(partyId: string, personId: string): Actor {
  return personId === '' ? { partyId } : { partyId, personId };
}
