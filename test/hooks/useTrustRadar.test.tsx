import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { KeyboardEvent, ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { localiseInstrument, type TrustSeries } from '../../src/core/index.ts';
import {
  type TrustRadarChangeDetails,
  type TrustRadarView,
  type UseTrustRadarOptions,
  useTrustRadar,
} from '../../src/hooks/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { makeInstrument } from '../core/trust/make.ts';
import {
  bothViews,
  dimensions,
  harbourOn,
  harbourView,
  leaking,
  northwindOn,
  northwindView,
  parties,
  waves,
} from './radarData.ts';

const base = {
  dimensions,
  series: bothViews,
  parties,
  waves,
} satisfies UseTrustRadarOptions;

const use = (options: Partial<UseTrustRadarOptions> = {}, wrapper?: Wrapper) =>
  renderHook(
    (more: Partial<UseTrustRadarOptions>) => useTrustRadar({ ...base, ...options, ...more }),
    { initialProps: {}, ...(wrapper && { wrapper }) },
  );
type Wrapper = ({ children }: { children: ReactNode }) => ReactNode;

const stateOf = (options: Partial<UseTrustRadarOptions> = {}) => use(options).result.current.state;

describe('useTrustRadar: the views', () => {
  it('names every view by who sees whom', () => {
    const own = harbourOn([4, 4, 4], { target: 'harbour', perspective: 'self' });
    const labels = stateOf({ series: [...bothViews, own] }).series.map(({ label }) => label);
    expect(labels).toEqual([
      'Northwind Health on Harbour Logistics',
      'Harbour Logistics on Northwind Health',
      'Harbour Logistics on itself',
    ]);
  });

  it('names parties without a name by their id, whatever it is', () => {
    const odd = northwindOn([3, 3, 3], { rater: 'constructor', target: '__proto__' });
    expect(stateOf({ series: [odd], parties: [] }).series[0]?.label).toBe(
      'constructor on __proto__',
    );
  });

  it('says which level is rated when there are several', () => {
    const people = northwindOn([3, 3, 3], { referent: 'person', id: 'people' });
    expect(stateOf({ series: [northwindView, people] }).series.map(({ label }) => label)).toEqual([
      'Northwind Health on Harbour Logistics (the organisation)',
      'Northwind Health on Harbour Logistics (the people)',
    ]);
  });

  it('gives a party one colour, and every view a dash and a marker of its own', () => {
    const own = northwindOn([4, 4, 4], { target: 'northwind', perspective: 'self' });
    const [a, b, c] = stateOf({ series: [...bothViews, own] }).series;
    expect(c?.color).toBe(a?.color);
    expect(b?.color).not.toBe(a?.color);
    expect(new Set([a?.dash, b?.dash, c?.dash]).size).toBe(3);
    expect(new Set([a?.marker, b?.marker, c?.marker]).size).toBe(3);
  });

  it('tells pens apart for 20 views', () => {
    const many = Array.from({ length: 20 }, (_, i) => northwindOn([3, 3, 3], { rater: `r${i}` }));
    const pens = stateOf({ series: many }).series.map((one) => `${one.dash} ${one.marker}`);
    expect(new Set(pens).size).toBe(20);
  });

  it('describes what is shown in sentences, and not what is hidden', () => {
    const { result } = use();
    expect(result.current.state.description.join(' ')).toContain(
      'How Harbour Logistics sees Northwind Health: 38 of 100 overall',
    );
    act(() => result.current.actions.toggleSeries(harbourView.id));
    expect(result.current.state.description.join(' ')).not.toContain('How Harbour Logistics sees');
  });

  it('lists dimensions by the size of the gap in the gap view, in their own order elsewhere', () => {
    const ids = (view: TrustRadarView['view']) =>
      stateOf({ defaultValue: { view } }).ordered.map(({ id }) => id);
    expect(ids('dots')).toEqual(['integrity', 'competence', 'predictability']);
    expect(ids('chart')).toEqual(['competence', 'integrity', 'predictability']);
    expect(ids('table')).toEqual(['competence', 'integrity', 'predictability']);
  });

  it('puts dimensions without a known gap last', () => {
    const series = [northwindView, harbourOn(['below_threshold', 3, 3])];
    const { ordered } = stateOf({ series, defaultValue: { view: 'dots' } });
    expect(ordered.map(({ id }) => id)).toEqual(['integrity', 'predictability', 'competence']);
  });
});

describe('useTrustRadar: few dimensions', () => {
  it.each([
    [0, 'none', 'chart'],
    [1, 'bars', 'dots'],
    [2, 'bars', 'dots'],
    [3, 'radar', 'chart'],
  ] as const)('%i dimensions are %s', (count, kind, view) => {
    const some = dimensions.slice(0, count);
    const state = stateOf({ dimensions: some, series: [northwindOn([3, 3, 3].slice(0, count))] });
    expect(state.kind).toBe(kind);
    expect(state.view).toBe(view);
  });

  it('shows the table where it is asked for', () => {
    const { view } = stateOf({
      dimensions: dimensions.slice(0, 2),
      series: [northwindOn([3, 3])],
      defaultValue: { view: 'table' },
    });
    expect(view).toBe('table');
  });
});

describe('useTrustRadar: what it cannot show', () => {
  it('reports a series with a score for no axis, at its place in what the host passed', () => {
    const before = northwindOn([3, 3, 3], { wave: 'spring' });
    const odd = harbourOn([3, 3, 3, 3]);
    const { series, issues } = stateOf({ series: [before, northwindView, odd] });
    expect(series.map(({ id }) => id)).toEqual([northwindView.id]);
    expect(issues).toMatchObject([
      { code: 'E_UNKNOWN_DIMENSION', path: expect.stringMatching(/^series\[2\]\.scores\.d3$/) },
    ]);
  });

  it('reports a series that is there twice, and shows the first', () => {
    const again = { ...northwindView, scores: {} };
    const { series, issues } = stateOf({ series: [northwindView, harbourView, again] });
    expect(series).toHaveLength(2);
    expect(series[0]?.current).toBe(northwindView);
    expect(series[0]?.previous).toBeNull();
    expect(issues).toMatchObject([{ code: 'E_DUPLICATE_ID', path: 'series[2].id' }]);
  });

  it('shows two results of one view in one wave side by side, never as a change', () => {
    const stricter = { ...northwindOn([2, 2, 2]), id: 'stricter' };
    const { series } = stateOf({ series: [northwindView, stricter] });
    expect(series.map(({ id, previous }) => [id, previous])).toEqual([
      [northwindView.id, null],
      ['stricter', null],
    ]);
  });

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['no scores', { ...northwindView, scores: undefined }],
    ['a score that is a number', { ...northwindView, scores: { competence: 75 } }],
    ['no overall score', { ...northwindView, overall: undefined }],
    ['a count that is none', { ...northwindView, n: Number.NaN }],
    ['a wave that is a number', { ...northwindView, wave: 2026 }],
    ['an unknown level', { ...northwindView, referent: 'toString' }],
    ['an unknown perspective', { ...northwindView, perspective: 'both' }],
    ['a strange list of waves', { ...northwindView, comparableWith: 7 }],
  ])('reports %s and shows the rest', (_, junk) => {
    const series = [junk as unknown as TrustSeries, harbourView];
    const { series: shown, issues } = stateOf({ series });
    expect(shown.map(({ id }) => id)).toEqual([harbourView.id]);
    expect(issues).toMatchObject([{ code: 'E_SHAPE', path: 'series[0]' }]);
  });

  it('takes no list at all for an empty one', () => {
    expect(stateOf({ series: null as unknown as TrustSeries[] }).series).toEqual([]);
    expect(stateOf({ series: 'junk' as unknown as TrustSeries[] }).issues).toEqual([]);
  });

  it('draws nothing on axes of which two have the same id', () => {
    const { kind, issues } = stateOf({ dimensions: [...dimensions, dimensions[0] as never] });
    expect(kind).toBe('none');
    expect(issues).toMatchObject([{ code: 'E_DUPLICATE_ID', path: 'dimensions[3].id' }]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1e300, '75'])(
    'takes the index %s for unknown, never for a number',
    (index) => {
      const odd = { ...northwindView.overall, index: index as number };
      const series = { ...northwindView, overall: odd, scores: { competence: odd } };
      const { result } = use({ series: [series] });
      expect(result.current.state.series[0]?.current.overall.index).toBeNull();
      const [competence] = dimensions;
      const [view] = result.current.state.series;
      expect(result.current.pointInWords(competence as never, view as never)).toBe(
        'Competence, Northwind Health on Harbour Logistics: No answers yet',
      );
    },
  );

  it('takes out the numbers of what is said to be withheld, whoever left them there', () => {
    const series = {
      ...northwindView,
      scores: { ...northwindView.scores, competence: leaking('complementary') },
      overall: leaking('below_threshold'),
    };
    const { current } = stateOf({ series: [series] }).series[0] as { current: TrustSeries };
    expect(current.overall).toMatchObject({ n: 3, mean: null, index: null, sd: null, ad: null });
    expect(current.scores.competence).toMatchObject({ index: null, withheld: 'complementary' });
    expect(current.scores.integrity).toBe(northwindView.scores.integrity);
  });

  it('withholds for a reason that it does not know yet', () => {
    const score = { ...leaking('below_threshold'), withheld: 'legal_hold' as 'below_threshold' };
    const series = { ...northwindView, scores: { competence: score } };
    expect(stateOf({ series: [series] }).series[0]?.current.scores.competence).toMatchObject({
      index: null,
      withheld: 'below_threshold',
    });
  });
});

