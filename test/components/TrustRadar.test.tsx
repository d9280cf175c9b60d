import { act, render as renderStyled, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { createRef, type ReactNode, StrictMode, useState } from 'react';
import { StyleSheetManager } from 'styled-components';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  TrustRadar,
  TrustRadarChart,
  type TrustRadarProps,
  type TrustRadarView,
} from '../../src/components/trust-radar/index.ts';
import type { Dimension, TrustSeries } from '../../src/core/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { danglingReferences, repeatedIds } from '../conformance/ids.ts';
import { renderOnServer } from '../conformance/renderOnServer.tsx';
import {
  bothViews,
  dimensions,
  harbourOn,
  harbourView,
  leaking,
  northwindOn,
  northwindView,
  parties,
  scoreOf,
  waves,
} from '../hooks/radarData.ts';

const nowhere = document.createElement('div');

/** Without its styles: jsdom paints nothing, and matching them for every role takes seconds. */
function Unstyled({ children }: { children: ReactNode }) {
  return (
    <StyleSheetManager target={nowhere} disableCSSOMInjection>
      {children}
    </StyleSheetManager>
  );
}

const render = (element: ReactNode) => renderStyled(element, { wrapper: Unstyled });

const base = { dimensions, series: bothViews, parties, waves } satisfies TrustRadarProps;
const north = 'Northwind Health on Harbour Logistics';
const harbour = 'Harbour Logistics on Northwind Health';

const plot = () => screen.getByRole('application');
const choose = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const isPressed = (name: string) => button(name).getAttribute('aria-pressed') === 'true';
const views = () => within(screen.getByRole('list', { name: 'Views' }));

/** The table's cells as they are read; the first line of a score is its number. */
const table = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
const numbersOf = (row: readonly string[]) => row.slice(1).map((cell) => cell.match(/^-?\d+/)?.[0]);

