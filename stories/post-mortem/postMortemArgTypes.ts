import type { UsePostMortemOptions } from '../../src/hooks/index.ts';
import { type ArgsOf, arg, required } from '../support/arg.ts';

export const postMortemArgTypes = {
  parties: {
    ...arg(
      'Names for the ids of the two sides; to begin one here, exactly these two',
      'Party[]',
      'object',
    ),
    ...required,
  },
  viewer: {
    ...arg(
      'Who looks, and so what may be read, written and done; the role `facilitator` leads the talk and belongs to no side, `witness` or `null` reads only',
      '{ partyId, personId?, role? } | null',
      'object',
    ),
    ...required,
  },
  value: arg('The document, held by you', 'PostMortem'),
  defaultValue: arg(
    'The document to begin with; without any, the widget offers to begin one',
    'PostMortem',
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
  view: arg('Which section is open, and how the page is looked at, held by you', 'PostMortemView'),
  defaultView: arg(
    'How it is looked at to begin with',
    'Partial<PostMortemView>',
    'object',
    'the first section, one at a time, by name, with hints',
  ),
  onViewChange: arg('The reader changed that: the new view, and why', '(view, { reason }) => void'),
  people: arg(
    'Names for the ids of people; who can take part and be named. A `role` stands in where names are not to be seen',
    'Person[]',
    'object',
    '[]',
  ),
  dimensions: arg(
    'Dimensions of trust whose loss can be stated; without them that section says so',
    'Dimension[]',
    'object',
    '[]',
  ),
  scale: arg('The scale of those statements', '{ min, max }', 'object', '{ min: 1, max: 5 }'),
  commitments: arg('Commitments that the event may be about', '{ id, title }[]', 'object', '[]'),
  onOpenCommitment: arg('Goes to one of them', '(id) => void'),
  checkImport: arg(
    'What a document from a file is to become where you keep documents, or why it cannot be taken over; inside `<Partnership>` the record answers',
    '(found: PostMortem) => Result<PostMortem>',
  ),
  onAgreedChanges: arg(
    'Takes the agreed changes as drafts, each for its own side to promise',
    '(drafts: CommitmentDraft[]) => void | Promise',
  ),
  draftKey: arg(
    'Keeps what is written on this device from keystroke to keystroke, and says whose it is',
    'string',
    'text',
  ),
  store: arg('Keeps it here instead of IndexedDB; needs a `draftKey`', 'DraftStore'),
  headingLevel: {
    ...arg('Level of the heading on your page', '2 | 3', 'inline-radio', '2'),
    options: [2, 3],
  },
  onError: arg('A callback of yours failed, or words could not be kept', '(problem) => void'),
  messages: arg('Words of your own', '{ postMortem? }', 'object'),
} satisfies ArgsOf<UsePostMortemOptions, 'headingLevel'>;
