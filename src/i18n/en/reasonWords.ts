import type { ActsMessages } from './actsMessages.ts';

/** The words of the group `acts` for why a promise was not kept on time. */
export const reasonWords: Pick<ActsMessages, 'variance'> = {
  variance: {
    overcommitted: 'Took on too much',
    misaligned_expectation: 'Understood differently by each side',
    prerequisite_from_partner: 'Waited for something from the partner',
    information_missing: 'Information was missing',
    late_input: 'Comments or input came late',
    people_unavailable: 'The people needed were not available',
    handover_gap: 'Lost between two hands',
    agreement_changed: 'The agreement around it changed',
    third_party: 'A third party',
    lost_track: 'Lost sight of it',
    not_updated: 'Plans changed, the promise was not updated',
    not_accepted_quality: 'Done, but not yet as agreed',
    unforeseen: 'Nobody could foresee it',
    other: 'Something else',
  },
};
