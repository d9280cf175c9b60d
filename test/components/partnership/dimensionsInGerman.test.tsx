import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
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
