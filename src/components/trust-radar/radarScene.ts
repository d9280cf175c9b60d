import type { Scene } from '../../core/exchange/scene.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { chartMarks } from './chartMarks.ts';
import { gapMarks } from './gapMarks.ts';
import { legendMarks } from './legendMarks.ts';
import { ink, LINE, lines, MARGIN, type Measure, text, WIDTH } from './sceneMarks.ts';

/** What is on the screen as a picture of its own: title, chart or gaps, legend with scores. */
export function radarScene(radar: TrustRadarApi, title: string, measure: Measure): Scene {
  const { dimensions, kind, view } = radar.state;
  const heading = lines(title, MARGIN, 52, WIDTH - MARGIN, measure, { size: 26, weight: 600 });
  const top = 50 + (heading.length - 1) * 26 * LINE;
  // Below three dimensions there is no shape to draw, whatever view is chosen.
  const isList = view === 'dots' || kind === 'bars';
  const drawing = (isList ? gapMarks : chartMarks)(radar, measure, top);
  const legend = legendMarks(radar, {
    top: drawing.bottom + 30,
    width: WIDTH,
    margin: MARGIN,
    measure,
  });
  const note = isList ? [] : [radar.messages.scaleNote];
  return {
    width: WIDTH,
    height: legend.bottom + 40,
    background: ink('paper'),
    title: `${title}: ${dimensions.map((one) => one.label).join(', ')}`,
    marks: [
      ...heading,
      ...drawing.marks,
      ...legend.marks,
      ...note.map((words) =>
        text(words, MARGIN, legend.bottom + 12, { size: 14, fill: ink('ink-soft') }),
      ),
    ],
  };
}
