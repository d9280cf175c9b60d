import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TextField } from '../../src/components/ui/TextField.tsx';
import { useRootAttributes } from '../../src/components/ui/useRootAttributes.ts';
import { useTroth } from '../../src/hooks/useTroth.ts';
import { common } from '../../src/i18n/de/common.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';

const noon = '2026-03-29T12:00:00Z';
const german = { locale: 'de', common };

/** Shows what a widget makes of its settings: words, numbers, dates, direction and look. */
function Probe({ name = 'probe' }: { name?: string }) {
  const { formats, clock } = useTroth();
  return (
    <section aria-label={name} {...useRootAttributes('probe')}>
      <TextField label="Name" requirement="optional" error="missing" />
      <output>{`${formats.number(3.5, 1)} / ${formats.dateTime(noon)} / ${clock().getFullYear()}`}</output>
    </section>
  );
}

const section = (name = 'probe') => screen.getByRole('region', { name });
const shown = () => screen.getByRole('status').textContent;
const label = () => screen.getByRole('textbox').getAttribute('aria-describedby') ?? '';
const errorText = () => document.getElementById(label())?.textContent;

afterEach(() => {
  vi.useRealTimers();
});

it('works without any provider: English, UTC, the page’s direction and look', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01T00:00:00Z') });
  render(<Probe />);
  expect(shown()).toBe('3.5 / Mar 29, 2026, 12:00 PM / 2031');
  expect(errorText()).toBe('Error: missing');
  expect(section().lang).toBe('en');
  expect(section().hasAttribute('dir')).toBe(false);
  expect(section().dataset).toMatchObject({
    colorScheme: 'inherit',
    contrast: 'auto',
    density: 'comfortable',
  });
});

it('adds no element of its own', () => {
  const { container } = render(<TrothProvider>words</TrothProvider>);
  expect(container.innerHTML).toBe('words');
});

it('follows the locale in numbers, dates and direction', () => {
  const { rerender } = render(
    <TrothProvider locale="de-AT">
      <Probe />
    </TrothProvider>,
  );
  expect(shown()).toMatch(/^3,5 \/ 29\.03\.2026, 12:00/);
  // The words are English still, and a screen reader should read them so.
  expect(section().lang).toBe('en');
  expect(section().dir).toBe('ltr');

  rerender(
    <TrothProvider locale="de-AT" messages={german}>
      <Probe />
    </TrothProvider>,
  );
  expect(section().lang).toBe('de-AT');

  rerender(
    <TrothProvider locale="he">
      <Probe />
    </TrothProvider>,
  );
  expect(section().dir).toBe('rtl');

  rerender(
    <TrothProvider locale="he" dir="ltr">
      <Probe />
    </TrothProvider>,
  );
  expect(section().dir).toBe('ltr');
});

it('takes the locale from the catalogue when none is given', () => {
  render(
    <TrothProvider messages={german}>
      <Probe />
    </TrothProvider>,
  );
  expect(section().lang).toBe('de');
  expect(errorText()).toBe('Fehler: missing');
  expect(screen.getByRole('textbox', { name: 'Name (freiwillig)' })).toBeTruthy();
  expect(shown()).toMatch(/^3,5/);
});

it('keeps every word that is not overridden', () => {
  render(
    <TrothProvider messages={{ common: { optional: 'if you like' } }}>
      <Probe />
    </TrothProvider>,
  );
  expect(screen.getByRole('textbox', { name: 'Name (if you like)' })).toBeTruthy();
  expect(errorText()).toBe('Error: missing');
});

it('shows dates in its time zone, and the time that its clock tells', () => {
  render(
    <TrothProvider timeZone="Asia/Tokyo" clock={() => new Date('2001-06-01T00:00:00Z')}>
      <Probe />
    </TrothProvider>,
  );
  expect(shown()).toBe('3.5 / Mar 29, 2026, 9:00 PM / 2001');
});

it.each([
  ['an unknown locale', { locale: 'not a locale' }],
  ['an unknown time zone', { timeZone: 'Mars/Olympus' }],
])('draws on in English and UTC with %s', (_, settings) => {
  render(
    <TrothProvider {...settings}>
      <Probe />
    </TrothProvider>,
  );
  expect(shown()).toMatch(/^3\.5 \/ Mar 29, 2026, 12:00 PM/);
});

it('lets the innermost provider decide for what is inside it', () => {
  render(
    <TrothProvider messages={german} density="compact" colorScheme="dark">
      <TrothProvider messages={{ locale: 'ar' }}>
        <Probe name="inner" />
      </TrothProvider>
    </TrothProvider>,
  );
  expect(section('inner').lang).toBe('ar');
  expect(section('inner').dir).toBe('rtl');
});
