import { commitmentDue } from '../../commitments/commitmentDue.ts';
import {
  type CommitmentMeasures,
  measureCommitments,
} from '../../commitments/measureCommitments.ts';
import type { MeasureOptions } from '../../commitments/measureWindow.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, type Fact, facts, labelledBullets } from '../markdownBlocks.ts';
import type { Writing } from './writing.ts';

type Period = Pick<MeasureOptions, 'from' | 'to'>;

/** How promises were kept: of all together, and of each party, where several made some. */
export function measureBlocks(writing: Writing): Blocks {
  const { record, options, words, formats, heading, party } = writing;
  const { measures } = words;
  const period = options.period ?? periodOf(writing);
  const measure = (performer?: string) =>
    measureCommitments(record.commitments, {
      ...period,
      now: options.now,
      timeZone: formats.timeZone,
      ...(performer !== undefined && { performer }),
    });
  const together = measure();
  const head = heading(2, measures.title);
  if (together.population === 0) return [head, escapeMarkdownLine(measures.empty)];
  const performers = new Set(record.commitments.map(({ performer }) => performer.partyId));
  const sides = [...performers]
    .map((id) => ({ id, of: measure(id) }))
    .filter(({ of }) => of.population > 0);
  return [
    head,
    escapeMarkdownLine(measures.window(period, formats)),
    ...facts(figures(together, writing)),
    ...reasonBlocks(together, writing),
    // Of one party alone, everything has been said.
    ...(sides.length > 1 ? sides : []).flatMap(({ id, of }) => [
      heading(3, measures.of({ party: party(id) })),
      ...facts(figures(of, writing)),
    ]),
  ];
}

/** From the first due day to the last; without any, days on which nothing is due. */
function periodOf({ record, formats }: Writing): Period {
  const days = record.commitments
    .map((one) => commitmentDue(one, 'original', formats.timeZone))
    .filter((day) => day !== null)
    .sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}

function figures(of: CommitmentMeasures, { words, formats }: Writing): Fact[] {
  const { labels, notKnown, whyNotKnown, partOf, days } = words.measures;
  const { population, kept, keptLate, missed, pending, open, medianNoticeDays } = of;
  const late = keptLate + missed;
  const decided = kept + late;
  const count = (part: number) => partOf({ part, n: population }, formats);
  const unknown = (id: keyof typeof whyNotKnown) => `${notKnown} · ${whyNotKnown[id]}`;
  const share = (id: keyof typeof whyNotKnown, ratio: number | null, n: number): Fact => {
    if (ratio === null) return [labels[id], unknown(id)];
    const part = Math.round(ratio * n);
    return [labels[id], `${formats.percent(ratio)} · ${partOf({ part, n }, formats)}`];
  };
  return [
    share('ppc', of.ppc, decided),
    share('otif', of.otif, decided),
    [labels.keptLate, count(keptLate)],
    [labels.missed, count(missed)],
    [labels.pending, count(pending)],
    [labels.open, count(open)],
    share('surprises', of.surpriseRate, late),
    share('renegotiated', of.renegotiatedInTime, population),
    [
      labels.notice,
      medianNoticeDays === null ? unknown('notice') : days({ days: medianNoticeDays }, formats),
    ],
    share('firstPass', of.firstPassAcceptance, kept + keptLate),
  ];
}

/** Why promises were not kept on time, the most frequent reason first. */
function reasonBlocks({ reasons, unstated }: CommitmentMeasures, writing: Writing): Blocks {
  const { words, formats } = writing;
  const lines = reasons.map(
    ({ reason, count }) => `${words.acts.variance[reason]}: ${formats.number(count)}`,
  );
  const rest = unstated > 0 ? [words.measures.unstated({ count: unstated }, formats)] : [];
  return labelledBullets(words.measures.reasonsTitle, lines.length > 0 ? [...lines, ...rest] : []);
}