describe('useTrustRadar: waves', () => {
  const before = northwindOn([2, 4, 'below_threshold'], { wave: 'spring' });
  const factsOf = (
    series: readonly TrustSeries[],
    dimension: number,
    rest: Partial<UseTrustRadarOptions> = {},
  ) => {
    const { result } = use({ series, ...rest });
    const { state, pointInWords } = result.current;
    return pointInWords(dimensions[dimension] as never, state.series[0] as never);
  };

  it('shows the newest wave and compares it with the one before, by the order it is told', () => {
    for (const series of [
      [before, northwindView],
      [northwindView, before],
    ]) {
      const [view, ...none] = stateOf({ series }).series;
      expect(none).toEqual([]);
      expect(view?.current).toBe(northwindView);
      expect(view?.previous).toBe(before);
      expect(view?.previousName).toBe('spring 2026');
    }
  });

  it('orders waves by their ids where it is told nothing, numbers as numbers', () => {
    const tenth = northwindOn([3, 3, 3], { wave: '2026-Q10' });
    const second = northwindOn([3, 3, 3], { wave: '2026-Q2' });
    const [view] = stateOf({ series: [tenth, second], waves: [] }).series;
    expect([view?.current.wave, view?.previousName]).toEqual(['2026-Q10', '2026-Q2']);
  });

  it('takes waves it was not told of for older', () => {
    const unknown = northwindOn([3, 3, 3], { wave: 'zzz' });
    const [view] = stateOf({ series: [unknown, before] }).series;
    expect([view?.current.wave, view?.previous?.wave]).toEqual(['spring', 'zzz']);
  });

  it('compares with the wave right before, not with the first', () => {
    const first = northwindOn([1, 1, 1], { wave: 'autumn 2025' });
    const [view] = stateOf({
      series: [first, before, northwindView],
      waves: [{ id: 'autumn 2025', name: 'autumn 2025' }, ...waves],
    }).series;
    expect(view?.previous).toBe(before);
  });

  it('states the change with its sign, and none where a side is not known', () => {
    expect(factsOf([before, northwindView], 0)).toContain('75 of 100, +50 since spring 2026');
    expect(factsOf([before, northwindView], 1)).toContain('75 of 100, ±0 since spring 2026');
    expect(factsOf([before, northwindView], 2)).not.toContain('since');
    const less = northwindOn([1, 1, 1]);
    expect(factsOf([before, less], 0)).toContain('\u221225 since spring 2026');
  });

  it('does not compare waves of different instruments or levels', () => {
    for (const rest of [{ instrumentId: 'rocc4' }, { referent: 'system' }] as const) {
      const other = northwindOn([2, 2, 2], { wave: 'spring', ...rest });
      expect(stateOf({ series: [other, northwindView] }).series).toHaveLength(2);
    }
  });

  describe('of which the change would tell single answers', () => {
    const told = { ...before, comparableWith: [] };
    const now = { ...northwindView, comparableWith: [] };

    it('says so instead of the change', () => {
      const words = factsOf([told, now], 0);
      expect(words).toContain('Change withheld: it would reveal single answers');
      expect(words).not.toContain('since');
    });

    it('hands out neither the outline nor the numbers of the wave before', () => {
      const state = stateOf({ series: [told, now] });
      expect(state.previousGeometry).toBeNull();
      expect(state.shown).toEqual([now]);
    });

    it('keeps a dimension back whichever of the two by name is the later one', () => {
      const links = (other: TrustSeries) => ({
        comparableWith: [other.id],
        apartOn: { [other.id]: ['competence'] },
      });
      const pairs = [
        [told, { ...now, ...links(told) }],
        [{ ...told, ...links(now) }, now],
      ] as const;
      for (const [first, second] of pairs) {
        const { shown } = stateOf({ series: [first, second] });
        expect(shown[0]?.scores.competence).toMatchObject({ index: null });
        expect(shown[0]?.overall.index).toBeNull();
        expect(factsOf([first, second], 0)).toContain('Change withheld');
        expect(factsOf([first, second], 1)).toContain('since spring 2026');
      }
    });

    it('compares where the later wave allows it', () => {
      const allowed = { ...now, comparableWith: [told.id] };
      expect(factsOf([told, allowed], 0)).toContain('+50 since spring 2026');
      expect(stateOf({ series: [told, allowed] }).shown).toEqual([told, allowed]);
    });
  });

  it('leaves the wave before out when it is not to be compared', () => {
    const series = [before, northwindView];
    const without = { defaultValue: { compareWaves: false } };
    expect(factsOf(series, 0, without)).not.toContain('since');
    expect(stateOf({ series, ...without }).previousGeometry).toBeNull();
    expect(stateOf({ series, ...without }).shown).toEqual([northwindView]);
    expect(stateOf({ series }).previousGeometry?.series).toHaveLength(1);
  });
});

