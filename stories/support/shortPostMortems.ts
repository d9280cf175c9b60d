import {
  createPostMortem,
  type PostMortem,
  type PostMortemTemplate,
  postMortemTemplates,
} from '../../src/core/index.ts';
import { harbour, northwind } from './partnership.ts';
import { after } from './postMortemSteps.ts';
import { account, pharmacy } from './roles.ts';
import { accepted } from './walk.ts';

/** Another one, in which nothing is said yet. */
export function beginWith(template: PostMortemTemplate): PostMortem {
  return accepted(
    createPostMortem({
      id: `saturday-${template.id}`,
      title: 'The extra round on Saturday',
      partyIds: [northwind.id, harbour.id],
      by: pharmacy,
      at: '2026-11-09T08:00:00Z',
      template,
    }),
  );
}

/** Four questions after a day that went well enough. */
export const shortBegun: PostMortem = beginWith(postMortemTemplates.short);

/** They sit together; the last question is still open. */
export const short = after(
  shortBegun,
  [
    '2026-11-09 08:30',
    pharmacy,
    { 'answers.intended.northwind': 'Every ward has its boxes before the first patient comes.' },
  ],
  [
    '2026-11-09 09:00',
    account,
    { 'answers.intended.harbour': 'To make good for the 27th, and to be back by noon.' },
  ],
  ['2026-11-09 09:30', pharmacy, { type: 'startMeeting' }],
  [
    '2026-11-09 09:40',
    account,
    {
      'answers.happened.shared':
        'Eight wards were served by nine. The ninth was locked; the driver rang, and somebody came.',
      'answers.went_well.shared': 'The driver had the duty number at hand. It was answered.',
    },
  ],
);
