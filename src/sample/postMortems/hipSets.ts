import { createPostMortem } from '../../core/postmortem/createPostMortem.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { must } from '../must.ts';
import { depot, harbour, northwind, theatre } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { entries, of, under } from '../walk.ts';
import * as told from './hipSetsCase.ts';
import { after, listens, says, sign } from './postMortemSteps.ts';

/** The first one of the two sides: over, and it has held. */
export function hipSets(days: SampleDays): { agreed: PostMortem; closed: PostMortem } {
  const facts = told.facts(days);
  const changes = told.changes(days);
  const begun = createPostMortem({
    id: 'hip-sets',
    title: 'Two hip sets at the other site',
    partyIds: [northwind.id, harbour.id],
    by: theatre,
    at: days.at(-204, '08:45'),
  });

  const agreed = after(
    days,
    must(begun, 'hip-sets'),
    [-204, theatre, told.frame(days)],
    [-204, theatre, of(theatre, facts)],
    [-203, theatre, { type: 'startSharing' }],
    [-203, depot, of(depot, facts)],
    [-202, theatre, under('perspectives.northwind', told.northwindSaw)],
    [-202, theatre, { type: 'submitPerspective' }],
    [-201, depot, under('perspectives.harbour', told.harbourSaw)],
    [-201, depot, { type: 'submitPerspective' }],
    [-198, theatre, { type: 'startMeeting' }],
    ...says(-198, depot, 'agree', 'label', 'missed'),
    ...says(-198, theatre, 'agree', 'loaded', 'across'),
    [-198, depot, listens('hip-1', northwind.id, told.understood.theatre)],
    [-198, theatre, { type: 'answerRestatement', roundId: 'hip-1', verdict: 'confirmed' }],
    [-198, theatre, listens('hip-2', harbour.id, told.understood.depot)],
    [-198, depot, { type: 'answerRestatement', roundId: 'hip-2', verdict: 'confirmed' }],
    [-198, theatre, of(theatre, told.factors)],
    [-198, depot, of(depot, told.factors)],
    [-198, theatre, of(theatre, changes)],
    [-198, depot, of(depot, changes)],
    [-198, depot, told.harbourCloses],
    [-198, theatre, { ...told.northwindCloses, ...looks(days) }],
    [-198, theatre, { type: 'receiveAcknowledgement', from: harbour.id }],
    [-197, theatre, { type: 'startReview' }],
    [-197, theatre, sign],
    [-196, depot, sign],
  );

  const closed = after(
    days,
    agreed,
    [
      -150,
      theatre,
      {
        type: 'recordRecurrence',
        checkId: 'look',
        result: 'not_again',
        note: 'A hundred and twelve sets since then, each at its own site.',
      },
    ],
    [-149, depot, { type: 'close', reason: 'It has held for nine weeks.' }],
  );
  return { agreed, closed };
}

function looks({ day }: SampleDays) {
  const look = { date: day(-150), signal: 'A set at the wrong site', result: null, note: '' };
  return entries('recurrence', { look });
}
