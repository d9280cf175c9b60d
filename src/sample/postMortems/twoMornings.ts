import { createPostMortem } from '../../core/postmortem/createPostMortem.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { must } from '../must.ts';
import { account, fleet, harbour, mediator, northwind, pharmacy, wards } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { entries, of, under } from '../walk.ts';
import { after, listens, says, sign } from './postMortemSteps.ts';
import * as told from './twoMorningsCase.ts';
import * as results from './twoMorningsResults.ts';

/** Begun from the low axis of the survey; agreed, and one look later it is not clear yet. */
export function twoMornings(days: SampleDays): { agreed: PostMortem; looked: PostMortem } {
  const facts = told.facts(days);
  const changes = results.changes(days);
  const begun = createPostMortem({
    id: 'two-mornings',
    title: 'Two mornings without a ward round',
    partyIds: [northwind.id, harbour.id],
    by: wards,
    at: days.at(-74, '08:30'),
    commitmentIds: ['round-window', 'word-before'],
    origin: { kind: 'dimension', id: 'predictability' },
  });

  const revealed = after(
    days,
    must(begun, 'two-mornings'),
    [-74, wards, told.frame(days)],
    [-74, wards, of(wards, facts)],
    [-73, wards, { type: 'startSharing' }],
    [-72, fleet, of(fleet, facts)],
    [-72, wards, under('perspectives.northwind', told.northwindSaw(days))],
    [-71, wards, { type: 'submitPerspective' }],
    [-70, fleet, under('perspectives.harbour', told.harbourSaw(days))],
    [-69, fleet, { type: 'submitPerspective' }],
    [-66, mediator, { type: 'startMeeting' }],
  );

  const listened = after(
    days,
    revealed,
    ...says(-66, wards, 'agree', 'orders', 'moved', 'standing', 'list'),
    ...says(-66, fleet, 'agree', 'asked', 'dock', 'message', 'borrowed'),
    [-66, fleet, listens('round-1', northwind.id, told.understood.first)],
    [
      -66,
      wards,
      {
        type: 'answerRestatement',
        roundId: 'round-1',
        verdict: 'partly',
        correction: told.understood.missing,
      },
    ],
    [-66, fleet, listens('round-2', northwind.id, told.understood.second)],
    [-66, wards, { type: 'answerRestatement', roundId: 'round-2', verdict: 'confirmed' }],
    [-66, wards, listens('round-3', harbour.id, told.understood.back)],
    [-66, fleet, { type: 'answerRestatement', roundId: 'round-3', verdict: 'confirmed' }],
  );

  const agreed = after(
    days,
    listened,
    [-65, fleet, of(fleet, results.factors)],
    [-65, wards, of(wards, results.factors)],
    [
      -65,
      wards,
      entries('wentWell', {
        carried: {
          text: 'The driver carried the goods up to four wards himself when he saw how late it was.',
          by: 'northwind',
        },
        answer: { text: 'The first message was answered within the hour.', by: 'northwind' },
      }),
    ],
    [
      -65,
      pharmacy,
      entries('lucky', {
        lent: {
          text: 'On the second morning the emergency department had infusion sets to lend.',
          by: 'northwind',
        },
      }),
    ],
    [-65, fleet, { ...of(fleet, changes), ...results.noChange }],
    [-65, wards, of(wards, changes)],
    [-65, fleet, results.harbourOwns],
    [-65, wards, results.northwindOwns],
    [-65, wards, { type: 'receiveAcknowledgement', from: harbour.id }],
    [-65, fleet, { type: 'receiveAcknowledgement', from: northwind.id }],
    [-65, wards, results.northwindCloses(days)],
    [-65, fleet, results.harbourCloses],
    [-64, mediator, { type: 'startReview' }],
    [-63, wards, sign],
    [-62, account, sign],
  );

  const looked = after(days, agreed, [
    -22,
    wards,
    {
      type: 'recordRecurrence',
      checkId: 'month',
      result: 'unclear',
      note: 'One round was late after an accident on the bridge. The call came, but only when the van already stood in the queue. We look again.',
    },
  ]);
  return { agreed, looked };
}
