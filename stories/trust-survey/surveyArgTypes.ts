import type { ArgTypes } from '@storybook/react-vite';
import { instruments } from '../../src/core/index.ts';
import type { UseTrustSurveyOptions } from '../../src/hooks/index.ts';
import { type Arg, type ArgsOf, arg, required } from '../support/arg.ts';

const party = 'A party’s id';

const shared: ArgTypes = {
  instrument: {
    ...arg('What is asked: a preset, or an instrument of your own', 'Instrument', 'select'),
    ...required,
    options: Object.keys(instruments),
    mapping: instruments,
  },
  minRespondents: arg(
    'Fewest respondents that a result is shown for; below 3 it is raised to 3',
    'number',
    { type: 'number', min: 3 },
    '5',
  ),
  messages: arg('Words of your own', 'Partial<SurveyMessages>', 'object'),
};

export const surveyArgTypes = {
  instrument: shared.instrument as Arg,
  rater: { ...arg(`${party}: who answers`, 'string', 'text'), ...required },
  target: { ...arg(`${party}: whom the answers are about`, 'string', 'text'), ...required },
  wave: { ...arg('The round of asking', 'string', 'text'), ...required },
  parties: arg('Names for both ids', 'Party[]', 'object'),
  perspective: {
    ...arg(
      'About the partner, or about oneself',
      "'partner' | 'self'",
      'inline-radio',
      "'partner'",
    ),
    options: ['partner', 'self'],
  },
  referent: {
    ...arg(
      'Whom to think of: people, the organisation, how things are settled',
      "'person' | 'organisation' | 'system'",
      'inline-radio',
      "'organisation'",
    ),
    options: ['person', 'organisation', 'system'],
  },
  respondentId: arg('A pseudonym that stays the same over the waves', 'string', 'text'),
  attributed: arg('The answers are signed by the organisation', 'boolean', 'boolean', 'false'),
  minRespondents: shared.minRespondents as Arg,
  requireAnswers: arg(
    'Every question needs an answer, be it “Don’t know”',
    'boolean',
    'boolean',
    'true',
  ),
  headingLevel: {
    ...arg('Level of the heading on your page', '2 | 3 | 4', 'inline-radio', '2'),
    options: [2, 3, 4],
  },
  result: arg('Shown under the thanks: a `DistributionBar`, for instance', 'ReactNode'),
  value: arg('The answers, held by you', '{ answers, comment }'),
  defaultValue: arg('The answers to begin with', 'Partial<{ answers, comment }>', 'object'),
  draftKey: arg('Asks for a draft in this browser, and says whose it is', 'string', 'text'),
  store: arg('Asks for a draft, kept here', 'DraftStore'),
  createId: arg('Makes the response’s id', '() => string', false, 'random, 128 bits'),
  onValueChange: arg(
    'Something changed: the new value, why, and exactly what',
    '(value, details) => void',
  ),
  onSubmit: arg('Takes the answers; may return a promise', '(response) => void | Promise'),
  onError: arg('A callback of yours failed, or the draft could not be kept', '(problem) => void'),
  messages: shared.messages as Arg,
} satisfies ArgsOf<UseTrustSurveyOptions, 'headingLevel' | 'result'>;

export const distributionArgTypes: ArgTypes = {
  instrument: { ...shared.instrument, control: false },
  itemId: arg('The question', 'string', 'text', 'the first'),
  responses: arg(
    'Everybody’s responses; of several waves the newest is shown, of several targets the last, and both are named',
    'SurveyResponse[]',
  ),
  distribution: arg('Counted already; goes before `responses`', 'ItemDistribution'),
  minRespondents: shared.minRespondents as Arg,
  attributed: arg('The answers are signed: nothing is withheld', 'boolean', 'boolean', 'false'),
  messages: shared.messages as Arg,
};
