import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CommitmentTracker } from '../../src/components/commitment-tracker/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { people, sampleCommitments, today } from '../../stories/support/commitments.ts';
import { manyCommitments } from '../../stories/support/manyCommitments.ts';
import { parties } from '../../stories/support/partnership.ts';
import { describeServerConformance } from '../conformance/describeServerConformance.tsx';

const sample = { defaultValue: sampleCommitments, parties, people, today } as const;

describeServerConformance(
  'CommitmentTracker',
  <CommitmentTracker {...sample} viewer={{ partyId: 'northwind' }} />,
);

describeServerConformance(
  'CommitmentTracker in German, for a witness, in one list',
  <TrothProvider messages={de} timeZone="Pacific/Auckland">
    <CommitmentTracker {...sample} viewer={null} defaultView={{ layout: 'list', show: 'all' }} />
  </TrothProvider>,
);

it('sends the first rows of a long list, and says how many there are', () => {
  const html = renderToString(
    <CommitmentTracker
      {...sample}
      defaultValue={manyCommitments(2000)}
      viewer={null}
      defaultView={{ show: 'all' }}
    />,
  );
  const rows = html.match(/data-kind="row"/g)?.length ?? 0;
  expect(rows).toBeGreaterThan(5);
  expect(rows).toBeLessThan(40);
  expect(html).toMatch(/aria-rowcount="20\d\d"/);
});
