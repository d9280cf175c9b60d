import { may, needs, type Read, readFields, readId, readLine } from '../read/readFields.ts';
import type { Party, Person } from '../types.ts';

/** Reads an organisation; what is not known of it is left out. */
export const readParty: Read<Party> = (value, path) =>
  readFields<Party>({ id: needs(readId), name: needs(readLine) }, value, path);

/** Reads somebody who acts for an organisation; what is not known is left out. */
export const readPerson: Read<Person> = (value, path) =>
  readFields<Person>(
    {
      id: needs(readId),
      partyId: needs(readId),
      name: needs(readLine),
      role: may(readLine),
    },
    value,
    path,
  );
