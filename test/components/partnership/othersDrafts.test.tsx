import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { type Commitment, createCommitment } from '../../../src/core/index.ts';
import type { PartnershipViewer } from '../../../src/hooks/index.ts';
import { Partnership } from '../../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { makeDraft } from '../../core/commitments/conversation.ts';
import { begun, unwrap } from '../../core/partnership/support/records.ts';
import { written } from '../../core/postmortem/support/postMortems.ts';

const doc = written();

/** A promise that one side has written down and sent to nobody, made from the post-mortem. */
const draftOf = (partyId: string): Commitment =>
  unwrap(
    createCommitment({
      ...makeDraft({ id: `draft-${partyId}`, title: `Only ${partyId} knows` }),
      by: { partyId },
      source: { kind: 'post_mortem', id: doc.id, itemId: 'c1' },
    }),
  );
const drafts = ['northwind', 'harbour'].map(draftOf).map((one) => [one.id, one] as const);
const record = {
  ...begun,
  commitments: Object.fromEntries(drafts),
  postMortems: { [doc.id]: doc },
};

function show(viewer: PartnershipViewer | null) {
  return render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-10-05T09:00:00Z')}>
      <Partnership initial={record} viewer={viewer} onNavigate={() => undefined}>
        <PostMortem defaultView={{ section: 'event', layout: 'page' }} />
      </Partnership>
    </TrothProvider>,
  );
}

describe('a post-mortem in a record', () => {
  it('offers and names to a side its own drafts of promises, and none of the other’s', async () => {
    const { baseElement } = show({ partyId: 'northwind' });
    expect(await screen.findByRole('checkbox', { name: 'Only northwind knows' })).toBeTruthy();
    expect(await screen.findByText('What came of it')).toBeTruthy();
    expect(baseElement.outerHTML).not.toContain('Only harbour knows');
  });

  it.each([
    ['a facilitator', { partyId: 'northwind', role: 'facilitator' }],
    ['a witness', { partyId: 'northwind', role: 'witness' }],
    ['somebody of no side', null],
  ] as const)('names nobody’s to %s', async (_, viewer) => {
    const { baseElement } = show(viewer);
    expect((await screen.findAllByRole('heading')).length).toBeGreaterThan(2);
    expect(baseElement.outerHTML).not.toMatch(/Only \w+ knows/);
  });
});

it('shows a third party unasked no document of two others, and leaves it to begin its own', async () => {
  const lakeside = { id: 'lakeside', name: 'Lakeside Pharmacies' };
  const three = { ...record, parties: { ...record.parties, lakeside } };
  render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-10-05T09:00:00Z')}>
      <Partnership initial={three} viewer={{ partyId: 'lakeside' }}>
        <PostMortem />
      </Partnership>
    </TrothProvider>,
  );
  expect((await screen.findByRole('region')).getAttribute('data-state')).toBe('empty');
  expect(document.body.outerHTML).not.toContain(doc.title);
});
