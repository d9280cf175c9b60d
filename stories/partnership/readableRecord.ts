import { type Confidentiality, type Partnership, postMortemFor } from '../../src/core/index.ts';
import type { PartnershipViewer } from '../../src/hooks/index.ts';

type Entries<Entry> = Readonly<Record<string, Entry>>;

/** Who the files of a viewer are for: those of a side, or anybody. */
export function readersOf({ parties }: Partnership, viewer: PartnershipViewer | null) {
  const isSide = viewer !== null && Object.hasOwn(parties, viewer.partyId);
  return (isSide ? 'organisations' : 'open') satisfies Confidentiality;
}

/**
 * The record as a viewer may read it, for files: without drafts of promises by others, and without
 * what the other side has not shown yet of a post-mortem. Never to be kept in place of the record.
 */
export function readableRecord(record: Partnership, viewer: PartnershipViewer | null): Partnership {
  const partyId = viewer?.partyId ?? '';
  const isTold = ({ state, by }: Partnership['commitments'][string]) =>
    state !== 'draft' || by.partyId === partyId;
  return {
    ...record,
    commitments: entriesOf(record.commitments, (one) => (isTold(one) ? one : null)),
    postMortems: entriesOf(record.postMortems, (doc) => postMortemFor(doc, { partyId })),
  };
}

/** The same without post-mortems that both sides want to be read by fewer: nothing counts them there. */
export function readableTables(record: Partnership, viewer: PartnershipViewer | null): Partnership {
  const readable = readableRecord(record, viewer);
  const circles = readersOf(record, viewer) === 'open' ? ['open'] : ['open', 'organisations'];
  return {
    ...readable,
    postMortems: entriesOf(readable.postMortems, (doc) =>
      circles.includes(doc.frame.confidentiality) ? doc : null,
    ),
  };
}

function entriesOf<Entry>(
  entries: Entries<Entry>,
  read: (entry: Entry) => Entry | null,
): Entries<Entry> {
  const kept = Object.entries(entries).flatMap(([id, entry]) => {
    const one = read(entry);
    return one === null ? [] : [[id, one] as const];
  });
  return Object.fromEntries(kept);
}
