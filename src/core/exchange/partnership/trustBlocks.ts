import { groupBy } from '../../trust/responseGroups.ts';
import { readScoreOptions } from '../../trust/scoreOptions.ts';
import { seriesId } from '../../trust/seriesId.ts';
import type { DimensionScore, TrustSeries } from '../../trust/types.ts';
import { waveChange } from '../../trust/waveChange.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, block, bold, entry, type Fact } from '../markdownBlocks.ts';
import { type Survey, surveysOf } from './surveysOf.ts';
import type { Writing } from './writing.ts';

/** What was answered, wave by wave, as far as it may be shown. */
export function trustBlocks(writing: Writing): Blocks {
  const { record, options, words, formats, heading } = writing;
  const { document } = words.partnership;
  const surveys = surveysOf(record, options.scoring).filter(({ series }) => series.length > 0);
  const head = heading(1, document.trust);
  if (surveys.length === 0) return [head, escapeMarkdownLine(document.noTrust)];
  const fewest = readScoreOptions(options.scoring).threshold;
  return [
    head,
    escapeMarkdownLine(document.scaleNote({ fewest }, formats)),
    ...surveys.flatMap((survey) => surveyBlocks(survey, writing)),
  ];
}

function surveyBlocks({ instrument, series }: Survey, writing: Writing): Blocks {
  const { localised, heading, hide } = writing;
  const { title, dimensions } = localised(instrument);
  const axes = dimensions.map(({ id, label }) => ({ id, label: hide(label) }));
  const severalReferents = new Set(series.map(({ referent }) => referent)).size > 1;
  const waves = groupBy(series, ({ wave }) => wave);
  return [
    heading(2, hide(title)),
    ...waves.flatMap((views) => [
      heading(3, hide(views[0]?.wave ?? '')),
      ...block(
        views.map((view) => {
          const previous = waveBefore(view, series);
          return viewEntry({ view, previous, axes, severalReferents }, writing);
        }),
      ),
    ]),
  ];
}

interface View {
  readonly view: TrustSeries;
  readonly previous: TrustSeries | undefined;
  readonly axes: readonly { readonly id: string; readonly label: string }[];
  readonly severalReferents: boolean;
}

/** The same view in the last wave before that is shown; series are in the order of the waves. */
function waveBefore(view: TrustSeries, series: readonly TrustSeries[]): TrustSeries | undefined {
  const same = seriesId({ ...view, wave: '' });
  return series
    .slice(0, series.indexOf(view))
    .filter((one) => one.overall.index !== null && seriesId({ ...one, wave: '' }) === same)
    .at(-1);
}

function viewEntry({ view, previous, axes, severalReferents }: View, writing: Writing): string {
  const { words, formats, party } = writing;
  const { perspective, referent, scores, overall } = view;
  const head = words.trust.view(
    {
      perspective,
      rater: party(view.rater),
      target: party(view.target),
      ...(severalReferents && { referent }),
    },
    formats,
  );
  const changes = previous && waveChange(view, previous);
  return entry(bold(head), [
    [words.radar.overall, scoreText(overall, changes?.overall.indexChange, previous, writing)],
    ...axes.flatMap(({ id, label }): Fact[] => {
      const score = Object.hasOwn(scores, id) ? scores[id] : undefined;
      const change = changes?.scores[id]?.indexChange;
      return score ? [[label, scoreText(score, change, previous, writing)]] : [];
    }),
  ]);
}

function scoreText(
  { index, n, withheld }: DimensionScore,
  change: number | null | undefined,
  previous: TrustSeries | undefined,
  { words, formats, hide }: Writing,
): string {
  const { radar } = words;
  const shown =
    index === null
      ? radar.withheld({ reason: withheld ?? 'no_answers' })
      : radar.value({ value: index }, formats);
  const since =
    previous && change != null
      ? radar.changeSince({ change, wave: hide(previous.wave) }, formats)
      : '';
  return [shown, radar.answers({ n }, formats), since].filter(Boolean).join(' · ');
}
