import type { Party, Person } from '../../types.ts';
import type { ReadRecord } from './readRecord.ts';
import { type CsvTable, namesOf, tableOf, textCell } from './tableOf.ts';

export function partyTable({ parties }: ReadRecord): CsvTable {
  return tableOf<Party>({ id: ({ id }) => id, name: ({ name }) => name }, parties);
}

export function personTable({ parties, people }: ReadRecord): CsvTable {
  const nameOf = namesOf(parties);
  return tableOf<Person>(
    {
      id: ({ id }) => id,
      party_id: ({ partyId }) => partyId,
      party: ({ partyId }) => nameOf(partyId),
      name: ({ name }) => name,
      role: ({ role }) => textCell(role),
    },
    people,
  );
}