const many = (dimensionCount: number, seriesCount: number) => {
  const axes: Dimension[] = Array.from({ length: dimensionCount }, (_, i) => ({
    id: `d${i}`,
    label: `Aspect ${i + 1}`,
    description: `What aspect ${i + 1} means.`,
  }));
  const scores = (s: number) => axes.map((_, d) => 1 + ((s * 7 + d * 3) % 17) / 4);
  const series = Array.from({ length: seriesCount }, (_, s) => {
    const one = northwindOn([], { rater: `Team ${s + 1}` });
    const byId = Object.fromEntries(axes.map((axis, d) => [axis.id, scoreOf(scores(s)[d] ?? 1)]));
    return { ...one, scores: byId };
  });
  return { dimensions: axes, series };
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('TrustRadar: what it shows', () => {
  it('is a region with a heading', () => {
    render(<TrustRadar {...base} title="How we see each other" headingLevel={3} />);
    const region = screen.getByRole('region', { name: 'How we see each other' });
    expect(within(region).getByRole('heading', { level: 3 }).textContent).toBe(
      'How we see each other',
    );
    expect(plot().getAttribute('aria-roledescription')).toBe('trust radar');
  });

  it('has a name without a title', () => {
    render(<TrustRadar {...base} />);
    expect(screen.getByRole('region', { name: 'Trust radar' })).toBeTruthy();
    expect(screen.getByRole('application', { name: 'Trust radar' })).toBeTruthy();
  });

  it('is told in words', () => {
    render(<TrustRadar {...base} />);
    const ids = plot().getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = ids.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(words).toContain(
      'How Northwind Health sees Harbour Logistics: 50 of 100 overall, from 6 answers.',
    );
    expect(words).toContain('furthest apart on Integrity');
    expect(words).toContain('From 0 at the centre to 100 at the rim.');
    expect(words).toContain('Arrow keys move between dimensions and views.');
  });

  it('lists every view with its overall score and its number of answers', () => {
    render(<TrustRadar {...base} />);
    const [first, second] = views().getAllByRole('listitem');
    expect(first?.textContent).toContain(north);
    expect(first?.textContent).toContain('50');
    expect(first?.textContent).toContain('6 answers');
    expect(second?.textContent).toContain('38');
  });

  it('changes between chart, gaps and table', async () => {
    const user = userEvent.setup();
    render(<TrustRadar {...base} />);
    expect(choose('Chart').checked).toBe(true);
    await user.click(choose('Gaps'));
    expect(plot().tagName).toBe('DIV');
    await user.click(choose('Table'));
    expect(screen.queryByRole('application')).toBeNull();
    expect(screen.getByRole('region', { name: 'Trust by dimension, 0 to 100' })).toBeTruthy();
    await user.click(choose('Chart'));
    expect(plot().tagName).toBe('svg');
  });

  it('shows the same numbers in the table, the gaps and the words of each point', async () => {
    const user = userEvent.setup();
    const announced: string[] = [];
    const { unmount } = render(<TrustRadar {...base} />);
    const rows = table();
    expect(rows.map(numbersOf).slice(1)).toEqual([
      ['75', '50', '25'],
      ['75', '25', '50'],
      ['50', '50', '0'],
      ['50', '38', '13'],
    ]);
    await user.tab();
    for (let i = 0; i < 12 && document.activeElement !== plot(); i += 1) await user.tab();
    for (const key of ['{Home}', '{ArrowDown}', '{ArrowRight}', '{ArrowDown}']) {
      await user.keyboard(key);
      announced.push(
        screen.getAllByText(/ of 100, 6 answers|of 100 · 6 answers/).length.toString(),
      );
    }
    const facts = screen.getAllByText(new RegExp(`^(${north}|${harbour}): `));
    expect(facts.map((fact) => fact.textContent?.match(/\d+/)?.[0])).toEqual(['75', '25']);
    unmount();

    render(<TrustRadar {...base} defaultValue={{ view: 'dots' }} />);
    const gaps = dimensions.map(({ label }) => {
      const row = within(plot()).getByText(label).parentElement;
      return row?.textContent?.replace(label, '');
    });
    expect(gaps).toEqual(['25 points apart', '50 points apart', '0 points apart']);
    expect(table().map(numbersOf).slice(1, 4)).toEqual([
      ['75', '25', '50'],
      ['75', '50', '25'],
      ['50', '50', '0'],
    ]);
  });

  it('hides and shows a view', async () => {
    const user = userEvent.setup();
    render(<TrustRadar {...base} />);
    expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual([
      'Dimension',
      north,
      harbour,
      'Gap',
    ]);
    await user.click(button(harbour));
    expect(isPressed(harbour)).toBe(false);
    expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual([
      'Dimension',
      north,
    ]);
    await user.click(button(north));
    expect(screen.getByText('All views are hidden. Choose one to show it.')).toBeTruthy();
    await user.click(button(harbour));
    expect(isPressed(harbour)).toBe(true);
  });

  it('lets one view stand out', async () => {
    const user = userEvent.setup();
    const { container } = render(<TrustRadar {...base} />);
    const emphases = () =>
      [...container.querySelectorAll('[data-part="series"]')].map((one) =>
        one.getAttribute('data-emphasis'),
      );
    expect(emphases()).toEqual(['none', 'none']);
    await user.click(button(`Emphasise ${harbour}`));
    expect(isPressed(`Emphasise ${harbour}`)).toBe(true);
    expect(emphases()).toEqual(['other', 'this']);
    await user.click(button(`Emphasise ${harbour}`));
    await user.unhover(button(`Emphasise ${harbour}`));
    act(() => button(`Emphasise ${harbour}`).blur());
    expect(emphases()).toEqual(['none', 'none']);
  });

  it('lets a view stand out while it is pointed at or has the keyboard', async () => {
    const user = userEvent.setup();
    const { container } = render(<TrustRadar {...base} />);
    const first = () =>
      container.querySelector('[data-part="series"]')?.getAttribute('data-emphasis');
    await user.hover(button(north));
    expect(first()).toBe('this');
    await user.unhover(button(north));
    expect(first()).toBe('none');
    act(() => button(harbour).focus());
    expect(first()).toBe('other');
  });

  it('has nothing to let stand out where there is one view', () => {
    render(<TrustRadar {...base} series={[northwindView]} />);
    expect(screen.queryByRole('button', { name: /^Emphasise/ })).toBeNull();
  });
});

describe('TrustRadar: new data', () => {
  /** Everything that is on the page, but for made-up ids and the order of attributes. */
  function picture(container: HTMLElement): string[] {
    return [...container.querySelectorAll('*')].map((element) => {
      const attributes = [...element.attributes]
        .filter(({ name }) => name !== 'checked')
        .map(({ name, value }) => `${name}=${value.replace(/_r_\w+_|:r\w+:|«r\w+»/g, 'id')}`);
      const words = element.children.length === 0 ? element.textContent : '';
      const isChecked = (element as HTMLInputElement).checked ? 'checked' : '';
      return [element.nodeName, ...attributes.sort(), words, isChecked].join(' ');
    });
  }

  const changes: Record<string, Partial<TrustRadarProps>> = {
    'a value': { series: [northwindOn([1, 4, 3]), harbourView] },
    'an overall score': { series: [northwindOn([4, 4, 3], { overall: 4 }), harbourView] },
    'a withheld score': { series: [northwindOn([4, 'complementary', 3]), harbourView] },
    'a view more': { series: [...bothViews, northwindOn([2, 2, 2], { rater: 'third' })] },
    'a view less': { series: [harbourView] },
    'another order of views': { series: [harbourView, northwindView] },
    'a wave before': { series: [northwindOn([1, 2, 3], { wave: 'spring' }), ...bothViews] },
    'the order of the axes': { dimensions: [...dimensions].reverse() },
    'the name of an axis': {
      dimensions: dimensions.map((one) => ({ ...one, label: `${one.label} (agreed)` })),
    },
    'a dimension less': {
      dimensions: dimensions.slice(0, 2),
      series: [northwindOn([4, 4]), harbourOn([3, 2])],
    },
    'the name of a party': { parties: [{ id: 'harbour', name: 'Harbour Rail' }] },
    'a word': { messages: { overall: 'All in all', withheldShort: () => 'kept back' } },
  };

  it.each(Object.keys(changes))('shows %s as if it had been there from the start', (name) => {
    const after = <TrustRadar {...base} {...changes[name]} />;
    const fresh = render(after);
    const expected = picture(fresh.container);
    fresh.unmount();
    const { container, rerender } = render(<TrustRadar {...base} />);
    expect(picture(container)).not.toEqual(expected);
    rerender(after);
    expect(picture(container)).toEqual(expected);
  });

  it('follows a new language', () => {
    const inGerman = (
      <TrothProvider messages={de} locale="de">
        <TrustRadar {...base} />
      </TrothProvider>
    );
    const fresh = render(inGerman);
    const expected = picture(fresh.container);
    fresh.unmount();
    const { container, rerender } = render(
      <TrothProvider>
        <TrustRadar {...base} />
      </TrothProvider>,
    );
    rerender(inGerman);
    expect(picture(container)).toEqual(expected);
  });
});

describe('TrustRadar: keyboard', () => {
  /** Into the chart as a keyboard gets there. */
  async function enter(user: ReturnType<typeof userEvent.setup>) {
    for (let i = 0; i < 12 && document.activeElement !== plot(); i += 1) await user.tab();
    expect(document.activeElement).toBe(plot());
  }

  it('is one tab stop', async () => {
    const user = userEvent.setup();
    render(<TrustRadar {...base} />);
    await enter(user);
    expect(plot().querySelectorAll('a, button, [tabindex]')).toHaveLength(0);
    await user.tab();
    expect(document.activeElement).toBe(button(north));
  });

  it('walks the points, and shows what the dimension means', async () => {
    const user = userEvent.setup();
    render(<TrustRadar {...base} />);
    await enter(user);
    await user.keyboard('{ArrowRight}');
    expect(screen.getByText('Able to do what the work needs.')).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByText('Honest and fair.')).toBeTruthy();
    expect(screen.getByText('50 points apart')).toBeTruthy();
    await user.keyboard('{End}');
    expect(screen.getByText('Doing what was announced.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Doing what was announced.')).toBeNull();
    expect(document.activeElement).toBe(plot());
  });

  it('announces each point', async () => {
    const user = userEvent.setup();
    render(<TrustRadar {...base} />);
    await enter(user);
    await user.keyboard('{Home}{ArrowDown}');
    const spoken = await screen.findByText(
      `Competence, ${harbour}: 50 of 100, 6 answers, answers differ by 10 points on average`,
    );
    expect(spoken.getAttribute('aria-live')).toBe('polite');
  });

  it('walks the gaps in their order', async () => {
    const user = userEvent.setup();
    render(<TrustRadar {...base} defaultValue={{ view: 'dots' }} />);
    await enter(user);
    await user.keyboard('{ArrowDown}');
    expect(screen.getByText('Honest and fair.')).toBeTruthy();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByText('Able to do what the work needs.')).toBeTruthy();
  });

  it('acts on Enter where the host offers it', async () => {
    const user = userEvent.setup();
    const onSelectDimension = vi.fn();
    render(<TrustRadar {...base} onSelectDimension={onSelectDimension} />);
    await enter(user);
    await user.keyboard('{End}{ArrowDown}{Enter}');
    expect(onSelectDimension).toHaveBeenCalledWith('predictability', {
      seriesId: harbourView.id,
    });
    await user.click(button('Look into Predictability'));
    expect(onSelectDimension).toHaveBeenCalledTimes(2);
  });

  it('offers no act where the host has none', async () => {
    const user = userEvent.setup();
    render(<TrustRadar {...base} />);
    await enter(user);
    await user.keyboard('{End}{Enter}');
    expect(screen.queryByRole('button', { name: /^Look into/ })).toBeNull();
  });

  it('comes back from the details to the chart', async () => {
    const user = userEvent.setup();
    render(<TrustRadar {...base} />);
    await enter(user);
    await user.keyboard('{End}');
    await user.click(button('Close the details'));
    expect(screen.queryByText('Doing what was announced.')).toBeNull();
    expect(document.activeElement).toBe(plot());
  });

  it('opens and closes its options', async () => {
    const user = userEvent.setup();
    render(<TrustRadar {...base} />);
    await user.click(button('More'));
    expect(button('More').getAttribute('aria-expanded')).toBe('true');
    await user.click(choose('Standard deviation'));
    await user.keyboard('{Escape}');
    expect(button('More').getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button('More'));
    expect(screen.queryByRole('button', { name: 'Save as SVG' })).toBeNull();
  });

  it('says so when a file cannot be made', async () => {
    // Loaded on first use: how long the test server takes to prepare it is not what is tested.
    await import('../../src/components/trust-radar/exportRadar.ts');
    const user = userEvent.setup();
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    render(<TrustRadar {...base} />);
    await user.click(button('More'));
    await user.click(button('Save as PNG'));
    expect(
      (await screen.findByText(/^The file could not be made/)).closest('[role="alert"]'),
    ).toBeTruthy();
  });
});

