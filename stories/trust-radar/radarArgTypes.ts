import type { UseTrustRadarOptions } from '../../src/hooks/index.ts';
import { type ArgsOf, arg, required } from '../support/arg.ts';

export const radarArgTypes = {
  dimensions: {
    ...arg('The axes: those of the instrument, in its order', 'Dimension[]', 'object'),
    ...required,
  },
  series: {
    ...arg(
      'One or more views and waves, as `scoreResponses` returns them',
      'TrustSeries[]',
      'object',
    ),
    ...required,
  },
  parties: arg('Names for the ids of raters and targets', 'Party[]', 'object', 'ids as names'),
  waves: arg(
    'The waves, oldest first, and what they are called',
    '{ id, name }[]',
    'object',
    'sorted by id',
  ),
  title: arg('A heading on the widget itself', 'string', 'text', 'none; “Trust radar” as its name'),
  headingLevel: {
    ...arg('Level of that heading on your page', '1 | 2 | 3 | 4 | 5 | 6', 'inline-radio', '2'),
    options: [1, 2, 3, 4, 5, 6],
  },
  value: arg('How it is looked at, held by you', 'TrustRadarView'),
  defaultValue: arg('How it is looked at to begin with', 'Partial<TrustRadarView>', 'object'),
  onValueChange: arg('The reader changed that: the new value, and why', '(value, details) => void'),
  defaultDimension: arg('The dimension whose details are shown at first', 'string', false, 'none'),
  onSelectDimension: arg(
    'The reader wants to act on a dimension; without it no such act is offered',
    '(dimensionId, { seriesId }) => void',
  ),
  onError: arg('A callback of yours failed; nothing was lost', '(problem) => void'),
  messages: arg('Words of your own', 'Partial<RadarMessages>', 'object'),
} satisfies ArgsOf<Omit<UseTrustRadarOptions, 'radius'>, 'title' | 'headingLevel'>;
