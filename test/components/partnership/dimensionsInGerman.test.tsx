import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RecordPlace } from '../../../src/core/index.ts';
import { useLoop } from '../../../src/hooks/index.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { Partnership, PostMortem, TrothProvider, TrustRadar } from '../../../src/index.ts';
import { createSamplePartnership } from '../../../src/sample/index.ts';

const record = createSamplePartnership({ today: '2026-11-16' });
const names = Object.values(de.instruments?.alliance4?.dimensions ?? {}).map(({ label }) => label);

it('names the dimensions of a record in the language of the page, as the survey does', async () => {
  const page = (
    <TrothProvider messages={de}>
      <Partnership initial={record} viewer={{ partyId: 'northwind' }}>
        <TrustRadar />
        <PostMortem entry="two-mornings" />
      </Partnership>
    </TrothProvider>
  );
  await act(async () => render(page));
  const headings = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(headings).toEqual(expect.arrayContaining(names));
  expect(document.body.textContent).not.toContain('Benevolence');
});

function Begin() {
  const { startPostMortem } = useLoop();
  return (
    <button
      type="button"
      onClick={() => startPostMortem({ kind: 'dimension', id: 'predictability' })}
    >
      Begin
    </button>
  );
}

it('names what is begun from a dimension, and the way back to it, in the language of the page', async () => {
  const name = de.instruments?.alliance4?.dimensions.predictability?.label ?? '';
  let entry = '';
  const onNavigate = (place: RecordPlace) => {
    if (place.widget === 'post-mortem') entry = place.id;
  };
  const page = () => (
    <TrothProvider messages={de}>
      <Partnership initial={record} viewer={{ partyId: 'northwind' }} onNavigate={onNavigate}>
        <Begin />
        {entry && <PostMortem entry={entry} />}
      </Partnership>
    </TrothProvider>
  );
  const { rerender } = render(page());
  fireEvent.click(await screen.findByRole('button', { name: 'Begin' }));
  rerender(page());
  expect(await screen.findByRole('heading', { name })).toBeTruthy();
  expect(await screen.findByRole('button', { name })).toBeTruthy();
});
