import type { UseRearticulationOptions } from '../../src/hooks/index.ts';
import { type ArgsOf, arg, required } from '../support/arg.ts';

export const rearticulationArgTypes = {
  parties: {
    ...arg(
      'Names for the ids of the partners; to begin one here, exactly these',
      'Party[]',
      'object',
    ),
    ...required,
  },
  viewer: {
    ...arg(
      'Who looks, and so what may be written and done; the role `witness` or `null` reads only',
      '{ partyId, personId?, role? } | null',
      'object',
    ),
    ...required,
  },
  value: arg('The document, held by you', 'Articulation'),
  defaultValue: arg(
    'The document to begin with, from `createArticulation`; without any, the widget offers to begin one',
    'Articulation',
  ),
  onValueChange: arg(
    'Something was written or done: the new document, why, and exactly what',
    '(value, { reason, changes, giveBack }) => void',
  ),
  entry: arg(
    'Inside a `<Partnership>`: which document of its record, by its id',
    'string',
    false,
    'what waits for the viewer, else the newest',
  ),
  isCopy: arg(
    'It is a copy with roles in the place of names, so that its signatures are missing says nothing',
    'boolean',
    false,
    'false',
  ),
  view: arg('Which step is open, and how the page is looked at, held by you', 'RearticulationView'),
  defaultView: arg(
    'How it is looked at to begin with',
    'Partial<RearticulationView>',
    'object',
    'the first step, one at a time, by name, changes in one text',
  ),
  onViewChange: arg('The reader changed that: the new view, and why', '(view, { reason }) => void'),
  people: arg(
    'People who may be the viewer; those in the text are kept in it',
    'Person[]',
    'object',
    '[]',
  ),
  earlier: arg(
    'Earlier versions that changes can be shown against; the one before is in the document itself',
    'Articulation[]',
    'object',
    '[]',
  ),
  commitments: arg(
    'Commitments between the partners: each that is open is carried, amended or released',
    '{ id, title, state }[]',
    'object',
    '[]',
  ),
  onActivate: arg(
    'It has come into force, and what becomes of each open commitment',
    '(articulation, dispositions) => void | Promise',
  ),
  onSuperseded: arg(
    'The version before, out of `earlier`, as it is now that this one has taken its place',
    '(articulation) => void | Promise',
  ),
  onReviewDue: arg('The day of the review has come', '(articulation) => void'),
  onOpenCommitment: arg('Goes to one of the commitments', '(id) => void'),
  checkImport: arg(
    'What a document from a file is to become where you keep documents, or why it cannot be taken over; inside `<Partnership>` the record answers',
    '(found: Articulation) => Result<Articulation>',
  ),
  today: arg('The viewer’s day; the clock’s unless told', '`YYYY-MM-DD`', 'text'),
  draftKey: arg(
    'Keeps what is written on this device from keystroke to keystroke, and says whose it is',
    'string',
    'text',
  ),
  store: arg(
    'Where it is kept instead of this browser’s IndexedDB; needs a `draftKey`',
    'DraftStore',
  ),
  onError: arg('A function of yours failed, or words could not be kept', '(problem) => void'),
  messages: arg(
    'Words of your own in place of the library’s',
    '{ articulation?: Partial<…> }',
    'object',
  ),
  headingLevel: arg('Level of the title on your page', '2 | 3', 'inline-radio', '2'),
} satisfies ArgsOf<UseRearticulationOptions, 'headingLevel'>;
