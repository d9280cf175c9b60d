import type { Commitment, CommitmentEventType } from '../../core/commitments/types.ts';
import { isRecord } from '../../core/isRecord.ts';
import { sameValue } from '../document/sameValue.ts';
import { actForm, writtenActs } from './actForm.ts';
import type { SentFrom } from './bringBackSent.ts';
import { startValues } from './commitmentForm.ts';
import type { ConversationHost } from './conversationHost.ts';
import { draftOf, kindOf } from './draftOf.ts';
import { actPlace, commitmentPlace, type FormPlace } from './formKey.ts';
import { hasEvent } from './sentForm.ts';

/** A form that the panel of a commitment can have open: of an act, or of the draft itself. */
export interface WrittenForm extends Pick<SentFrom, 'isThere'> {
  readonly type: CommitmentEventType | 'edit';
  readonly place: FormPlace;
  /** Whether what is kept of it says more than the form does at first. */
  readonly isBegun: (kept: unknown) => boolean;
}

/** Every form in which somebody may have left words about a commitment, possible now or not. */
export function panelForms(
  commitment: Commitment,
  host: ConversationHost,
  timeZone: string,
): readonly WrittenForm[] {
  const ofActs = writtenActs.map((type): WrittenForm => {
    const { fields, start } = actForm(type, commitment, host.now(), timeZone);
    const keys = [...fields.map(({ key }) => key), 'unmet', 'waived', 'exceeded'];
    return {
      type,
      place: actPlace(commitment.id, type),
      isBegun: (kept) => saysMore(kept, start, keys),
      isThere: (eventId) => hasEvent(commitment, eventId),
    };
  });
  if (commitment.state !== 'draft') return ofActs;
  const start = startValues(host, draftOf(commitment));
  const edit: WrittenForm = {
    type: 'edit',
    place: commitmentPlace(kindOf(commitment), commitment.id),
    isBegun: (kept) => saysMore(kept, start, Object.keys(start)),
    isThere: (_, { values }) => sameValue(values, start),
  };
  return [...ofActs, edit];
}

function saysMore(kept: unknown, start: object, keys: readonly string[]): boolean {
  if (!isRecord(kept)) return false;
  const atFirst: Record<string, unknown> = { ...start };
  return keys.some((key) => kept[key] !== undefined && said(kept[key]) !== said(atFirst[key]));
}

/** What was said, whatever the ids of its parts, which are new in every form. */
function said(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (key === 'id' ? undefined : part));
}
