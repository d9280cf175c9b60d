import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  createPostMortem,
  type Partnership as PartnershipRecord,
} from '../../../../src/core/index.ts';
import {
  CommitmentTracker,
  Partnership,
  PartnershipOverview,
  PostMortem,
} from '../../../../src/index.ts';
import { sampleRecord } from '../../../../src/store/conformance/sampleRecord.ts';

// An intranet's page, as a host has it: widgets on one record, kept in this browser.

const me = { partyId: 'northwind', personId: 'ward-lead' };

const talk = createPostMortem({
  id: 'late-delivery',
  title: 'The delivery of 4 March',
  partyIds: ['northwind', 'harbour'],
  by: me,
  at: '2026-03-05T08:00:00Z',
});
if (!talk.ok) throw new Error(talk.error.message);

const initial: PartnershipRecord = {
  ...sampleRecord,
  postMortems: { [talk.value.id]: talk.value },
};

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Partnership name="northwind-harbour" initial={initial} viewer={me}>
      <PartnershipOverview />
      <CommitmentTracker />
      <PostMortem />
    </Partnership>
  </StrictMode>,
);
