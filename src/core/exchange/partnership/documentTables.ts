import { contentHash } from '../../articulation/contentHash.ts';
import type { Articulation } from '../../articulation/types.ts';
import { verifyArticulation } from '../../articulation/verifyArticulation.ts';
import { saidClauses } from '../../articulation/wordingOf.ts';
import { isCalendarDate } from '../../calendarDate.ts';
import { inOrder } from '../../document/orderKeys.ts';
import { validSignatures } from '../../postmortem/signatures.ts';
import type { PostMortem } from '../../postmortem/types.ts';
import type { Instant, PartyId } from '../../types.ts';
import type { CsvCell } from '../csvText.ts';
import { writeListCell } from '../listCell.ts';
import type { ReadRecord } from './readRecord.ts';
import { type Columns, type CsvTable, namesOf, tableOf, textCell } from './tableOf.ts';

/** A row for each post-mortem. */
export function postMortemTable({ parties, postMortems }: ReadRecord): CsvTable {
  const common = commonColumns<PostMortem>(namesOf(parties));
  return tableOf<PostMortem>(
    {
      id: ({ id }) => id,
      title: ({ title }) => textCell(title),
      stage: ({ stage }) => stage,
      version: ({ version }) => version,
      ...common,
      closed_at: ({ history }) => momentOf(history, 'close'),
      readers: ({ frame }) => frame.confidentiality,
      violation_type: ({ event }) => event.violationType,
      commitment_ids: ({ event }) => writeListCell(inOrder(event.commitments).map(([id]) => id)),
      next_check: nextCheck,
      facts: ({ timeline }) => sizeOf(timeline),
      factors: ({ factors }) => sizeOf(factors),
      changes: ({ changes }) => sizeOf(changes),
      principles: ({ principles }) => sizeOf(principles),
      checks: ({ recurrence }) => sizeOf(recurrence),
      checks_done: ({ recurrence }) =>
        Object.values(recurrence).filter(({ result }) => result !== null).length,
      signatures: (doc) => validSignatures(doc).length,
    },
    postMortems,
  );
}

/** A row for each version. `signatures`: those that fit the text; `verdict`: of all of them. */
export function articulationTable({ parties, articulations }: ReadRecord): CsvTable {
  const common = commonColumns<Articulation>(namesOf(parties));
  return tableOf<Articulation>(
    {
      id: ({ id }) => id,
      title: ({ title }) => textCell(title),
      status: ({ status }) => status,
      version: ({ version }) => version,
      supersedes_id: ({ supersedes }) => textCell(supersedes?.id),
      ...common,
      in_force_at: ({ history }) => momentOf(history, 'activate'),
      superseded_at: ({ history }) => momentOf(history, 'supersede'),
      trigger: ({ trigger }) => textCell(trigger),
      effective_from: ({ effectiveFrom }) => textCell(effectiveFrom),
      review_by: ({ reviewBy }) => textCell(reviewBy),
      clauses: (doc) => saidClauses(doc).length,
      people: ({ people }) => sizeOf(people),
      commitments: ({ commitments }) => sizeOf(commitments),
      signatures: (doc) =>
        verifyArticulation(doc).signatures.filter(({ verdict }) => verdict === 'as_signed').length,
      verdict: (doc) => verifyArticulation(doc).verdict,
      content_hash: (doc) => contentHash(doc),
    },
    articulations,
  );
}

type Document = Pick<PostMortem | Articulation, 'partyIds' | 'createdAt' | 'createdBy' | 'history'>;

function commonColumns<Doc extends Document>(nameOf: (id: PartyId) => CsvCell): Columns<Doc> {
  return {
    party_ids: ({ partyIds }) => writeListCell(partyIds),
    parties: ({ partyIds }) => writeListCell(partyIds.map(nameOf)),
    created_at: ({ createdAt }) => textCell(createdAt),
    created_by_id: ({ createdBy }) => textCell(createdBy),
    created_by: ({ createdBy }) => nameOf(createdBy),
    acts: ({ history }) => history.length,
    last_act_at: ({ history }) => textCell(history.at(-1)?.at),
  };
}

/** When something was last done. */
function momentOf(
  history: readonly { readonly type: string; readonly at: Instant }[],
  type: string,
): CsvCell {
  return textCell(history.filter((entry) => entry.type === type).at(-1)?.at);
}

/** The first day on which nobody has looked yet whether it came back. */
function nextCheck({ recurrence }: PostMortem): CsvCell {
  const days = Object.values(recurrence)
    .filter(({ date, result }) => result === null && isCalendarDate(date))
    .map(({ date }) => date);
  return textCell(days.sort()[0]);
}

function sizeOf(entries: object): number {
  return Object.keys(entries).length;
}
