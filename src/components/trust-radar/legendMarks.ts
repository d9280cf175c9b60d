import type { Mark } from '../../core/exchange/scene.ts';
import { markerPath } from '../../core/trust/markerPath.ts';
import {
  answersInWords,
  changeOf,
  scoreOf,
  withheldReason,
} from '../../hooks/trustRadar/radarFacts.ts';
import type { RadarSeries } from '../../hooks/trustRadar/radarSeries.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { dashOf, ink, LINE, lines, type Measure, penColor, text } from './sceneMarks.ts';

const ROW = 34;
const NAME = 16;
const FACTS = 15;
/** Left of a name stands its pen. */
const PEN = 60;

interface LegendPlace {
  readonly top: number;
  readonly width: number;
  readonly margin: number;
  readonly measure: Measure;
}

/** The views below the drawing: pen, name, overall score and number of answers of each. */
export function legendMarks(radar: TrustRadarApi, { top, width, margin, measure }: LegendPlace) {
  const marks: Mark[] = [];
  let y = top;
  for (const one of radar.state.visible) {
    const facts = factsOf(radar, one);
    const right = width - margin - measure(facts, { size: FACTS, weight: 400 }) - 24;
    const name = lines(one.label, margin + PEN, y + 5, right, measure, { size: NAME, weight: 500 });
    marks.push(
      {
        type: 'path',
        d: `M${margin} ${y}L${margin + 44} ${y}`,
        stroke: penColor(one),
        width: 2.5,
        dash: dashOf(one),
      },
      { type: 'path', d: markerPath(one.marker, margin + 22, y, 6.5), fill: penColor(one) },
      ...name,
      text(facts, width - margin, y + 5, { size: FACTS, anchor: 'end', fill: ink('ink-soft') }),
    );
    y += ROW + (name.length - 1) * NAME * LINE;
  }
  return { marks, bottom: y };
}

function factsOf({ state, messages, formats }: TrustRadarApi, one: RadarSeries): string {
  const overall = scoreOf(one.current, null);
  const reason = withheldReason(overall);
  const change = state.value.compareWaves ? changeOf(one, null) : null;
  const facts = [
    reason
      ? messages.withheld({ reason })
      : messages.value({ value: overall?.index ?? 0 }, formats),
    ...answersInWords(overall, messages, formats),
  ];
  if (change !== null && one.previous) {
    facts.push(messages.changeSince({ change, wave: one.previousName ?? '' }, formats));
  }
  return facts.join(' · ');
}
