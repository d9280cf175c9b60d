import {
  type Change,
  createPartnership,
  instruments,
  type Partnership,
  type Result,
} from '../../../../src/core/index.ts';

export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.path}`);
  return result.value;
}

/** Two organisations between which nothing has happened yet. */
export const begun: Partnership = unwrap(
  createPartnership({
    id: 'p1',
    parties: [
      { id: 'northwind', name: 'Northwind Health' },
      { id: 'harbour', name: 'Harbour Logistics' },
    ],
    people: [{ id: 'dispatcher', partyId: 'harbour', name: 'Night desk', role: 'Dispatcher' }],
    instruments: [instruments.alliance4],
  }),
);

export const put = (collection: string, value: { readonly id: string }): Change => ({
  collection,
  id: value.id,
  value,
});
