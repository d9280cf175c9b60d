import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { CommitmentTracker } from '../../src/components/commitment-tracker/index.ts';
import { TrustRadar, type TrustRadarView } from '../../src/components/trust-radar/index.ts';
import {
  applyCommitmentEvent,
  instruments,
  localiseInstrument,
  scoreResponses,
} from '../../src/core/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { answersOf, groups } from '../../stories/support/partnership.ts';
import { act as event, make, R } from '../core/commitments/conversation.ts';
import { unwrap } from '../core/partnership/support/records.ts';

// The examples of the documentation as they stand there: they have to compile, and to work.
const { alliance4 } = instruments;
const series = scoreResponses(answersOf(groups.northwindOnHarbour, alliance4), alliance4);

it('“Your own state” of the radar', async () => {
  function Page() {
    const [value, setValue] = useState<TrustRadarView>({
      view: 'chart',
      hidden: [],
      emphasised: null,
      spread: 'none',
      compareWaves: true,
    });
    return (
      <TrustRadar
        dimensions={alliance4.dimensions}
        series={series}
        value={value}
        onValueChange={(next) => setValue(next)}
      />
    );
  }
  render(<Page />);
  await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Table' }).checked).toBe(true);
});

it('counts what is missing in the state of the radar as the default', async () => {
  function Page() {
    const [value, setValue] = useState<Partial<TrustRadarView>>({ view: 'table' });
    return (
      <TrustRadar
        dimensions={alliance4.dimensions}
        series={series}
        value={value}
        onValueChange={setValue}
      />
    );
  }
  render(<Page />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Table' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'Chart' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Chart' }).checked).toBe(true);
});

it('“Dimensions in your language” of the radar', () => {
  const alliance = localiseInstrument(alliance4, de.instruments.alliance4);
  render(<TrustRadar dimensions={alliance.dimensions} series={series} />);
  expect(screen.getAllByText(alliance.dimensions[0]?.label ?? '').length).toBeGreaterThan(0);
  expect(alliance.dimensions[0]?.label).not.toBe(alliance4.dimensions[0]?.label);
});

it('“Words” of the tracker', () => {
  const request = { ...event('request', R, '2026-03-02T09:00:00Z'), id: 'e1' };
  render(
    <CommitmentTracker
      value={[unwrap(applyCommitmentEvent(make(), request))]}
      viewer={{ partyId: 'northwind' }}
      messages={{
        tracker: { ask: 'New request' },
        acts: { states: { ...en.acts.states, requested: 'Asked for' } },
      }}
    />,
  );
  screen.getByRole('button', { name: 'New request' });
  screen.getByText('Asked for');
});