describe('TrustRadar: self-views', () => {
  const own = (party: string, mean: number) =>
    northwindOn([mean, mean, mean], { rater: party, target: party, perspective: 'self' });

  it('tells how an organisation’s own view relates to its partner’s', async () => {
    const user = userEvent.setup();
    const series = [
      northwindOn([2, 4, 2]),
      harbourOn([4, 4, 2]),
      own('harbour', 4),
      own('northwind', 2),
    ];
    render(<TrustRadar {...base} series={series} />);
    plot().focus();
    await user.keyboard('{Home}');
    expect(
      screen.getByText('Harbour Logistics rates itself higher than Northwind Health does'),
    ).toBeTruthy();
    expect(
      screen.getByText(
        'Harbour Logistics rates Northwind Health higher than Northwind Health does itself',
      ),
    ).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByText('Agreed strength of Harbour Logistics')).toBeTruthy();
  });

  it('names parties by their id where it knows no name', async () => {
    const user = userEvent.setup();
    const named = (party: string, target: string, perspective: 'partner' | 'self') =>
      northwindOn([4, 4, 4], { rater: party, target, perspective });
    const series = [
      named('constructor', 'valueOf', 'partner'),
      named('valueOf', 'valueOf', 'self'),
    ];
    render(<TrustRadar {...base} parties={[]} series={series} />);
    plot().focus();
    await user.keyboard('{Home}');
    expect(screen.getByText('Agreed strength of valueOf')).toBeTruthy();
  });
});

