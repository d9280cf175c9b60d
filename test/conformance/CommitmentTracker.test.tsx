import { CommitmentTracker } from '../../src/components/commitment-tracker/index.ts';
import { people, sampleCommitments, today } from '../../stories/support/commitments.ts';
import { parties } from '../../stories/support/partnership.ts';
import { describeConformance } from './describeConformance.tsx';

describeConformance(
  'CommitmentTracker',
  <CommitmentTracker
    title="Our promises"
    defaultValue={sampleCommitments}
    parties={parties}
    people={people}
    viewer={{ partyId: 'northwind' }}
    today={today}
  />,
  { root: '[data-troth="commitment-tracker"]', refInstance: HTMLElement, named: 'region' },
);
