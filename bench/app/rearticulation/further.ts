import type { ClauseSection } from 'troth/core';
import type { PlainField } from '../forms/plainField.ts';

export const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];

/** Who is named in the text. */
export const people = [
  { id: 'k-pharmacy', partyId: 'northwind', name: 'Chief pharmacist', role: 'Runs the pharmacy' },
  { id: 'k-fleet', partyId: 'harbour', name: 'Fleet manager', role: 'Runs the vans' },
];

/** The fields beside the text, with their labels: lines, texts, a day, choices. */
export const furtherFields: Readonly<Record<string, Pick<PlainField, 'label' | 'kind'>>> = {
  measure: { label: 'How we can tell', kind: 'area' },
  baseline: { label: 'Today', kind: 'area' },
  target: { label: 'Where it is to stand', kind: 'area' },
  by: { label: 'Until', kind: 'date' },
  beneficiaries: { label: 'Whom it serves', kind: 'area' },
  partyId: { label: 'Whose', kind: 'choice' },
  channel: { label: 'By which way', kind: 'line' },
  cadence: { label: 'How often', kind: 'line' },
  responseTime: { label: 'Answer within', kind: 'line' },
  outcomeId: { label: 'For which outcome', kind: 'choice' },
  accountable: { label: 'Who answers for it', kind: 'choice' },
  responsible: { label: 'Who does it', kind: 'choice' },
};

/** What the clause with this number says beside its text. */
export function further(
  section: ClauseSection,
  i: number,
  outcomes: readonly string[],
): Record<string, string> {
  const side = pick(parties, i).id;
  switch (section) {
    case 'outcome':
      return {
        measure: `Boxes within the range, by the probe in each (${i})`,
        baseline: `96 of 100 boxes (${i})`,
        target: `99 of 100 boxes (${i})`,
        by: '2027-06-30',
        beneficiaries: `Those who come to be vaccinated (${i})`,
      };
    case 'aim':
    case 'resource':
      return { partyId: side };
    case 'communication':
      return { channel: 'Shared mailbox', cadence: 'Every day', responseTime: 'The same day' };
    case 'responsibility':
      return {
        outcomeId: pick(outcomes, i),
        accountable: side,
        responsible: pick(people, i).id,
      };
    default:
      return {};
  }
}

function pick<T>(list: readonly T[], i: number): T {
  return list[i % list.length] as T;
}
