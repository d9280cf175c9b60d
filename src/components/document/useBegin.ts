'use client';
import { useState } from 'react';
import type { RefusalCode, Result } from '../../core/result.ts';
import type { Instant, Party, PartyId, PersonId } from '../../core/types.ts';
import { randomId } from '../../hooks/randomId.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import type { Beginning } from './BeginForm.tsx';

/** What every kind of document begins with. */
interface BegunDraft {
  readonly id: string;
  readonly title: string;
  readonly partyIds: readonly PartyId[];
  readonly by: { readonly partyId: PartyId; readonly personId?: PersonId };
  readonly at: Instant;
}

interface BeginOptions<Doc, Template extends string> {
  readonly parties: readonly Party[];
  readonly viewer: {
    readonly partyId: PartyId;
    readonly personId?: PersonId | undefined;
    readonly role?: string | undefined;
  } | null;
  /** Between how many parties there is such a document; any number, unless told. */
  readonly partyCount?: number | undefined;
  /** The template that is chosen at first. */
  readonly template: Template;
  readonly create: (draft: BegunDraft, template: Template) => Result<Doc>;
  readonly messages: {
    readonly refusals: Readonly<Partial<Record<RefusalCode, string>>>;
    readonly refused: string;
  };
  readonly onBegin: (doc: Doc) => void;
}

/** Begins a document between the parties, where the viewer is of one of them. */
export function useBegin<Doc, Template extends string>(options: BeginOptions<Doc, Template>) {
  const { parties, viewer, partyCount, template, create, messages, onBegin } = options;
  const { clock } = useTroth();
  const [beginning, setBeginning] = useState<Beginning<Template>>({ title: '', template });
  const isSide = viewer !== null && parties.some(({ id }) => id === viewer.partyId);
  const isCount = partyCount === undefined || parties.length === partyCount;
  const mayBegin = isSide && viewer.role !== 'witness' && isCount;

  /** Why it cannot be begun; `null`: it was. */
  const begin = (chosen: Beginning<Template>): string | null => {
    if (!mayBegin) return messages.refused;
    const { partyId, personId } = viewer;
    const draft = {
      id: randomId(),
      title: chosen.title,
      partyIds: parties.map(({ id }) => id),
      by: { partyId, ...(personId !== undefined && { personId }) },
      at: clock().toISOString(),
    };
    const created = create(draft, chosen.template);
    if (!created.ok) return messages.refusals[created.error.code] ?? messages.refused;
    onBegin(created.value);
    return null;
  };
  return { mayBegin, beginning, setBeginning, begin };
}
