import { isCalendarDate } from '../calendarDate.ts';
import { inOrder } from '../document/orderKeys.ts';
import { ownValue } from '../own.ts';
import type { PartyId } from '../types.ts';
import type { Gap } from './postMortemGaps.ts';
import { sectionsOf } from './templates/sectionsOf.ts';
import type { SectionId } from './templateTypes.ts';
import type { PostMortem } from './types.ts';
import { understandingOf } from './understanding.ts';

/** What is missing in each section before both sides can review it; other sections owe nothing. */
const gapsOf: Partial<Record<SectionId, (doc: PostMortem) => Gap[]>> = {
  frame: ({ frame }) =>
    says(frame.purpose) ? [] : [{ code: 'purpose_missing', section: 'frame' }],
  event: ({ event }) =>
    says(event.summary) ? [] : [{ code: 'summary_missing', section: 'event' }],
  timeline: ({ timeline }) => {
    const hasFact = Object.values(timeline).some(({ text }) => says(text));
    return hasFact ? [] : [{ code: 'fact_missing', section: 'timeline' }];
  },
  understanding: (doc) => doc.partyIds.flatMap((speaker) => listeningGap(doc, speaker)),
  factors: factorGaps,
  changes: changeGaps,
  selfCheck: ({ partyIds, selfChecks }) =>
    partyIds
      .filter((partyId) => {
        const own = ownValue(selfChecks, partyId);
        return !own?.reliable || !own.canMeet;
      })
      .map((partyId) => ({ code: 'self_check_missing', section: 'selfCheck', partyId })),
};

/** What is missing before both sides can review and sign, section by section. */
export function reviewGaps(doc: PostMortem): Gap[] {
  return sectionsOf(doc.template).flatMap((section) => gapsOf[section]?.(doc) ?? []);
}

/** A side that sees it differently altogether, and has said so, need not feel understood first. */
function listeningGap(doc: PostMortem, speaker: PartyId): Gap[] {
  const standing = understandingOf(doc, speaker);
  if (standing === 'confirmed' || says(ownValue(doc.event.disputes, speaker))) return [];
  const section = 'understanding';
  if (standing === 'awaiting_speaker') {
    return [{ code: 'answer_missing', section, partyId: speaker }];
  }
  return doc.partyIds
    .filter((partyId) => partyId !== speaker)
    .map((partyId) => ({ code: 'restatement_missing', section, partyId }));
}

/** Every factor has a change that prevents it, or a reason why nothing changes. */
function factorGaps(doc: PostMortem): Gap[] {
  const factors = inOrder(doc.factors).filter(([, { text }]) => says(text));
  if (factors.length === 0) return [{ code: 'factor_missing', section: 'factors' }];
  const changes = Object.values(doc.changes).filter(({ text }) => says(text));
  return factors
    .filter(([id, { noChangeReason }]) => {
      const isPrevented = changes.some(({ prevents }) => Object.hasOwn(prevents, id));
      return !isPrevented && !says(noChangeReason);
    })
    .map(([entryId]) => ({ code: 'factor_open', section: 'factors', entryId }));
}

/** A change says what, by whom, by when, and how the other side will see it. */
function changeGaps({ changes, partyIds }: PostMortem): Gap[] {
  return inOrder(changes).flatMap(([entryId, { text, owner, due, condition }]) => {
    const gap = (code: Gap['code']): Gap => ({ code, section: 'changes', entryId });
    return [
      ...(says(text) ? [] : [gap('change_text_missing')]),
      ...(partyIds.includes(owner) ? [] : [gap('change_owner_missing')]),
      ...(isCalendarDate(due) ? [] : [gap('change_due_missing')]),
      ...(says(condition) ? [] : [gap('change_condition_missing')]),
    ];
  });
}

/** Whether a text holds anything but blanks. */
function says(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
