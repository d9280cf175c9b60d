import { clausesOf } from '../../articulation/clausesOf.ts';
import type { Articulation, Clause } from '../../articulation/types.ts';
import { ownValue } from '../../own.ts';
import { writeListCell } from '../listCell.ts';
import type { ReadRecord } from './readRecord.ts';
import { type CsvTable, tableOf, textCell, yesCell } from './tableOf.ts';

interface Row {
  readonly doc: Articulation;
  readonly clause: Clause;
}

/** A row for each clause of each version, in their order; who has a part in it by id. */
export function clauseTable({ articulations }: ReadRecord): CsvTable {
  return tableOf<Row>(
    {
      articulation_id: ({ doc }) => doc.id,
      version: ({ doc }) => doc.version,
      status: ({ doc }) => doc.status,
      section: ({ clause }) => clause.section,
      clause_id: ({ clause }) => clause.id,
      text: ({ clause }) => textCell(clause.text),
      aspect: ({ clause }) => textCell(clause.aspect),
      measure: ({ clause }) => textCell(clause.measure),
      baseline: ({ clause }) => textCell(clause.baseline),
      target: ({ clause }) => textCell(clause.target),
      by: ({ clause }) => textCell(clause.by),
      beneficiaries: ({ clause }) => textCell(clause.beneficiaries),
      party_id: ({ clause }) => textCell(clause.partyId),
      outcome_id: ({ clause }) => textCell(clause.outcomeId),
      accountable: ({ clause }) => textCell(clause.accountable),
      responsible: ({ clause }) => writeListCell(clause.responsible),
      consulted: ({ clause }) => writeListCell(clause.consulted),
      informed: ({ clause }) => writeListCell(clause.informed),
      ended: ({ clause }) => yesCell(clause.ended),
      channel: ({ clause }) => textCell(clause.channel),
      cadence: ({ clause }) => textCell(clause.cadence),
      response_time: ({ clause }) => textCell(clause.responseTime),
      proposed_by_id: ({ clause }) => textCell(clause.proposedBy),
      reason: ({ doc, clause }) => textCell(ownValue(doc.reasons, clause.id)),
    },
    articulations.flatMap((doc) => clausesOf(doc).map((clause) => ({ doc, clause }))),
  );
}
