import { PartnershipOverview } from '../../src/components/partnership-overview/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { Partnership } from '../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { createSamplePartnership } from '../../src/sample/index.ts';
import { describeServerConformance } from '../conformance/describeServerConformance.tsx';

const initial = createSamplePartnership({ today: '2026-10-05' });

describeServerConformance(
  'PartnershipOverview',
  <Partnership initial={initial} viewer={{ partyId: 'northwind' }} onNavigate={() => {}}>
    <PartnershipOverview today="2026-10-05" />
  </Partnership>,
);

describeServerConformance(
  'PartnershipOverview in German, for a witness',
  <TrothProvider messages={de} timeZone="Pacific/Auckland">
    <Partnership initial={initial}>
      <PartnershipOverview today="2026-10-05" />
    </Partnership>
  </TrothProvider>,
);
