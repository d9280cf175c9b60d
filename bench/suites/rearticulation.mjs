import { formCss } from './formCss.mjs';
import { rearticulationBars } from './rearticulationBars.mjs';

const CLAUSES = 200;

/** @type {import('./suite.mjs').RearticulationScenario[]} */
const scenarios = [
  {
    id: 'keys',
    title: `One key, in a document of ${CLAUSES} clauses`,
    kind: 'keys',
    clauses: CLAUSES,
    words: 40,
    changed: 0.2,
    warmups: 40,
    iterations: 60,
    // There is nothing to type into.
    without: ['troth-headless'],
  },
  {
    id: 'redline',
    title: `Compare two versions of ${CLAUSES} clauses with 2,000 words each`,
    kind: 'redline',
    clauses: CLAUSES,
    words: 2_000,
    changed: 0.8,
    warmups: 0,
    iterations: 2,
    // They compare nothing.
    without: ['bare', 'bare-form', 'troth-guided', 'react-hook-form'],
  },
];

/** @type {import('./suite.mjs').Suite} */
export const rearticulation = {
  id: 'rearticulation',
  title: 'Re-articulation',
  entry: 'troth/rearticulation-form',
  contestants: ['bare', 'bare-form', 'troth', 'troth-guided', 'react-hook-form', 'troth-headless'],
  yardsticks: ['bare'],
  scenarios,
  packages: ['react-hook-form'],
  bars: rearticulationBars,
  viewport: { width: 1280, height: 900 },
  css: formCss,
};
