import { forwardRef } from 'react';
import {
  PartnershipOverview,
  type PartnershipOverviewProps,
} from '../../src/components/partnership-overview/index.ts';
import type { Partnership as PartnershipRecord } from '../../src/core/index.ts';
import { Partnership } from '../../src/provider/Partnership.tsx';
import { createSamplePartnership } from '../../src/sample/index.ts';
import { createMemoryStore } from '../../src/store/index.ts';
import { begun } from '../core/partnership/support/records.ts';
import { describeConformance } from './describeConformance.tsx';

const viewer = { partyId: 'northwind' };
const leadNowhere = () => {};
/** Never answers, so that nothing changes while a test looks: `initial` is what is shown. */
const store = { ...createMemoryStore(), load: () => new Promise<never>(() => {}) };

const inside = (record: PartnershipRecord) =>
  forwardRef<HTMLElement, PartnershipOverviewProps>(function InPartnership(props, ref) {
    return (
      <Partnership store={store} initial={record} viewer={viewer} onNavigate={leadNowhere}>
        <PartnershipOverview today="2026-10-05" {...props} ref={ref} />
      </Partnership>
    );
  });

const Full = inside(createSamplePartnership({ today: '2026-10-05' }));
const Empty = inside(begun);
const options = {
  root: '[data-troth="partnership-overview"]',
  refInstance: HTMLElement,
  named: 'region',
} as const;

describeConformance('PartnershipOverview', <Full />, options);
describeConformance('PartnershipOverview of an empty record', <Empty />, options);
