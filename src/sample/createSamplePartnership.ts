import { createPartnership } from '../core/partnership/createPartnership.ts';
import type { Partnership } from '../core/partnership/types.ts';
import type { CalendarDate } from '../core/types.ts';
import { sampleArticulations } from './articulations/sampleArticulations.ts';
import { sampleCommitments } from './commitments/sampleCommitments.ts';
import { must } from './must.ts';
import { parties, people } from './people.ts';
import { samplePostMortems } from './postMortems/samplePostMortems.ts';
import { sampleDays } from './sampleDays.ts';
import { instrument, surveyResponses } from './surveys.ts';

/** On which day the sample is looked at. */
export interface SampleOptions {
  /** A day that exists: everything in the sample lies so many working days before or after it. */
  readonly today: CalendarDate;
}

/**
 * A year in the life of two organisations that exist nowhere: a hospital group and the firm that
 * supplies it. Three survey waves, some sixty promises with their conversations, a post-mortem in
 * each stage that one meets, and three versions of what both expect of each other. In English.
 *
 * Whenever it is opened, something is overdue, due today and due next week. The same day always
 * gives the same record, and each call a new one. Throws where there is no such day.
 */
export function createSamplePartnership({ today }: SampleOptions): Partnership {
  const days = sampleDays(today);
  const postMortems = samplePostMortems(days);
  const commitments = sampleCommitments(days, postMortems.agreed);
  const empty = createPartnership({
    id: 'northwind-harbour',
    parties,
    people,
    instruments: [instrument],
  });
  return {
    ...must(empty, 'the record'),
    responses: byId(surveyResponses(days)),
    commitments: byId(commitments),
    postMortems: byId(postMortems.now),
    articulations: byId(sampleArticulations(days, commitments)),
  };
}

function byId<Entry extends { readonly id: string }>(list: readonly Entry[]) {
  return Object.fromEntries(list.map((entry) => [entry.id, entry])) as Record<string, Entry>;
}
