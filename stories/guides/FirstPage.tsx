import {
  CommitmentTracker,
  Partnership,
  PartnershipOverview,
  TrustRadar,
} from '../../src/index.ts';
import { createSamplePartnership } from '../../src/sample/index.ts';

const today = new Date().toISOString().slice(0, 10);
const initial = createSamplePartnership({ today });
const me = { partyId: 'northwind' };

export default function App() {
  return (
    <Partnership initial={initial} viewer={me}>
      <PartnershipOverview />
      <TrustRadar />
      <CommitmentTracker />
    </Partnership>
  );
}
