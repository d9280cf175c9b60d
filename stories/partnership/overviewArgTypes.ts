import type { ArgTypes } from '@storybook/react-vite';
import { arg } from '../support/arg.ts';
import { viewers } from './viewers.ts';

export const overviewArgTypes: ArgTypes = {
  title: arg('The heading', 'string', 'text', 'with whom the viewer works'),
  headingLevel: {
    ...arg('Level of that heading on your page', '2 | 3 | 4', 'inline-radio', '2'),
    options: [2, 3, 4],
  },
  today: arg(
    'The day it is, `YYYY-MM-DD`',
    'CalendarDate',
    'text',
    'the provider’s clock, in its time zone',
  ),
  messages: arg('Words of your own', '{ overview? }', 'object'),
  viewer: {
    ...arg('Of the `<Partnership>` around: who looks', 'PartnershipViewer | null', 'select'),
    options: viewers.map(({ id }) => id),
    mapping: Object.fromEntries(viewers.map(({ id, viewer }) => [id, viewer])),
    table: {
      category: 'The Partnership around',
      type: { summary: '{ partyId, personId?, role? } | null' },
    },
  },
  onNavigate: {
    ...arg('Of the `<Partnership>` around: where the links lead', '(place) => void'),
    table: {
      category: 'The Partnership around',
      type: { summary: '(place: RecordPlace) => void' },
    },
  },
  initial: { table: { disable: true } },
  store: { table: { disable: true } },
};
