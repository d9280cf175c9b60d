import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Commitment, dimensionEvidence } from '../../../src/core/index.ts';
import { useLoop } from '../../../src/hooks/index.ts';
import { Partnership, TrothProvider } from '../../../src/index.ts';
import { createSamplePartnership } from '../../../src/sample/index.ts';

const today = '2026-10-05';
const sample = createSamplePartnership({ today });
const [open] = dimensionEvidence(sample, 'predictability', { today }).open;
const { id, terms } = open as Commitment;
const record = { ...sample, commitments: { [id]: open as Commitment }, postMortems: {} };

function Begin() {
  const { partnership, startPostMortem } = useLoop();
  const named = Object.values(partnership?.postMortems ?? {}).map(({ event }) =>
    Object.keys(event.commitments),
  );
  const begin = () => startPostMortem({ kind: 'dimension', id: 'predictability' });
  return (
    <button type="button" onClick={begin}>
      {JSON.stringify(named)}
    </button>
  );
}

it.each([
  ['Europe/Berlin', [[id]]],
  ['America/New_York', [[]]],
])('names what was missed by the day where the page is: %s', async (timeZone, named) => {
  const lastHour = new Date(`${terms.at(-1)?.due}T23:30:00Z`);
  render(
    <TrothProvider timeZone={timeZone} clock={() => lastHour}>
      <Partnership initial={record} viewer={{ partyId: 'northwind' }}>
        <Begin />
      </Partnership>
    </TrothProvider>,
  );
  fireEvent.click(await screen.findByRole('button', { name: '[]' }));
  expect(await screen.findByRole('button', { name: JSON.stringify(named) })).toBeTruthy();
});
