import { formCss } from './formCss.mjs';
import { postMortemBars } from './postMortemBars.mjs';

const SIZE = { fields: 60, facts: 200, factors: 40 };
const TEN_TIMES = { fields: 600, facts: 2_000, factors: 400 };

/** @type {import('./suite.mjs').PostMortemScenario[]} */
const scenarios = [
  {
    id: 'keys',
    title: 'One key, in a document of 60 fields, 200 timeline entries and 40 factors',
    kind: 'keys',
    ...SIZE,
    warmups: 40,
    iterations: 60,
  },
  {
    id: 'keys-x10',
    title: 'One key, in a document ten times as large',
    kind: 'keys',
    ...TEN_TIMES,
    warmups: 20,
    iterations: 30,
    // They take so long to open it that a run would not end.
    without: ['tanstack-form', 'surveyjs'],
  },
  {
    id: 'mount',
    title: 'Mount the document of 60 fields, 200 timeline entries and 40 factors',
    kind: 'mount',
    ...SIZE,
    warmups: 1,
    iterations: 3,
  },
];

/** @type {import('./suite.mjs').Suite} */
export const postMortem = {
  id: 'post-mortem',
  title: 'Post-mortem',
  entry: 'troth/post-mortem',
  contestants: [
    'bare',
    'bare-form',
    'troth',
    'react-hook-form',
    'tanstack-form',
    'rjsf',
    'formik',
    'surveyjs',
  ],
  yardsticks: ['bare'],
  scenarios,
  packages: [
    'react-hook-form',
    '@tanstack/react-form',
    '@rjsf/core',
    '@rjsf/validator-ajv8',
    'formik',
    'survey-core',
    'survey-react-ui',
  ],
  bars: postMortemBars,
  viewport: { width: 1280, height: 900 },
  css: formCss,
};