describe('TrustRadar: the view as a value', () => {
  it('can be the host’s', async () => {
    const user = userEvent.setup();
    const seen: string[] = [];
    function Host() {
      const [value, setValue] = useState<TrustRadarView>({
        view: 'chart',
        hidden: [harbourView.id],
        emphasised: null,
        spread: 'none',
        compareWaves: true,
      });
      return (
        <TrustRadar
          {...base}
          value={value}
          onValueChange={(next, { reason }) => {
            seen.push(reason);
            if (reason !== 'view') setValue(next);
          }}
        />
      );
    }
    render(<Host />);
    expect(isPressed(harbour)).toBe(false);
    await user.click(button(harbour));
    expect(isPressed(harbour)).toBe(true);
    await user.click(choose('Table'));
    expect(choose('Chart').checked).toBe(true);
    expect(seen).toEqual(['visibility', 'view']);
  });

  it('survives a host that throws', async () => {
    const user = userEvent.setup();
    const onError = vi.fn();
    render(
      <TrustRadar
        {...base}
        onValueChange={() => {
          throw new Error('host');
        }}
        onError={onError}
      />,
    );
    await user.click(choose('Table'));
    expect(choose('Table').checked).toBe(true);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'E_HOST_CALLBACK' }));
  });

  it('is used twice on a page without getting in the way of itself', async () => {
    const user = userEvent.setup();
    render(
      <StrictMode>
        <TrustRadar {...base} title="First" />
        <TrustRadar {...base} title="Second" />
      </StrictMode>,
    );
    expect(repeatedIds()).toEqual([]);
    expect(danglingReferences()).toEqual([]);
    const second = within(screen.getByRole('region', { name: 'Second' }));
    await user.click(second.getByRole('radio', { name: 'Table' }));
    const first = within(screen.getByRole('region', { name: 'First' }));
    expect(first.getByRole<HTMLInputElement>('radio', { name: 'Chart' }).checked).toBe(true);
  });
});

describe('TrustRadar: words', () => {
  it('takes a host’s words, texts and functions', () => {
    render(
      <TrustRadar
        {...base}
        messages={{
          viewChart: 'Radar',
          title: 'Alliance pulse',
          partnerView: ({ rater, target }) => `${rater} → ${target}`,
          answers: ({ n }, { number }) => `${number(n)} people`,
        }}
      />,
    );
    expect(choose('Radar').checked).toBe(true);
    expect(screen.getByRole('region', { name: 'Alliance pulse' })).toBeTruthy();
    expect(button('Northwind Health → Harbour Logistics')).toBeTruthy();
    expect(views().getAllByText('6 people')).toHaveLength(2);
    expect(choose('Table')).toBeTruthy();
  });

  it('speaks the provider’s language, and its own words win over it', () => {
    render(
      <TrothProvider messages={de}>
        <TrustRadar {...base} messages={{ viewTable: 'Zahlen' }} />
      </TrothProvider>,
    );
    expect(choose('Diagramm').checked).toBe(true);
    expect(choose('Zahlen')).toBeTruthy();
    const region = screen.getByRole('region', { name: 'Vertrauensradar' });
    expect(region.getAttribute('lang')).toBe('de');
    expect(region.textContent).not.toMatch(/answers|Overall|of 100/);
  });
});

