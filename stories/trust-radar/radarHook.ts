import type { TrustRadarApi } from '../../src/hooks/index.ts';
import type { HookFields } from '../support/HookTables.tsx';

export const radarHook: HookFields<TrustRadarApi> = {
  state: {
    value: 'How it is looked at: `view`, `hidden`, `emphasised`, `spread`, `compareWaves`',
    view: 'What is to be drawn: `chart`, `dots` or `table`. Below three dimensions a chart becomes `dots`',
    kind: '`radar`, `bars` (fewer than three dimensions) or `none`',
    dimensions: 'The axes, in the instrument’s order',
    ordered: 'The same as the present view lists them: by gap in the gap view',
    series:
      'Every view: `id`, `label`, `current` and `previous` scores, and its pen (`color` 1 to 6, `dash`, `marker`)',
    visible: 'Those that are not hidden',
    shown: 'The scores of these, each after the wave that it is compared with',
    geometry:
      'Numbers and path strings for every view, with the centre at 0, 0: `axes`, `rings`, `gridPath`, `spokesPath`, and `series`, each with its `outline` and `points`',
    previousGeometry: 'The same for the waves before; `null`: none is compared',
    hasPrevious: 'Some view has a wave before',
    active: 'The point that the reader is at: `{ dimension, series }`, or `null`',
    description: 'What is visible, told in sentences',
    parties: 'Those of your `parties` that could be read',
    nameOf: 'The name of a party, by its id',
    issues: 'Refusals of what cannot be drawn',
    leftOut: 'What of `parties` and `waves` could not be used, each with its place',
  },
  actions: {
    setView: 'Chart, gaps or table',
    setSpread: 'Shows the spread of the answers, or none',
    setCompareWaves: 'Shows the wave before, or not',
    toggleSeries: 'Hides a view, or shows it',
    emphasise: 'Lets a view stand out; the same once more, or `null`, ends it',
    activate: 'Goes to a dimension, and to a view of it if told',
    dismiss: 'Leaves the point',
    select: 'Acts on a dimension: calls `onSelectDimension`',
  },
  beside: {
    getPlotProps:
      'For the drawing: one tab stop with its keys. Give it an `aria-label`; a second argument, `list`, gives it the keys of the gap view',
    getSeriesToggleProps: 'For a button that hides and shows a view, by its id',
    getEmphasiseProps: 'For a button that lets it stand out',
    pointInWords: 'A point in words, from a dimension and a view',
    messages: 'The words, in the language of the page',
    formats: 'Numbers, dates and lists in that language',
  },
};
