import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { CommitmentTracker } from '../../src/components/commitment-tracker/index.ts';
import { TrustRadar, type TrustRadarView } from '../../src/components/trust-radar/index.ts';
import { TrustSurvey } from '../../src/components/trust-survey/index.ts';
import {
  applyCommitmentEvent,
  type Instrument,
  instruments,
  localiseInstrument,
  scoreResponses,
  validateInstrument,
} from '../../src/core/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
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

it('“A questionnaire of your own” of the survey', () => {
  const pulse: Instrument = {
    id: 'our-pulse',
    version: '1',
    title: 'Our pulse',
    scale: { min: 1, max: 5, labels: ['Never', 'Seldom', 'Sometimes', 'Often', 'Always'] },
    dimensions: [
      { id: 'clarity', label: 'Clarity', description: 'What is said is plain.' },
      { id: 'care', label: 'Care', description: 'Our work counts for them, too.' },
    ],
    items: [
      { id: 'plain', dimensionId: 'clarity', text: 'They say what they mean.' },
      { id: 'alone', dimensionId: 'care', text: 'They leave us alone with it.', reverse: true },
    ],
    source: 'Worded by us',
    licence: 'For our own use',
  };
  expect(validateInstrument(pulse).ok).toBe(true);
  const texts = { title: 'Unser Puls', items: { plain: { text: 'Sie sagen, was sie meinen.' } } };
  render(
    <TrothProvider messages={{ ...de, instruments: { ...de.instruments, 'our-pulse': texts } }}>
      <TrustSurvey
        instrument={pulse}
        rater="northwind"
        target="harbour"
        parties={[]}
        wave="1"
        onSubmit={() => undefined}
      />
    </TrothProvider>,
  );
  screen.getByRole('radiogroup', { name: /Sie sagen, was sie meinen/ });
  screen.getByRole('radiogroup', { name: /They leave us alone with it/ });
});
