import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PartnershipOverview } from '../../../src/components/partnership-overview/index.ts';
import { TrustRadar } from '../../../src/components/trust-radar/index.ts';
import type { Partnership as PartnershipRecord } from '../../../src/core/index.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createSamplePartnership } from '../../../src/sample/index.ts';

const record = createSamplePartnership({ today: '2026-11-22' });

/** The same record as another store would give it back. */
function backwards(whole: PartnershipRecord): PartnershipRecord {
  const turned = (entries: object) => Object.fromEntries(Object.entries(entries).reverse());
  return { ...whole, parties: turned(whole.parties), responses: turned(whole.responses) };
}

async function shown(initial: PartnershipRecord) {
  const { container, unmount } = render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-11-22T09:00:00Z')}>
      <Partnership initial={initial} viewer={null}>
        <PartnershipOverview />
        <TrustRadar />
      </Partnership>
    </TrothProvider>,
  );
  await screen.findByRole('heading', { name: 'Harbour Logistics and Northwind Health' });
  const text = container.textContent;
  unmount();
  return text;
}

it('names parties and views in the same order, whatever order the store gives them back in', async () => {
  expect(Object.keys(backwards(record).parties)).not.toEqual(Object.keys(record.parties));
  expect(await shown(backwards(record))).toBe(await shown(record));
});