describe('useTrustRadar: spread', () => {
  const facts = (spread: TrustRadarView['spread'], series: TrustSeries = northwindView) => {
    const { result } = use({ series: [series], defaultValue: { spread } });
    const { state, pointInWords } = result.current;
    return pointInWords(dimensions[0] as never, state.series[0] as never);
  };

  it('is told in points of the 0 to 100 scale', () => {
    expect(facts('none')).toContain('answers differ by 10 points on average');
    expect(facts('ad')).toContain('answers differ by 10 points on average');
    expect(facts('sd')).toContain('standard deviation 15 points');
  });

  it('is not told where the scale is not known or makes no sense', () => {
    expect(facts('ad', northwindOn([4, 4, 3], { scale: undefined as never }))).not.toContain(
      'differ',
    );
    expect(facts('ad', northwindOn([4, 4, 3], { scale: { min: 3, max: 3 } }))).not.toContain(
      'differ',
    );
  });
});

describe('useTrustRadar: the view as a value', () => {
  const calls = () => {
    const all: [TrustRadarView, TrustRadarChangeDetails][] = [];
    const onValueChange = (...call: [TrustRadarView, TrustRadarChangeDetails]) => all.push(call);
    return { all, onValueChange };
  };

  it('tells the host what changed, and why', () => {
    const { all, onValueChange } = calls();
    const { result } = use({ onValueChange });
    act(() => result.current.actions.setView('table'));
    act(() => result.current.actions.setSpread('sd'));
    act(() => result.current.actions.setCompareWaves(false));
    act(() => result.current.actions.toggleSeries(harbourView.id));
    act(() => result.current.actions.emphasise(northwindView.id));
    act(() => result.current.actions.emphasise(northwindView.id));
    expect(all.map(([, details]) => details)).toEqual(
      ['view', 'spread', 'compare', 'visibility', 'emphasis', 'emphasis'].map((reason) => ({
        reason,
        changes: [],
      })),
    );
    expect(all.map(([value]) => value.emphasised)).toEqual([
      null,
      null,
      null,
      null,
      northwindView.id,
      null,
    ]);
    expect(all.at(-1)?.[0]).toEqual({
      view: 'table',
      spread: 'sd',
      compareWaves: false,
      hidden: [harbourView.id],
      emphasised: null,
    });
  });

  it('keeps both of two toggles in one event', () => {
    const { result } = use();
    act(() => {
      result.current.actions.toggleSeries(northwindView.id);
      result.current.actions.toggleSeries(harbourView.id);
    });
    expect(result.current.state.visible).toEqual([]);
  });

  it('shows what the host passes, and only that', () => {
    const { all, onValueChange } = calls();
    const value = { ...stateOf().value, hidden: [northwindView.id] };
    const { result, rerender } = use({ value, onValueChange });
    act(() => result.current.actions.setView('dots'));
    expect(result.current.state.view).toBe('chart');
    expect(all[0]?.[0]).toMatchObject({ view: 'dots', hidden: [northwindView.id] });
    rerender({ value: { ...value, view: 'dots' } });
    expect(result.current.state.view).toBe('dots');
  });

  it.each([
    ['nothing', null],
    ['text', 'dots'],
    ['unknown words', { view: 'pie', spread: 'rwg', compareWaves: 'no' }],
    ['wrong types', { hidden: 'all', emphasised: 7, view: {} }],
  ])('reads %s from outside as the default', (_, value) => {
    expect(stateOf({ value: value as unknown as TrustRadarView }).value).toEqual({
      view: 'chart',
      hidden: [],
      emphasised: null,
      spread: 'none',
      compareWaves: true,
    });
  });

  it('changes a part of a default that leaves the rest out', () => {
    const { result } = use({ defaultValue: { view: 'dots' } });
    act(() => result.current.actions.setSpread('ad'));
    expect(result.current.state.value).toMatchObject({ view: 'dots', spread: 'ad', hidden: [] });
  });

  it('keeps a change on screen when the host fails to take it, and reports that', () => {
    const failure = new Error('host');
    const onError = vi.fn();
    const onValueChange = () => {
      throw failure;
    };
    const { result } = use({ value: stateOf().value, onValueChange, onError });
    act(() => result.current.actions.setView('table'));
    expect(result.current.state.view).toBe('table');
    expect(onError.mock.calls).toEqual([
      [expect.objectContaining({ code: 'E_HOST_CALLBACK', cause: failure })],
    ]);
  });
});

