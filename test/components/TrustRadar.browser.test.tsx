import { cleanup, render, screen, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { TrustRadar, type TrustRadarProps } from '../../src/components/trust-radar/index.ts';
import type { TrustSeries } from '../../src/core/index.ts';
import { eventually } from '../eventually.ts';
import {
  bothViews,
  dimensions,
  harbourOn,
  leaking,
  northwindOn,
  parties,
  waves,
} from '../hooks/radarData.ts';

const base = {
  dimensions,
  series: bothViews,
  parties,
  waves,
  title: 'How we see each other',
} satisfies TrustRadarProps;
const hostile = '</text><script>alert(1)</script><img src=x onerror="alert(1)">&amp;';

const button = (name: string) => screen.getByRole('button', { name });

interface Saved {
  readonly name: string;
  readonly file: Blob;
}

describe('TrustRadar: files', () => {
  let saved: Saved[] = [];
  beforeEach(() => {
    saved = [];
    const files = new Map<string, Blob>();
    const { createObjectURL } = URL;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      const url = createObjectURL.call(URL, file);
      files.set(url, file as Blob);
      return url;
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const file = files.get(this.href);
      if (file) saved.push({ name: this.download, file });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** What the reader gets on pressing one of the buttons behind “More”. */
  async function save(name: string, props: Partial<TrustRadarProps> = {}): Promise<Saved> {
    render(<TrustRadar {...base} {...props} />);
    await userEvent.click(button('More'));
    await userEvent.click(button(name));
    await eventually(() => expect(saved).toHaveLength(1));
    return saved[0] as Saved;
  }

  it('makes an SVG that stands alone: title, names, scores, numbers of answers', async () => {
    const { name, file } = await save('Save as SVG');
    expect(name).toBe('How-we-see-each-other.svg');
    expect(file.type).toBe('image/svg+xml');
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    const texts = [...svg.querySelectorAll('text')].map((one) => one.textContent);
    expect(texts).toEqual(
      expect.arrayContaining([
        'How we see each other',
        ...dimensions.map(({ label }) => label),
        'Northwind Health on Harbour Logistics',
        '50 of 100 · 6 answers',
        '38 of 100 · 6 answers',
        'From 0 at the centre to 100 at the rim.',
      ]),
    );
    expect(svg.querySelector('title')?.textContent).toBe(
      'How we see each other: Competence, Integrity, Predictability',
    );
  });

  it('draws in the file what is on the screen: what is not known, spread, gaps', async () => {
    const partly = northwindOn([4, 'below_threshold', 3]);
    const { file } = await save('Save as SVG', {
      series: [partly],
      defaultValue: { spread: 'sd' },
    });
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    // A hollow mark at the rim, and a band for each of the two that are known.
    expect(svg.querySelectorAll('path[fill="#fdfcfa"][stroke]')).toHaveLength(1);
    expect(svg.querySelectorAll('path[opacity="0.3"]')).toHaveLength(2);
    expect(svg.documentElement.textContent).toContain('Integrity (withheld)');
  });

  it.each([
    ['in the gap view', { defaultValue: { view: 'dots' } } as const, 'Competence25 points apart'],
    ['of two dimensions', { dimensions: dimensions.slice(0, 2) }, 'Competence25 points apart'],
  ])('draws the gaps %s', async (_, props, row) => {
    const two = (one: TrustSeries) => ({
      ...one,
      scores: Object.fromEntries(Object.entries(one.scores).slice(0, 2)),
    });
    const series = 'dimensions' in props ? bothViews.map(two) : bothViews;
    const { file } = await save('Save as SVG', { ...props, series });
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    const texts = [...svg.querySelectorAll('text')].map((one) => one.textContent);
    expect(texts.join('')).toContain(row);
    expect(texts).not.toContain('From 0 at the centre to 100 at the rim.');
    // No axis of a radar: every line lies flat.
    for (const path of svg.querySelectorAll('path[d^="M330 "]')) {
      const [, from, to] = path.getAttribute('d')?.match(/^M\S+ (\S+)L\S+ (\S+)$/) ?? [];
      expect(from).toBe(to);
    }
  });

  it('leaves no way for a name to run in an SVG', async () => {
    const { name, file } = await save('Save as SVG', {
      title: hostile,
      parties: [{ id: 'northwind', name: hostile }],
      dimensions: dimensions.map((one) => ({ ...one, label: hostile })),
    });
    expect(name).toMatch(/^[^/\\:*?"<>|.]+\.svg$/);
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('script, foreignObject, a, image, use, style, img')).toBeNull();
    for (const element of svg.querySelectorAll('*')) {
      for (const { name: attribute, value } of element.attributes) {
        expect(attribute).not.toMatch(/^on|href|style/i);
        expect(value).not.toMatch(/javascript:|url\(/i);
      }
    }
    // The title, three dimensions and two views, whichever way their lines were broken.
    const bare = (text: string) => text.replace(/\s/g, '');
    const texts = [...svg.querySelectorAll('text')].map((one) => bare(one.textContent ?? ''));
    expect(texts.join('').split(bare(hostile))).toHaveLength(7);
  });

  it('keeps every text of an SVG inside the picture', async () => {
    const { file } = await save('Save as SVG', {
      dimensions: dimensions.map((one) => ({
        ...one,
        label: `${one.label} as we agreed to understand it in the framework of the alliance`,
      })),
      title: `How ${'northwindandharbour'.repeat(5)} and the other partners in the consortium see each other`,
      parties: [
        { id: 'northwind', name: 'Northwind Health and Social Care Partnership (North and East)' },
        { id: 'harbour', name: 'Harbour Logistics International Freight Forwarding Ltd' },
      ],
    });
    const holder = document.createElement('div');
    holder.innerHTML = (await file.text()).replace(/^<\?xml.*\?>/, '');
    document.body.append(holder);
    const picture = holder.querySelector('svg')?.getBoundingClientRect() as DOMRect;
    for (const text of holder.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      expect(box.left, text.textContent).toBeGreaterThanOrEqual(picture.left);
      expect(box.right, text.textContent).toBeLessThanOrEqual(picture.right);
      expect(box.top, text.textContent).toBeGreaterThanOrEqual(picture.top);
      expect(box.bottom, text.textContent).toBeLessThanOrEqual(picture.bottom);
    }
    holder.remove();
  });

  it('makes a PNG of the same picture, sharp enough for paper', async () => {
    const { name, file } = await save('Save as PNG');
    expect(name).toBe('How-we-see-each-other.png');
    const signature = [...new Uint8Array(await file.slice(0, 8).arrayBuffer())];
    expect(signature).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const picture = await createImageBitmap(file);
    expect(picture.width).toBe(2000);
    expect(picture.height).toBeGreaterThan(1400);
    expect(picture.height).toBeLessThan(2000);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4 * 7) {
      expect(data[i + 3]).toBe(255);
      colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    }
    // Both pens and the ground, as the light theme has them.
    for (const colour of ['29,97,102', '176,81,24', '253,252,250']) {
      expect(colours).toContain(colour);
    }
  });

  it('makes a CSV that a spreadsheet reads and does not run', async () => {
    const { name, file } = await save('Save the numbers as CSV', {
      parties: [{ id: 'northwind', name: '=HYPERLINK("http://e","x")' }],
    });
    expect(name).toBe('How-we-see-each-other.csv');
    expect(file.type).toBe('text/csv;charset=utf-8');
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = (await file.text()).split('\r\n');
    expect(lines).toHaveLength(10);
    expect(lines[1]).toContain(
      `"'=HYPERLINK(""http://e"",""x"")","harbour","partner","organisation","competence","Competence",6,4,75,`,
    );
  });

  it('writes what is shown: hidden views and withheld numbers stay out', async () => {
    const [first] = bothViews;
    const small = {
      ...harbourOn([3, 3, 3]),
      scores: { competence: leaking('below_threshold') },
      overall: leaking('below_threshold'),
    };
    const { file } = await save('Save the numbers as CSV', {
      series: [...bothViews.slice(0, 1), small],
      defaultValue: { hidden: [first?.id ?? ''] },
    });
    const lines = (await file.text()).trim().split('\r\n');
    expect(lines.slice(1)).toEqual([
      '"autumn","Harbour Logistics","Northwind Health","partner","organisation","competence","Competence",3,,,,,,"below_threshold"',
      '"autumn","Harbour Logistics","Northwind Health","partner","organisation","","",3,,,,,,"below_threshold"',
    ]);
  });

  it('has a picture for a partial, a withheld, an empty and a crowded radar', async () => {
    const axes = Array.from({ length: 24 }, (_, i) => ({
      id: `d${i}`,
      label: `Aspect ${i + 1}`,
      description: '',
    }));
    const nobody = northwindOn(['no_answers', 'no_answers', 4], { overall: 'below_threshold' });
    for (const props of [
      { series: [nobody] },
      { series: [] },
      { dimensions: dimensions.slice(0, 2), series: [northwindOn([3, 4])] },
      { dimensions: axes, series: [northwindOn([])] },
    ]) {
      const { file } = await save('Save as SVG', props);
      const text = await file.text();
      expect(text).not.toMatch(/NaN|Infinity|undefined/);
      expect(
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('path'),
      ).toBeTruthy();
      saved = [];
      cleanup();
    }
  });
});

describe('TrustRadar: pointer', () => {
  /** The page's place of a point of the chart, in plot units from its centre. */
  function place(x: number, y: number) {
    const chart = screen.getByRole('application');
    const box = chart.getBoundingClientRect();
    const unit = box.height / 200;
    return { position: { x: box.width / 2 + x * unit, y: box.height / 2 + y * unit } };
  }
  const press = (x: number, y: number) =>
    userEvent.click(screen.getByRole('application'), place(x, y));

  it('shows what the axis means that is pressed, and the view that is nearest', async () => {
    render(<TrustRadar {...base} />);
    await press(0, -54);
    expect(screen.getByText('Able to do what the work needs.')).toBeTruthy();
    const active = () =>
      [...document.querySelectorAll('li[data-state="active"]')].map((one) => one.textContent);
    expect(active()).toEqual([expect.stringContaining('Northwind Health on Harbour Logistics')]);
    await press(0, -36);
    expect(active()).toEqual([expect.stringContaining('Harbour Logistics on Northwind Health')]);
    await press(60, 35);
    expect(screen.getByText('Honest and fair.')).toBeTruthy();
    await press(-60, 35);
    expect(screen.getByText('Doing what was announced.')).toBeTruthy();
  });

  it('takes a press on the dimension’s name for one on its axis', async () => {
    render(<TrustRadar {...base} />);
    const chart = screen.getByRole('application').getBoundingClientRect();
    const name = within(screen.getByRole('application')).getByText('Integrity');
    const box = name.getBoundingClientRect();
    await userEvent.click(screen.getByRole('application'), {
      position: {
        x: box.left + box.width / 2 - chart.left,
        y: box.top + box.height / 2 - chart.top,
      },
    });
    expect(screen.getByText('Honest and fair.')).toBeTruthy();
  });

  it('leaves the centre and the other buttons of a mouse alone', async () => {
    render(<TrustRadar {...base} />);
    await press(0, 0);
    await userEvent.click(screen.getByRole('application'), { ...place(0, -54), button: 'right' });
    expect(screen.queryByRole('button', { name: 'Close the details' })).toBeNull();
  });

  it('lets a row of the gaps be pressed', async () => {
    render(<TrustRadar {...base} defaultValue={{ view: 'dots' }} />);
    await userEvent.click(within(screen.getByRole('application')).getByText('Integrity'));
    expect(screen.getByText('Honest and fair.')).toBeTruthy();
  });
});

/** Where the text of an element stands, whatever room the element has. */
function boxOfText(element: Element): DOMRect {
  const text = document.createRange();
  text.selectNodeContents(element);
  return text.getBoundingClientRect();
}

describe('TrustRadar: room', () => {
  const long: Partial<TrustRadarProps> = {
    title: 'How the regional consortium and its suppliers see each other',
    dimensions: dimensions.map((one) => ({
      ...one,
      label: `${one.label} as we agreed to understand it`,
    })),
    parties: [
      { id: 'northwind', name: 'Northwind Health and Social Care Partnership (North and East)' },
      { id: 'harbour', name: 'Harbour Logistics International Freight Forwarding Ltd' },
    ],
    series: [northwindOn([2, 'below_threshold', 3], { wave: 'spring' }), ...bothViews],
    onSelectDimension: () => {},
  };

  function show(width: number, props: Partial<TrustRadarProps> = {}, fontSize = 16): HTMLElement {
    render(
      <div
        data-testid="box"
        style={{ width, overflow: 'auto', fontSize, fontFamily: 'sans-serif' }}
      >
        <TrustRadar {...base} {...props} />
      </div>,
    );
    return screen.getByTestId('box');
  }

  it.each([
    [320, 'chart', 16],
    [320, 'dots', 16],
    [320, 'table', 16],
    [200, 'chart', 16],
    [200, 'dots', 16],
    [200, 'table', 16],
    // 320 px with text of twice the size.
    [320, 'chart', 32],
    [320, 'dots', 32],
  ] as const)(
    'fits into %i px as %s with %i px text, options and details open',
    async (width, view, size) => {
      const box = show(width, { ...long, defaultValue: { view } }, size);
      await userEvent.click(button('More'));
      if (view !== 'table') {
        screen.getByRole('application').focus();
        await userEvent.keyboard('{End}');
        expect(screen.getByText('Doing what was announced.')).toBeTruthy();
      }
      expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    },
  );

  it.each([1200, 640, 420])(
    'cuts no name off at %i px, and puts none over another',
    async (width) => {
      await page.viewport(1280, 900);
      const four = [...dimensions, { id: 'benevolence', label: 'Benevolence', description: '' }];
      const box = show(width, {
        dimensions: four.map((one) => ({
          ...one,
          label: `${one.label} as we agreed to understand it`,
        })),
      });
      const room = box.getBoundingClientRect();
      const names = [...box.querySelectorAll('[data-part="label"]')];
      expect(names).toHaveLength(4);
      const boxes = names.map(boxOfText);
      const above = screen.getByRole('group', { name: 'Show as' }).getBoundingClientRect();
      const below = screen.getByRole('list', { name: 'Views' }).getBoundingClientRect();
      for (const [i, one] of boxes.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(room.left);
        expect(one.right).toBeLessThanOrEqual(room.right);
        expect(one.top).toBeGreaterThanOrEqual(above.bottom);
        if (below.top > above.bottom + 200) expect(one.bottom).toBeLessThanOrEqual(below.top);
        for (const other of boxes.slice(i + 1)) {
          const isApart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          expect(isApart).toBe(true);
        }
      }
    },
  );

  it('keeps its place while it is loading: the box of the chart does not depend on scripts', () => {
    const box = show(400);
    const chart = screen.getByRole('application').getBoundingClientRect();
    expect(chart.width / chart.height).toBeCloseTo(4 / 3, 1);
    expect(chart.width).toBeLessThanOrEqual(box.clientWidth);
  });

  it('numbers the axes where there is no room for names, and the table is their key', () => {
    show(240);
    const label = within(screen.getByRole('application')).getByText('Competence');
    // Below what is seen of the label.
    expect(getComputedStyle(label).overflow).toBe('hidden');
    expect(boxOfText(label).top).toBeGreaterThanOrEqual(label.getBoundingClientRect().bottom);
    expect(getComputedStyle(label, '::before').content).toContain('counter(troth-axis)');
    const row = screen.getByRole('rowheader', { name: /Competence/ });
    expect(row.getBoundingClientRect().width).toBeGreaterThan(40);
    expect(getComputedStyle(row, '::before').content).toContain('counter(troth-row)');
  });
});

describe('TrustRadar: motion', () => {
  const media = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value }],
    });
  afterEach(() => media(''));

  /** What moves when one view is let stand out. */
  async function moving(): Promise<string[]> {
    render(<TrustRadar {...base} />);
    await userEvent.click(button('Emphasise Harbour Logistics on Northwind Health'));
    const series = document.querySelector('[data-part="series"]') as Element;
    return getComputedStyle(series)
      .transitionDuration.split(', ')
      .filter((duration) => duration !== '0s');
  }

  it('is short', async () => {
    await media('no-preference');
    expect(await moving()).toEqual(['0.14s']);
  });

  it('is none where less is asked for', async () => {
    await media('reduce');
    expect(await moving()).toEqual([]);
    expect(document.getAnimations()).toEqual([]);
  });
});

describe('TrustRadar: StrictMode', () => {
  it('works the same, and leaves nothing behind', async () => {
    const { unmount } = render(
      <StrictMode>
        <TrustRadar {...base} />
      </StrictMode>,
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Gaps' }));
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByText('Honest and fair.')).toBeTruthy();
    await eventually(() =>
      expect(document.querySelector('[aria-live="polite"]')?.textContent).toContain('Integrity'),
    );
    unmount();
    expect(document.querySelector('[data-troth]')).toBeNull();
  });
});

describe('TrustRadar: on paper', () => {
  const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name });
  afterEach(async () => {
    await media('');
    cleanup();
  });

  it('tells the chart, and asks for nothing that paper cannot do', async () => {
    render(<TrustRadar {...base} />);
    const hint = () => screen.getByText(/Choose a dimension/);
    expect(hint()).toBeVisible();
    await media('print');
    expect(screen.getByText(/Read the dimensions together/)).toBeVisible();
    expect(hint()).not.toBeVisible();
  });
});
