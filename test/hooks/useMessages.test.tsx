import { render, screen } from '@testing-library/react';
import { it } from 'vitest';
import { instruments } from '../../src/core/index.ts';
import { TrothProvider, TrustRadar, TrustSurvey } from '../../src/index.ts';

const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];

/** What a host's types let through without `exactOptionalPropertyTypes`. */
const unset = (...keys: string[]): object =>
  Object.fromEntries(keys.map((key) => [key, undefined]));

it('keeps a word for which a host has none of its own', () => {
  render(
    <TrustRadar
      dimensions={instruments.alliance4.dimensions}
      series={[]}
      parties={parties}
      messages={{ ...unset('viewChart', 'noSeries'), viewTable: 'Numbers' }}
    />,
  );
  screen.getByRole('radio', { name: 'Chart' });
  screen.getByRole('radio', { name: 'Numbers' });
});

it('keeps it also where the provider was given none', () => {
  render(
    <TrothProvider messages={{ survey: unset('title', 'submit') }}>
      <TrustSurvey
        instrument={instruments.baseline1}
        rater="northwind"
        target="harbour"
        parties={parties}
        wave="1"
        onSubmit={() => undefined}
      />
    </TrothProvider>,
  );
  screen.getByRole('heading', { name: 'How you see Harbour Logistics' });
});
