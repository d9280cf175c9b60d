import { createPostMortem } from '../../core/postmortem/createPostMortem.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { must } from '../must.ts';
import { data, fleet, harbour, northwind, systems } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { entries, under } from '../walk.ts';
import { after } from './postMortemSteps.ts';

/** Each side writes alone: Harbour Logistics has handed in, Northwind Health is in the middle. */
export function silentSwitch(days: SampleDays): PostMortem {
  const begun = createPostMortem({
    id: 'silent-switch',
    title: 'A day without the stock interface',
    partyIds: [northwind.id, harbour.id],
    by: data,
    at: days.at(-9, '14:10'),
    commitmentIds: ['stock-feed-again'],
  });

  return after(
    days,
    must(begun, 'silent-switch'),
    [
      -9,
      data,
      {
        'frame.purpose':
          'To see how an update could switch off the interface for a day without our knowing, and how each of us can update in peace.',
        ...entries('frame.participants', {
          'p-data': { partyId: 'harbour', personId: 'h-data' },
          'p-systems': { partyId: 'northwind', personId: 'n-systems' },
        }),
        'event.summary': `On ${days.said(-11)} the stock interface was off from morning to evening. The depot worked with the levels of the day before.`,
        'event.trigger': 'The depot packed two orders from stock that was no longer there.',
        'event.violationType': 'predictability',
        ...entries('timeline', {
          off: {
            at: days.at(-11, '05:15'),
            text: 'The last message from the stock system arrived.',
            source: 'Log of the interface',
            addedBy: 'harbour',
            positions: {},
          },
          packed: {
            at: days.day(-11),
            text: 'Two orders were packed from stock that was no longer there.',
            source: 'Packing list of the depot',
            addedBy: 'harbour',
            positions: {},
          },
        }),
      },
    ],
    [-8, data, { type: 'startSharing' }],
    [
      -7,
      data,
      under('perspectives.harbour', {
        intended: 'To pack by what is really there.',
        happened:
          'Early in the morning the messages stopped. We first searched on our side, for three hours. In the afternoon somebody at your help desk mentioned an update.',
        saw: 'A log that ends in the middle of a line. No notice in the mailbox for maintenance.',
        effect:
          'Two wards were sent an apology in the place of gloves. Our youngest colleague thought all day that it was her mistake.',
        reasonable: 'Until noon we were sure that the fault was ours, so we did not ring you.',
        need: 'To know beforehand, so that we can switch to paper in time.',
        request: 'Would you write to the data desk three working days before an update?',
      }),
    ],
    [-6, data, { type: 'submitPerspective' }],
    [
      -2,
      systems,
      under('perspectives.northwind', {
        intended: 'To close a hole in the stock system that our security team had found.',
        happened:
          'The update took until the evening, in place of the one hour that we had planned.',
        reasonable: 'For an hour at night we did not think that anybody had to be told.',
      }),
    ],
  );
}

/** Somebody has set down what it is about; nobody has been asked yet. */
export function driverAtTheDock(days: SampleDays): PostMortem {
  const begun = createPostMortem({
    id: 'driver-at-the-dock',
    title: 'A driver in the rain at the Hill site dock',
    partyIds: [northwind.id, harbour.id],
    by: fleet,
    at: days.at(-3, '11:25'),
    commitmentIds: ['dry-dock'],
  });

  return after(days, must(begun, 'driver-at-the-dock'), [
    -3,
    fleet,
    {
      'frame.purpose':
        'To agree on how somebody who waits for you for two hours is received, whoever has the key.',
      'event.summary': `On ${days.said(-4)} a driver waited outside for two hours in heavy rain. He was told that the porters’ room was not for firms.`,
      'event.violationType': 'benevolence',
      ...entries('timeline', {
        waited: {
          at: days.at(-4, '04:20'),
          text: 'The driver rang at the dock. Nobody opened until the day shift came.',
          source: 'Log book of van 2',
          addedBy: 'harbour',
          positions: {},
        },
      }),
    },
  ]);
}