describe('useTrustRadar: words', () => {
  it('takes a host’s words over its own, texts and functions', () => {
    const { result } = use({
      messages: { partnerView: ({ rater, target }) => `${target}, seen by ${rater}`, title: 'Us' },
    });
    expect(result.current.state.series[0]?.label).toBe(
      'Harbour Logistics, seen by Northwind Health',
    );
    expect(result.current.messages.title).toBe('Us');
    expect(result.current.messages.overall).toBe('Overall');
  });

  it('follows the provider’s language and numbers', () => {
    const wrapper: Wrapper = ({ children }) => (
      <TrothProvider messages={de}>{children}</TrothProvider>
    );
    const { result } = use({}, wrapper);
    expect(result.current.state.series[0]?.label).toBe('Northwind Health über Harbour Logistics');
    expect(result.current.messages.title).toBe('Vertrauensradar');
    expect(result.current.formats.locale).toBe('de');
  });

  it('takes dimensions in any language', () => {
    const instrument = localiseInstrument(makeInstrument([1, 1, 1]), {
      dimensions: { d0: { label: 'Können' } },
    });
    const state = stateOf({ dimensions: instrument.dimensions, series: [] });
    expect(state.dimensions[0]?.label).toBe('Können');
  });
});

describe('useTrustRadar: props for parts', () => {
  function Plot(
    options: Partial<UseTrustRadarOptions> & { onKey?: (event: KeyboardEvent) => void },
  ) {
    const { onKey, ...rest } = options;
    const radar = useTrustRadar({ ...base, ...rest });
    const { active } = radar.state;
    return (
      <>
        <div {...radar.getPlotProps({ 'aria-label': 'Plot', ...(onKey && { onKeyDown: onKey }) })}>
          {active ? `${active.dimension.id} ${active.series?.id ?? 'none'}` : 'nowhere'}
        </div>
        {radar.state.series.map(({ id, label }) => (
          <p key={id}>
            <button {...radar.getSeriesToggleProps(id)}>{label}</button>
            <button {...radar.getEmphasiseProps(id, { className: 'mine' })}>!</button>
          </p>
        ))}
      </>
    );
  }

  const at = () => screen.getByRole('application', { name: 'Plot' }).textContent;
  const [north, harbour] = [northwindView.id, harbourView.id];

  it('walks the dimensions and the views of a radar', async () => {
    const user = userEvent.setup();
    render(<Plot />);
    await user.tab();
    expect(at()).toBe('nowhere');
    const places: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'ArrowRight', 'ArrowLeft']) {
      await user.keyboard(`{${key}}`);
      places.push(at());
    }
    expect(places).toEqual([
      `competence ${north}`,
      `integrity ${north}`,
      `integrity ${harbour}`,
      `predictability ${harbour}`,
      `competence ${harbour}`,
      `predictability ${harbour}`,
    ]);
    await user.keyboard('{Home}{ArrowUp}');
    expect(at()).toBe(`competence ${north}`);
    await user.keyboard('{Escape}');
    expect(at()).toBe('nowhere');
  });

  it('walks a list down and across, in the order of the list', async () => {
    const user = userEvent.setup();
    render(<Plot defaultValue={{ view: 'dots' }} />);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(at()).toBe(`integrity ${north}`);
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(at()).toBe(`competence ${harbour}`);
    await user.keyboard('{End}');
    expect(at()).toBe(`predictability ${harbour}`);
  });

  it('announces every point in words, and nothing when it leaves', async () => {
    const user = userEvent.setup();
    const announce = vi.fn();
    render(<Plot announce={announce} />);
    await user.tab();
    await user.keyboard('{ArrowRight}{Escape}');
    expect(announce.mock.calls).toEqual([
      [
        'Competence, Northwind Health on Harbour Logistics: 75 of 100, 6 answers, answers differ by 10 points on average',
      ],
    ]);
  });

  it('announces the dimension alone when no view is shown', async () => {
    const user = userEvent.setup();
    const announce = vi.fn();
    render(<Plot series={[]} announce={announce} />);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(announce).toHaveBeenCalledWith('Competence');
    expect(at()).toBe('competence none');
  });

  it('leaves keys with Ctrl, Alt or Meta, and all others, to the browser', async () => {
    const user = userEvent.setup();
    const seen: boolean[] = [];
    const listen = (event: Event) => seen.push(event.defaultPrevented);
    render(<Plot />);
    await user.tab();
    window.addEventListener('keydown', listen);
    await user.keyboard('{Control>}{ArrowRight}{/Control}{Alt>}{End}{/Alt}a{Escape}{Enter}');
    window.removeEventListener('keydown', listen);
    expect(at()).toBe('nowhere');
    expect(seen).toHaveLength(7);
    expect(seen).not.toContain(true);
  });

  it('asks the host to act on Enter and Space, at a point only', async () => {
    const user = userEvent.setup();
    const onSelectDimension = vi.fn();
    render(<Plot onSelectDimension={onSelectDimension} />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onSelectDimension).not.toHaveBeenCalled();
    await user.keyboard('{End}{Enter}{ArrowDown} ');
    expect(onSelectDimension.mock.calls).toEqual([
      ['predictability', { seriesId: north }],
      ['predictability', { seriesId: harbour }],
    ]);
  });

  it('lets the host’s own handler go first, and prevent', async () => {
    const user = userEvent.setup();
    render(<Plot onKey={(event) => event.key === 'End' && event.preventDefault()} />);
    await user.tab();
    await user.keyboard('{End}');
    expect(at()).toBe('nowhere');
    await user.keyboard('{Home}');
    expect(at()).toBe(`competence ${north}`);
  });

  it('has buttons that say what is shown and what stands out', async () => {
    const user = userEvent.setup();
    render(<Plot />);
    const toggle = screen.getByRole('button', { name: 'Northwind Health on Harbour Logistics' });
    await user.click(toggle);
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    const emphasise = screen.getByRole('button', {
      name: 'Emphasise Harbour Logistics on Northwind Health',
    });
    expect(emphasise.className).toBe('mine');
    await user.click(emphasise);
    expect(emphasise.getAttribute('aria-pressed')).toBe('true');
  });

  it('moves to a view that is still shown when the one it was at is hidden', async () => {
    const user = userEvent.setup();
    render(<Plot />);
    await user.tab();
    await user.keyboard('{Home}');
    await user.click(screen.getByRole('button', { name: 'Northwind Health on Harbour Logistics' }));
    expect(at()).toBe(`competence ${harbour}`);
  });

  it('is nowhere once its dimension is gone', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Plot series={[]} />);
    await user.tab();
    await user.keyboard('{End}');
    expect(at()).toBe('predictability none');
    rerender(<Plot series={[]} dimensions={dimensions.slice(0, 2)} />);
    expect(at()).toBe('nowhere');
  });
});
