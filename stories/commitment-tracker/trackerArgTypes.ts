import type { UseCommitmentTrackerOptions } from '../../src/hooks/index.ts';
import { type ArgsOf, arg, required } from '../support/arg.ts';

export const trackerArgTypes = {
  parties: {
    ...arg('Names for the ids of the two sides, or of all partners', 'Party[]', 'object'),
    ...required,
  },
  viewer: {
    ...arg(
      'Who looks, and so which acts are offered; `null` or the role `witness` reads only',
      '{ partyId, personId?, role? } | null',
      'object',
    ),
    ...required,
  },
  value: arg('All commitments, held by you', 'Commitment[]'),
  defaultValue: arg('The commitments to begin with', 'Commitment[]', false, '[]'),
  onValueChange: arg(
    'Somebody acted, or a draft changed: the new value, why, and exactly what. Words stay until its promise comes true',
    '(value, { reason, changes }) => void | Promise',
  ),
  view: arg('How the lists are looked at, held by you', 'TrackerView'),
  defaultView: arg(
    'How they are looked at to begin with',
    'Partial<TrackerView>',
    'object',
    'side by side, by due date, what is open',
  ),
  onViewChange: arg('The reader changed that: the new view, and why', '(view, { reason }) => void'),
  people: arg(
    'Names for the ids of people; who can be named in a form',
    'Person[]',
    'object',
    '[]',
  ),
  dimensions: arg('Dimensions of trust that a promise can bear on', 'Dimension[]', 'object', '[]'),
  today: arg(
    'The day it is, `YYYY-MM-DD`',
    'CalendarDate',
    'text',
    'the provider’s clock, in its time zone',
  ),
  title: arg('A heading on the widget itself', 'string', 'text', 'none; “Promises” as its name'),
  headingLevel: {
    ...arg('Level of that heading on your page', '2 | 3 | 4', 'inline-radio', '2'),
    options: [2, 3, 4],
  },
  summary: {
    ...arg('The figures above the lists', "'strip' | 'none'", 'inline-radio', "'strip'"),
    options: ['strip', 'none'],
  },
  draftKey: arg(
    'Keeps the words of unsent requests, offers and acts on this device, and says whose they are',
    'string',
    'text',
  ),
  open: arg('The commitment whose panel is open, by its id, held by you', 'string | null'),
  defaultOpen: arg('The one whose panel is open at first', 'string | null', false, 'none'),
  onOpenChange: arg('A panel was opened, or closed (`null`)', '(id: string | null) => void'),
  store: arg('Keeps them here instead of IndexedDB; needs a `draftKey`', 'DraftStore'),
  onError: arg('A callback of yours failed, or words could not be kept', '(problem) => void'),
  messages: arg('Words of your own', '{ tracker?, acts?, measures? }', 'object'),
} satisfies ArgsOf<UseCommitmentTrackerOptions, 'title' | 'headingLevel' | 'summary'>;