describe('TrustRadar: the table', () => {
  it('tells what a dimension means, and takes the keyboard back to its name', async () => {
    const user = userEvent.setup();
    const onSelectDimension = vi.fn();
    render(
      <TrustRadar
        {...base}
        defaultValue={{ view: 'table' }}
        onSelectDimension={onSelectDimension}
      />,
    );
    expect(screen.queryByText('Honest and fair.')).toBeNull();
    await user.click(button('Integrity'));
    expect(screen.getByText('Honest and fair.')).toBeTruthy();
    expect(button('Integrity').getAttribute('aria-expanded')).toBe('true');
    await user.click(button('Look into Integrity'));
    expect(onSelectDimension).toHaveBeenCalledWith('integrity', expect.anything());
    await user.click(button('Close the details'));
    expect(screen.queryByText('Honest and fair.')).toBeNull();
    expect(document.activeElement).toBe(button('Integrity'));
    await user.keyboard('{Enter}{Enter}');
    expect(screen.queryByText('Honest and fair.')).toBeNull();
  });

  it('has nothing to press where it is only read aloud', () => {
    render(<TrustRadar {...base} />);
    expect(within(screen.getByRole('table')).queryAllByRole('button')).toEqual([]);
  });

  it('states no overall gap between means of different dimensions', () => {
    const partly = harbourOn([4, 4, 'below_threshold'], { overall: 4 });
    render(<TrustRadar {...base} series={[northwindOn([4, 4, 1]), partly]} />);
    expect(table().map((row) => row.at(-1))).toEqual(['Gap', '0', '0', '', '']);
  });
});

describe('TrustRadar: what is withheld', () => {
  const small = harbourOn(['below_threshold', 'complementary', 3], { overall: 3 });

  it('says so and how many took part, beside the view, at the axis and in the table', async () => {
    const user = userEvent.setup();
    const few = { ...scoreOf('below_threshold', 4) };
    const none = {
      ...harbourOn([]),
      n: 4,
      overall: few,
      scores: { competence: few, integrity: few, predictability: few },
    };
    render(<TrustRadar {...base} series={[northwindView, none]} />);
    const why = 'Withheld: too few answers to keep them anonymous';
    expect(views().getByText(`${why} · 4 answers`)).toBeTruthy();
    expect(table().map((row) => row[2])).toEqual([
      harbour,
      ...Array(4).fill('withheld\n4 answers'),
    ]);
    expect(within(plot()).getAllByText('withheld')).toHaveLength(3);
    plot().focus();
    await user.keyboard('{Home}{ArrowDown}');
    expect(screen.getByText(`${harbour}: ${why} · 4 answers`)).toBeTruthy();
    await user.click(choose('Gaps'));
    expect(within(plot()).getAllByText('gap not known')).toHaveLength(3);
  });

  it('tells a withheld score from one that nobody gave', () => {
    const one = northwindOn(['below_threshold', 'no_answers', 'complementary']);
    render(<TrustRadar {...base} series={[one]} />);
    expect(table().map((row) => row[1])).toEqual([
      north,
      'withheld\n6 answers',
      'no answers',
      'withheld\n6 answers',
      expect.stringMatching(/^50/),
    ]);
    expect(within(plot()).getAllByText('no answers')).toHaveLength(1);
  });

  it('says when everything is withheld, and when there are no answers at all', () => {
    const reasons = (reason: 'below_threshold' | 'no_answers') =>
      northwindOn([reason, reason, reason], { overall: reason });
    const { unmount } = render(<TrustRadar {...base} series={[reasons('below_threshold')]} />);
    expect(screen.getByText(/^All results are withheld for now/)).toBeTruthy();
    unmount();
    render(<TrustRadar {...base} series={[reasons('no_answers')]} />);
    expect(screen.getByText(/^No answers have come in yet/)).toBeTruthy();
    expect(screen.queryByText(/withheld/i)).toBeNull();
  });

  it('draws nothing of a withheld number, whatever the host left in the data', async () => {
    const user = userEvent.setup();
    const careless: TrustSeries = {
      ...small,
      scores: {
        ...small.scores,
        competence: leaking('below_threshold'),
        integrity: leaking('complementary'),
      },
    };
    const careful: TrustSeries = {
      ...small,
      scores: {
        ...small.scores,
        competence: { ...harbourView.overall, ...nothing, n: 3, withheld: 'below_threshold' },
        integrity: { ...harbourView.overall, ...nothing, n: 3, withheld: 'complementary' },
      },
    };
    const pages: string[] = [];
    for (const one of [careless, careful]) {
      const { container, unmount } = render(
        <TrustRadar
          {...base}
          id="radar"
          series={[northwindView, one]}
          defaultValue={{ spread: 'sd' }}
        />,
      );
      let page = '';
      for (const view of ['Gaps', 'Table', 'Chart']) {
        await user.click(choose(view));
        page += container.innerHTML;
      }
      plot().focus();
      for (const key of ['{Home}', '{ArrowDown}', '{ArrowRight}']) {
        await user.keyboard(key);
        page += container.innerHTML;
      }
      pages.push(page.replace(/_r_\w+_|:r\w+:/g, 'id'));
      unmount();
    }
    expect(pages[0]).toBe(pages[1]);
    // 4.24 on a scale of 1 to 5 is 81 of 100.
    expect(pages[0]).not.toMatch(/\b81\b|4\.24/);
  });
});
const nothing = { mean: null, index: null, sd: null, ad: null, rwg: null };

