import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CommitmentTracker } from '../../src/components/commitment-tracker/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { sampleCommitments, today } from '../../stories/support/commitments.ts';
import { parties } from '../../stories/support/partnership.ts';
import { people } from '../../stories/support/roles.ts';
import { patience } from '../patience.ts';
import { renderInShadow } from './renderInShadow.tsx';

const wait = { timeout: patience };

it('inside a shadow root gives the focus back to the words that were nearly lost', async () => {
  const opened = renderInShadow(
    <CommitmentTracker
      defaultValue={sampleCommitments}
      parties={parties}
      people={people}
      viewer={{ partyId: 'northwind' }}
      today={today}
    />,
  );
  const { shadow } = opened;
  const [app, portal] = [within(opened.app), within(opened.portal)];
  await userEvent.click(await app.findByRole('button', { name: 'Ask for something' }, wait));
  const [field] = await portal.findAllByRole('textbox', {}, wait);
  if (!field) throw new Error('a promise has texts');
  await userEvent.fill(field, 'Share the forecast');
  expect(shadow.activeElement).toBe(field);

  await userEvent.keyboard('{Escape}');
  const keep = await portal.findByRole('button', { name: 'Keep writing' }, wait);
  await userEvent.click(keep);
  expect(shadow.activeElement).toBe(field);
  expect(field).toHaveProperty('value', 'Share the forecast');
});

it('leaves what opens an explanation large enough to press in compact density', async () => {
  render(
    <TrothProvider density="compact">
      <CommitmentTracker
        defaultValue={sampleCommitments}
        parties={parties}
        viewer={{ partyId: 'northwind' }}
        today={today}
      />
    </TrothProvider>,
  );
  const [opener] = await screen.findAllByText('What it means', {}, wait);
  const { height } = opener?.closest('summary')?.getBoundingClientRect() ?? { height: 0 };
  expect(height).toBeGreaterThanOrEqual(24);
});
