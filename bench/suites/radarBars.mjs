import { atLeast, atMost } from './suite.mjs';

/** The four chart libraries that the whole widget has to beat. */
const LIBRARIES = ['chartjs', 'mui', 'nivo', 'recharts'];
const CHART_AT_MOST = 1.5;
const WIDGET_AT_LEAST = 2;

/** @type {import('./suite.mjs').Suite['bars']} */
export function radarBars(ratio, scenarios) {
  return scenarios.flatMap(({ id, kind }) => {
    const chart = atMost(
      `${id}: troth-chart at most ${CHART_AT_MOST} x bare`,
      ['troth-chart'],
      ratio(id, 'troth-chart', 'bare'),
      CHART_AT_MOST,
    );
    if (kind !== 'mount') return [chart];
    const leads = LIBRARIES.map((library) =>
      atLeast(
        `${id}: ${library} at least ${WIDGET_AT_LEAST} x troth`,
        ['troth', library],
        ratio(id, library, 'troth'),
        WIDGET_AT_LEAST,
      ),
    );
    return [chart, ...leads];
  });
}