describe('TrustRadar: waves', () => {
  const before = northwindOn([2, 4.5, 3], { wave: 'spring', overall: 2 });
  const both = [before, northwindView];

  it('states the change since the wave before, with its sign', async () => {
    const user = userEvent.setup();
    const { container } = render(<TrustRadar {...base} series={both} />);
    expect(views().getByText('6 answers · +25 since spring 2026')).toBeTruthy();
    expect(container.querySelectorAll('[data-part="previous"]')).toHaveLength(1);
    const changes = table().map((row) => row[1]?.match(/[+−±]\d+/)?.[0]);
    expect(changes.slice(1)).toEqual(['+50', '\u221213', '±0', '+25']);
    await user.click(button('More'));
    await user.click(screen.getByRole('checkbox', { name: 'Compare with the round before' }));
    expect(screen.queryByText(/since spring 2026/)).toBeNull();
    expect(container.querySelectorAll('[data-part="previous"]')).toHaveLength(0);
  });

  it('has nothing to compare where there is one wave', async () => {
    const user = userEvent.setup();
    render(<TrustRadar {...base} />);
    await user.click(button('More'));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('follows the order of `waves`, not of their ids', () => {
    render(<TrustRadar {...base} series={both} waves={[...waves].reverse()} />);
    expect(views().getByText('6 answers · \u221225 since autumn 2026')).toBeTruthy();
  });

  it('says that a change is withheld, and draws no outline to read it from', async () => {
    const user = userEvent.setup();
    const series = both.map((one) => ({ ...one, comparableWith: [] }));
    const { container } = render(<TrustRadar {...base} series={series} />);
    expect(
      views().getByText('6 answers · Change withheld: it would reveal single answers'),
    ).toBeTruthy();
    expect(screen.queryByText(/since|[+−±]\d/)).toBeNull();
    expect(container.querySelector('[data-part="previous"]')).toBeNull();
    await user.click(choose('Gaps'));
    expect(
      container.querySelectorAll('[data-part="dot-track"] [data-part="missing"]'),
    ).toHaveLength(0);
  });
});

describe('TrustRadar: spread', () => {
  it('is drawn and told on demand', async () => {
    const user = userEvent.setup();
    const { container } = render(<TrustRadar {...base} />);
    expect(container.querySelector('[data-part="spread"]')).toBeNull();
    await user.click(button('More'));
    await user.click(choose('Average difference'));
    expect(container.querySelectorAll('[data-part="spread"]')).toHaveLength(2);
    expect(table()[1]?.[1]).toContain('±\u200910');
    await user.click(choose('Standard deviation'));
    expect(table()[1]?.[1]).toContain('±\u200915');
    plot().focus();
    await user.keyboard('{Home}');
    expect(
      screen.getByText(`${north}: 75 of 100 · 6 answers · standard deviation 15 points`),
    ).toBeTruthy();
    await user.click(choose('Not shown'));
    expect(container.querySelector('[data-part="spread"]')).toBeNull();
  });
});

describe('TrustRadar: little and much', () => {
  it('teaches where there is nothing to draw', () => {
    render(<TrustRadar {...base} dimensions={[]} series={[]} />);
    expect(screen.getByText('Nothing to draw yet')).toBeTruthy();
    expect(screen.queryByRole('application')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it.each([1, 2])('shows %i dimensions as gaps, and offers no chart', (count) => {
    const { container } = render(
      <TrustRadar
        {...base}
        dimensions={dimensions.slice(0, count)}
        series={[northwindOn([4, 3].slice(0, count)), harbourOn([2, 3].slice(0, count))]}
      />,
    );
    expect(choose('Gaps').checked).toBe(true);
    expect(choose('Chart').disabled).toBe(true);
    expect(container.querySelectorAll('[data-part="dot-row"]')).toHaveLength(count);
    expect(table()).toHaveLength(count + 2);
  });

  it('states the value itself where there is no second view', () => {
    render(
      <TrustRadar {...base} dimensions={dimensions.slice(0, 1)} series={[northwindOn([4])]} />,
    );
    expect(within(plot()).getByText('75 of 100')).toBeTruthy();
  });

  it('draws the axes before there are answers', () => {
    render(<TrustRadar {...base} series={[]} />);
    expect(screen.getByText(/^No answers have come in yet/)).toBeTruthy();
    expect(within(plot()).getByText('Predictability')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Views' })).toBeNull();
  });

  it('draws one known value among unknown ones as a point without a line', () => {
    const { container } = render(
      <TrustRadar {...base} series={[northwindOn([4, 'no_answers', 'no_answers'])]} />,
    );
    expect(
      container.querySelector('[data-part="series"] [data-part="outline"]')?.getAttribute('d'),
    ).toBe('');
    expect(
      container.querySelector('[data-part="series"] [data-part="markers"]')?.getAttribute('d'),
    ).toMatch(/^M/);
    expect(
      container.querySelector('[data-part="missing"]')?.getAttribute('d')?.match(/M/g),
    ).toHaveLength(2);
  });

  it('draws 24 dimensions and 20 views', () => {
    const { dimensions: axes, series } = many(24, 20);
    const { container } = render(<TrustRadar {...base} dimensions={axes} series={series} />);
    expect(container.querySelectorAll('[data-part="series"]')).toHaveLength(20);
    expect(views().getAllByRole('listitem')).toHaveLength(20);
    expect(table()).toHaveLength(26);
    for (const { label } of axes) expect(screen.getAllByText(label).length).toBeGreaterThan(1);
  });

  it('reports what it cannot draw, in words of the catalogue', () => {
    const odd = harbourOn([3, 3, 3, 3]);
    const twice = { ...northwindView };
    const junk = null as unknown as TrustSeries;
    render(<TrustRadar {...base} series={[northwindView, odd, twice, junk]} />);
    const status = screen.getByRole('status');
    expect(status.textContent).toContain('3 views could not be drawn:');
    expect(
      within(status)
        .getAllByRole('listitem')
        .map((one) => one.textContent)
        .sort(),
    ).toEqual([
      'It cannot be read.',
      'It scores a dimension that the chart does not have.',
      'Its id is there twice.',
    ]);
    expect(views().getAllByRole('listitem')).toHaveLength(1);
  });

  it('says that a fault in the dimensions leaves nothing to draw, and does not ask for any', () => {
    const [one] = dimensions as [Dimension];
    render(<TrustRadar {...base} dimensions={[...dimensions, one]} />);
    const status = screen.getByRole('status');
    expect(status.textContent).toContain('There is a fault in the dimensions');
    expect(status.textContent).not.toMatch(/view/);
    expect(screen.queryByText('Nothing to draw yet')).toBeNull();
  });

  it('says at the name of a numbered axis what is not known', () => {
    const { dimensions: axes, series } = many(12, 1);
    const [full] = series as [TrustSeries];
    const partly = { ...full, scores: { ...full.scores, d3: scoreOf('below_threshold') } };
    render(<TrustRadar {...base} dimensions={axes} series={[partly]} />);
    const key = within(screen.getByRole('list', { name: 'Dimension' }));
    expect(key.getAllByRole('listitem')[3]?.textContent).toBe('Aspect 4 (withheld)');
    expect(key.getAllByRole('listitem')[4]?.textContent).toBe('Aspect 5');
  });

  it('says how many answered only in part', async () => {
    const partly = { ...northwindView };
    partly.scores = { ...partly.scores, integrity: { ...scoreOf(4), partial: 2 } };
    render(<TrustRadar {...base} series={[partly]} defaultDimension="integrity" />);
    expect(screen.getByText(/75 of 100 · 6 answers · 2 of them incomplete/)).toBeTruthy();
    expect(table()[2]?.[1]).toBe('75\n6 answers · 2 of them incomplete');
  });

  it('draws what lies outside the scale at its edge, and says so', async () => {
    const user = userEvent.setup();
    const { container } = render(<TrustRadar {...base} series={[northwindOn([9, -3, 3])]} />);
    plot().focus();
    await user.keyboard('{Home}');
    expect(
      screen.getByText(/200 of 100 · 6 answers · outside the scale; drawn at its edge/),
    ).toBeTruthy();
    const xy = container
      .querySelector('[data-part="series"] [data-part="outline"]')
      ?.getAttribute('d')
      ?.match(/-?[\d.]+/g);
    expect(Math.max(...(xy ?? []).map((one) => Math.abs(Number(one))))).toBeLessThanOrEqual(72);
  });

  it('never throws, and never shows a number that is none, for any data', () => {
    const number = fc.oneof(
      { weight: 4, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
      { weight: 1, arbitrary: fc.double() },
      { weight: 1, arbitrary: fc.constantFrom(null, undefined, '75', Number.NaN, 1e308, -1e308) },
    );
    const score = fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({
          n: fc.oneof({ weight: 6, arbitrary: fc.nat(50) }, fc.double()),
          mean: number,
          index: number,
          sd: number,
          ad: number,
          rwg: number,
          distribution: fc.constant({}),
          withheld: fc.constantFrom(null, null, 'below_threshold', 'no_answers', 'toString'),
        }),
      },
      { weight: 1, arbitrary: fc.constantFrom(null, 7, 'x') },
    );
    const name = fc.constantFrom('northwind', 'harbour', '__proto__', 'constructor', '<b>', '');
    const axis = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'toString', 'x');
    const one = fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({
          id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
          wave: fc.constantFrom('spring', 'autumn', '2026-Q10'),
          rater: name,
          target: name,
          perspective: fc.constantFrom('partner', 'self', 'both'),
          referent: fc.constantFrom('organisation', 'person', 'organisation'),
          n: fc.nat(50),
          scores: fc.dictionary(axis, score, { maxKeys: 6 }),
          overall: score,
          scale: fc.constantFrom(undefined, { min: 1, max: 5 }, { min: 3, max: 3 }, { min: 'a' }),
          comparableWith: fc.constantFrom(undefined, null, ['1', '2', '3'], 7),
        }),
      },
      { weight: 1, arbitrary: fc.constantFrom(null, undefined, 7, [], {}) },
    );
    const props = fc.record({
      dimensions: fc
        .uniqueArray(axis, { maxLength: 8 })
        .map((ids) =>
          ids.map((id) => ({ id, label: `Aspect ${id}`, description: 'What it means.' })),
        ),
      series: fc.array(one, { maxLength: 6 }),
      defaultValue: fc.record({
        view: fc.constantFrom('chart', 'dots', 'table', 'pie'),
        spread: fc.constantFrom('none', 'ad', 'sd'),
      }),
    });
    fc.assert(
      fc.property(props, (given) => {
        const { container, unmount } = render(
          <TrustRadar {...base} {...(given as unknown as Partial<TrustRadarProps>)} />,
        );
        try {
          expect(container.innerHTML).not.toMatch(/NaN|Infinity|∞|undefined|\[object|function /);
        } finally {
          unmount();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('TrustRadar: server and browser', () => {
  it('hydrates without a difference in another time zone and language than the server’s', () => {
    vi.stubEnv('TZ', 'UTC');
    const before = northwindOn([2, 4, 3], { wave: 'spring' });
    const element = <TrustRadar {...base} title="Us" series={[before, ...bothViews]} />;
    const { html } = renderOnServer(element);
    vi.stubEnv('TZ', 'Pacific/Auckland');
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('ar-EG');
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = html;
    const complaints: unknown[] = [];
    renderStyled(element, {
      container,
      hydrate: true,
      onRecoverableError: (error) => complaints.push(error),
    });
    expect(new Date('2026-01-01T12:00:00Z').getHours()).toBe(1);
    expect(complaints).toEqual([]);
    expect(container.querySelectorAll('[data-troth="trust-radar"]')).toHaveLength(1);
  });
});

describe('TrustRadarChart', () => {
  it('is an image with the name that the host gives it', () => {
    const ref = createRef<HTMLDivElement>();
    const { container } = render(
      <TrustRadarChart
        ref={ref}
        {...{ dimensions, series: bothViews, parties }}
        aria-label="Both views on three dimensions"
        className="mine"
      />,
    );
    expect(screen.getByRole('img', { name: 'Both views on three dimensions' })).toBe(ref.current);
    expect(ref.current?.className).toContain('mine');
    expect(container.querySelectorAll('[data-part="series"]')).toHaveLength(2);
    expect(container.querySelector('[tabindex], button, table')).toBeNull();
  });

  it('survives series that cannot be read', () => {
    const junk = [null, 7, {}] as unknown as TrustSeries[];
    const { container } = render(
      <TrustRadarChart
        dimensions={dimensions}
        series={[...junk, northwindView]}
        aria-label="One"
      />,
    );
    expect(container.querySelectorAll('[data-part="series"]')).toHaveLength(1);
  });

  it('draws the wave before where it may be compared', () => {
    const before = northwindOn([2, 4, 3], { wave: 'a' });
    const draw = (series: TrustSeries[]) => {
      const { container, unmount } = render(
        <TrustRadarChart compareWaves dimensions={dimensions} series={series} aria-label="One" />,
      );
      const count = container.querySelectorAll('[data-part="previous"]').length;
      unmount();
      return count;
    };
    expect(draw([before, northwindView])).toBe(1);
    expect(draw([before, { ...northwindView, comparableWith: [] }])).toBe(0);
  });
});
