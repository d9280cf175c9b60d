import {
  type ChartData,
  Chart as ChartJs,
  type ChartOptions,
  Legend,
  LineElement,
  type Plugin,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
} from 'chart.js';
import { Radar } from 'react-chartjs-2';
import { colourOf, height, nameOf, width } from '../data.ts';
import { enter } from '../enter.ts';
import { readPixels } from '../pixels.ts';
import { tooltips } from '../tooltips.ts';

type Props = { data: ChartData<'radar', number[]> };

ChartJs.register(RadarController, RadialLinearScale, LineElement, PointElement, Legend);
if (tooltips) ChartJs.register(Tooltip);

const OPTIONS: ChartOptions<'radar'> = {
  animation: false,
  responsive: false,
  devicePixelRatio: 1,
  scales: { r: { min: 0, max: 100, ticks: { stepSize: 25 } } },
};

/** Which numbers each canvas showed last: noted while drawing, read outside the clock. */
const drawn = new WeakMap<HTMLCanvasElement, number[][]>();
const note: Plugin<'radar'> = {
  id: 'note',
  afterDraw(chart) {
    drawn.set(
      chart.canvas,
      chart.data.datasets.map(({ data }) => data as number[]),
    );
  },
};
const PLUGINS = [note];

function Chart({ data }: Props) {
  return <Radar width={width} height={height} data={data} options={OPTIONS} plugins={PLUGINS} />;
}

const canvasesIn = (stage: Element) => [...stage.querySelectorAll('canvas')];
const numbersOn = (canvas: HTMLCanvasElement) => JSON.stringify(drawn.get(canvas));

/** Which numbers gave which picture: other numbers must give another one. */
const numbersByHash = new Map<number, string>();

enter<Props>({
  name: 'chartjs',
  Chart,
  prepare: ({ dimensions, series, parties }) => ({
    data: {
      labels: dimensions.map(({ label }) => label),
      datasets: series.map((one, i) => ({
        label: nameOf(one, parties),
        data: dimensions.map(({ id }) => one.scores[id]?.index ?? 0),
        borderColor: colourOf(i),
        backgroundColor: colourOf(i),
        borderWidth: 2,
        fill: false,
      })),
    },
  }),
  parts: () => ({ canvas: 1 }),
  fingerprint: (stage) => canvasesIn(stage).map(numbersOn).join('|'),
  inspect(stage, radars) {
    canvasesIn(stage).forEach((canvas, i) => {
      const { hash, colours } = readPixels(canvas);
      const missing = radars[i]?.series.findIndex((_, k) => !colours.has(colourOf(k)));
      if (missing !== -1) throw new Error(`canvas ${i + 1} lacks the colour of series ${missing}`);
      const numbers = numbersOn(canvas);
      if ((numbersByHash.get(hash) ?? numbers) !== numbers) {
        throw new Error(`canvas ${i + 1} shows the picture of other numbers`);
      }
      numbersByHash.set(hash, numbers);
    });
  },
});
