import type { Mark } from '../../core/exchange/scene.ts';
import type { Dimension } from '../../core/trust/types.ts';
import { comparedWave, gapOf, scoreOf, spreadInPoints } from '../../hooks/trustRadar/radarFacts.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { gapText } from './gapText.ts';
import {
  hollowMark,
  ink,
  LINE,
  lines,
  MARGIN,
  type Measure,
  type Picture,
  penColor,
  text,
  valueMark,
  WIDTH,
} from './sceneMarks.ts';

const SIZE = 17;
const ROW = 48;
/** Where 0 and 100 stand. */
const FROM = 330;
const TO = 760;
const place = (index: number) => FROM + ((TO - FROM) * Math.min(100, Math.max(0, index))) / 100;

/** The gap view, below `top`: a line a dimension with a mark for each view on it. */
export function gapMarks(radar: TrustRadarApi, measure: Measure, top: number): Picture {
  const small = { size: 13, fill: ink('ink-soft') };
  const marks: Mark[] = [0, 50, 100].map((value) =>
    text(radar.formats.number(value), place(value), top + 40, { ...small, anchor: 'middle' }),
  );
  let y = top + 80;
  for (const dimension of radar.state.ordered) {
    const style = { size: SIZE, weight: 500 };
    const name = lines(dimension.label, MARGIN, y + 6, FROM - 30, measure, style);
    marks.push(...name, ...rowMarks(radar, dimension, y));
    y += ROW + (name.length - 1) * SIZE * LINE;
  }
  return { marks, bottom: y - ROW / 2 };
}

function rowMarks(radar: TrustRadarApi, { id }: Dimension, y: number): Mark[] {
  const { visible, value } = radar.state;
  const marks: Mark[] = [line(FROM, TO, y, { stroke: ink('hairline'), width: 1 })];
  const known = visible.flatMap((one) => {
    const index = scoreOf(one.current, id)?.index ?? null;
    return index === null ? [] : [{ one, index }];
  });
  const at = known.map(({ index }) => place(index));
  if (at.length > 1) {
    const pen = { stroke: ink('outline'), width: 3, opacity: 0.45 };
    marks.push(line(Math.min(...at), Math.max(...at), y, pen));
  }
  for (const { one, index } of known) {
    const spread = spreadInPoints(one.current, scoreOf(one.current, id), value.spread);
    if (spread !== null) {
      const pen = { stroke: penColor(one), width: 8, opacity: 0.3 };
      marks.push(line(place(index - spread), place(index + spread), y, pen));
    }
    const wave = value.compareWaves ? comparedWave(one) : null;
    const before = wave && (scoreOf(wave, id)?.index ?? null);
    if (before !== null) marks.push(hollowMark(one, place(before), y));
    marks.push(valueMark(one, place(index), y));
  }
  const words = gapText(radar, id, gapOf(visible, id));
  const style = { size: 15, anchor: 'end', fill: ink('ink-soft') } as const;
  return [...marks, text(words, WIDTH - MARGIN, y + 5, style)];
}

function line(from: number, to: number, y: number, pen: object): Mark {
  return { type: 'path', d: `M${from} ${y}L${to} ${y}`, ...pen };
}
