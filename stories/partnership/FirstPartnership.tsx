import type * as core from '../../src/core/index.ts';
import { CommitmentTracker, Partnership, PartnershipOverview } from '../../src/index.ts';

const me = { partyId: 'northwind', personId: 'n-pharmacy' };

export function WorkingTogether({ initial }: { initial: core.Partnership }) {
  return (
    <Partnership name="northwind-harbour" initial={initial} viewer={me}>
      <PartnershipOverview />
      <CommitmentTracker />
    </Partnership>
  );
}
