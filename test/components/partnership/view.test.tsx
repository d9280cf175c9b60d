import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PartnershipOverview } from '../../../src/components/partnership-overview/index.ts';
import { TrustRadar } from '../../../src/components/trust-radar/index.ts';
import { type Partnership as PartnershipRecord, partnershipFor } from '../../../src/core/index.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createSamplePartnership } from '../../../src/sample/index.ts';

const record = createSamplePartnership({ today: '2026-11-22' });
const viewer = { partyId: 'northwind' };

async function trustIn(initial: PartnershipRecord) {
  const { unmount } = render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-11-22T09:00:00Z')}>
      <Partnership initial={initial} viewer={viewer}>
        <PartnershipOverview />
        <TrustRadar />
      </Partnership>
    </TrothProvider>,
  );
  const table = (await screen.findAllByRole('table'))[0]?.textContent;
  const glance = screen.getByRole('region', { name: 'Trust at a glance' }).textContent;
  unmount();
  return { table, glance };
}

it('shows of a view, which has no answers, the same trust as of the record', async () => {
  const whole = await trustIn(record);
  expect(whole.table).toMatch(/\d/);
  expect(await trustIn(partnershipFor(record, viewer))).toEqual(whole);
});
