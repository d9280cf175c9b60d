'use client';
import { useState } from 'react';
import { compareInstants } from '../../../core/compareInstants.ts';
import { isOfParty } from '../../../core/partnership/isOfParty.ts';
import { awaitedFrom } from '../../../core/partnership/loop/awaitedFrom.ts';
import type { Partnership } from '../../../core/partnership/types.ts';
import type { CalendarDate, PartyId } from '../../../core/types.ts';
import type { PartnershipViewer } from '../partnershipTypes.ts';

interface Dated {
  readonly id: string;
  readonly createdAt: string;
  readonly partyIds: readonly PartyId[];
}

interface ShownEntryOptions {
  readonly collection: 'postMortems' | 'articulations';
  readonly partnership: Partnership | null;
  readonly viewer: PartnershipViewer | null;
  readonly today: CalendarDate;
  /** The host's choice. */
  readonly entry: string | undefined;
}

/**
 * Which document of the record a widget shows: the host's choice; else what waited for the viewer
 * when the widget came, or the first came into the record, else the newest; and one that was begun in
 * it. Of what others have between them, a third party is shown none unasked. Once there is one, it
 * stays. `null`: there is none.
 */
export function useShownEntry(options: ShownEntryOptions) {
  const { collection, partnership, entry } = options;
  const [kept, setChosen] = useState<string | null>(null);
  const all: Readonly<Record<string, Dated>> = partnership?.[collection] ?? {};
  const isThere = (id: string | null) => id !== null && Object.hasOwn(all, id);
  let chosen = kept;
  if (entry === undefined && !isThere(kept)) {
    chosen = choose(options) ?? kept;
    if (chosen !== kept) setChosen(chosen);
  }
  const id = entry ?? chosen;
  return { id: isThere(id) ? id : null, setChosen };
}

function choose({ collection, partnership, viewer, today }: ShownEntryOptions): string | null {
  if (!partnership) return null;
  const awaited = viewer
    ? awaitedFrom(partnership, viewer, today).find((one) => one.collection === collection)
    : undefined;
  const isParty = isOfParty(partnership, viewer);
  const newest = Object.values<Dated>(partnership[collection])
    .filter(({ partyIds }) => !isParty || partyIds.includes(viewer?.partyId ?? ''))
    .reduce<Dated | null>(
      (latest, one) =>
        latest && compareInstants(latest.createdAt, one.createdAt) >= 0 ? latest : one,
      null,
    );
  return awaited?.id ?? newest?.id ?? null;
}
