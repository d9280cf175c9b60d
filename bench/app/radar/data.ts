import { seeded } from '../../random.mjs';

// Plain numbers for every contestant: seeded, so that each run draws the same radars.

export type Dimension = { id: string; label: string; description: string };
export type Party = { id: string; name: string };

/** Same shape as a `DimensionScore` of `troth/core`. `index` is 0-100, `mean` on the scale 1-5. */
export type Score = {
  n: number;
  mean: number;
  index: number;
  sd: number;
  ad: number;
  rwg: number;
  distribution: Record<string, number>;
  withheld: null;
};

/** Same shape as a `TrustSeries` of `troth/core`. */
export type Series = {
  id: string;
  wave: string;
  rater: string;
  target: string;
  perspective: 'partner';
  referent: 'organisation';
  n: number;
  scores: Record<string, Score>;
  overall: Score;
  scale: { min: number; max: number };
  comparableWith: string[];
};

export type Radar = { dimensions: Dimension[]; series: Series[]; parties: Party[] };

/** Every contestant draws into a box of this size, in CSS pixels. */
export const width = 480;
export const height = 360;

export const colours = [
  '#0b6e99',
  '#b4451f',
  '#4d7c0f',
  '#7c3aed',
  '#be185d',
  '#0f766e',
  '#a16207',
  '#1d4ed8',
  '#9f1239',
  '#166534',
  '#6b21a8',
  '#c2410c',
  '#155e75',
  '#854d0e',
  '#3730a3',
  '#9d174d',
  '#3f6212',
  '#5b21b6',
  '#7f1d1d',
  '#334155',
] as const;

const LABELS = [
  'Competence',
  'Integrity',
  'Benevolence',
  'Predictability',
  'Openness',
  'Reliability',
  'Fairness',
  'Responsiveness',
  'Clarity of roles',
  'Shared purpose',
  'Candour',
  'Delivery',
  'Quality of work',
  'Use of data',
  'Confidentiality',
  'Sharing of risk',
  'Learning',
  'Staff continuity',
  'Decision speed',
  'Escalation',
  'Planning',
  'Budget honesty',
  'Care for users',
  'Keeping promises',
];

/** How nine people answered; the charts draw none of it, a table or a tip may. */
const ANSWERS = {
  1: 0,
  2: 1,
  3: 3,
  4: 4,
  5: 1,
  dont_know: 0,
  not_applicable: 0,
  prefer_not: 0,
  other: 0,
};

const PARTIES: Party[] = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
  { id: 'alder', name: 'Alder Housing' },
  { id: 'meadow', name: 'Meadow Foods' },
  { id: 'tern', name: 'Tern Telecom' },
];

/** Who looks at whom: 20 views, the first two of each other. */
const VIEWS = PARTIES.flatMap((one, i) =>
  PARTIES.slice(0, i).flatMap((other) => [
    { rater: other.id, target: one.id },
    { rater: one.id, target: other.id },
  ]),
);

/** Radars with seeded values; every series is another view, all of one wave. */
export function makeRadars(count: number, dimensionCount: number, seriesCount: number): Radar[] {
  const dimensions = LABELS.slice(0, dimensionCount).map((label, i) => ({
    id: `d${i + 1}`,
    label,
    description: `What we mean by ${label.toLowerCase()} in this partnership.`,
  }));
  const random = seeded(20250101);
  return Array.from({ length: count }, () => ({
    dimensions,
    parties: PARTIES,
    series: Array.from({ length: seriesCount }, (_, i) => makeSeries(i, dimensions, random)),
  }));
}

/** The same radar with one value of the first series changed; all else keeps its identity. */
export function withOneChange(radar: Radar): Radar {
  const [first, ...rest] = radar.series;
  const dimension = radar.dimensions[1];
  const before = first?.scores[dimension?.id ?? ''];
  if (!first || !dimension || !before) throw new Error('an update needs two dimensions');
  const index = before.index > 50 ? before.index - 30 : before.index + 30;
  const changed = { ...first, scores: { ...first.scores, [dimension.id]: makeScore(index) } };
  return { ...radar, series: [changed, ...rest] };
}

/** The words of a series in a legend. */
export function nameOf(series: Series, parties: Party[]): string {
  const name = (id: string) => parties.find((party) => party.id === id)?.name ?? id;
  return `${name(series.rater)} on ${name(series.target)}`;
}

export function colourOf(i: number): string {
  return colours[i % colours.length] ?? '#000000';
}

function makeSeries(i: number, dimensions: Dimension[], random: () => number): Series {
  const values = dimensions.map(() => 20 + Math.round(random() * 75));
  const view = VIEWS[i];
  if (!view) throw new Error(`there are only ${VIEWS.length} different views`);
  return {
    id: `s${i + 1}`,
    wave: '2025-01',
    rater: view.rater,
    target: view.target,
    perspective: 'partner',
    referent: 'organisation',
    n: 9,
    scores: Object.fromEntries(dimensions.map((d, k) => [d.id, makeScore(values[k] ?? 0)])),
    overall: makeScore(values.reduce((sum, v) => sum + v, 0) / values.length),
    scale: { min: 1, max: 5 },
    comparableWith: [],
  };
}

function makeScore(index: number): Score {
  return {
    n: 9,
    mean: 1 + index / 25,
    index,
    sd: 0.8,
    ad: 0.6,
    rwg: 0.68,
    distribution: { ...ANSWERS },
    withheld: null,
  };
}
