import { createPostMortem } from '../../core/postmortem/createPostMortem.ts';
import { postMortemTemplates } from '../../core/postmortem/templates/index.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { must } from '../must.ts';
import { depot, harbour, northwind, purchasing } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { entries, of } from '../walk.ts';
import { after, sign } from './postMortemSteps.ts';

/** A short review: Harbour Logistics has signed, and Northwind Health has yet to. */
export function pumpCount(days: SampleDays): PostMortem {
  const { day } = days;
  const changes = entries('changes', {
    word: {
      text: 'Both lists say which pumps they count: in use, on loan, in repair',
      owner: 'northwind',
      person: 'n-purchasing',
      due: day(8),
      condition: 'The next count has a column for each',
      prevents: {},
      by: 'northwind',
    },
    together: {
      text: 'The count is made by one person of each side, shelf by shelf',
      owner: 'harbour',
      person: 'h-depot',
      due: day(8),
      condition: 'Every page carries both signatures',
      prevents: {},
      by: 'harbour',
    },
  });
  const begun = createPostMortem({
    id: 'pump-count-review',
    title: 'Forty-one infusion pumps that only one list knows',
    partyIds: [northwind.id, harbour.id],
    by: purchasing,
    at: days.at(-16, '09:20'),
    template: postMortemTemplates.short,
    commitmentIds: ['pump-count'],
    origin: { kind: 'commitment', id: 'pump-count' },
  });

  return after(
    days,
    must(begun, 'pump-count-review'),
    [
      -16,
      purchasing,
      {
        'frame.confidentiality': 'organisations',
        'answers.intended.northwind':
          'To know where each pump is before the yearly check by the maker, who charges for every pump that cannot be found.',
      },
    ],
    [
      -15,
      depot,
      {
        'answers.intended.harbour':
          'To count what stands on our shelves, and to be done before the new shelves came.',
      },
    ],
    [-9, purchasing, { type: 'startMeeting' }],
    [
      -9,
      depot,
      {
        'answers.happened.shared':
          'The depot counted 318 pumps, the list of Northwind Health has 359. Most of the difference are pumps that wards lend to each other and that never come back to a shelf. Six were in repair. For nine we still do not know.',
        'answers.went_well.shared':
          'The depot said at once that it could not explain the difference, instead of making one up. That saved us a week of letters.',
        'answers.differently.shared':
          'We say beforehand what we mean by a pump that is “there”, and we count together.',
      },
    ],
    [-9, purchasing, of(purchasing, changes)],
    [-9, depot, of(depot, changes)],
    [-4, purchasing, { type: 'startReview' }],
    [-3, depot, sign],
  );
}
