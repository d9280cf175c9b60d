import { within } from '@testing-library/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StyleSheetManager } from 'styled-components';
import { expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CommitmentTracker } from '../../src/components/commitment-tracker/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { sampleCommitments, today } from '../../stories/support/commitments.ts';
import { parties } from '../../stories/support/partnership.ts';
import { people } from '../../stories/support/roles.ts';
import { patience } from '../patience.ts';

/** A tracker in a shadow root, and what is in its portal. */
function openInShadow() {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  const [app, portal] = ['div', 'div'].map((tag) =>
    shadow.appendChild(document.createElement(tag)),
  );
  if (!app || !portal) throw new Error('made two above');
  const root = createRoot(app);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  root.render(
    <StrictMode>
      <StyleSheetManager target={shadow as unknown as HTMLElement}>
        <TrothProvider locale="en" timeZone="UTC" portalContainer={portal}>
          <CommitmentTracker
            defaultValue={sampleCommitments}
            parties={parties}
            people={people}
            viewer={{ partyId: 'northwind' }}
            today={today}
          />
        </TrothProvider>
      </StyleSheetManager>
    </StrictMode>,
  );
  return { shadow, app: within(app), portal: within(portal) };
}

const wait = { timeout: patience };

it('inside a shadow root gives the focus back to the words that were nearly lost', async () => {
  const { shadow, app, portal } = openInShadow();
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
