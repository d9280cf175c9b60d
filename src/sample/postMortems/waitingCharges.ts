import { createPostMortem } from '../../core/postmortem/createPostMortem.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { must } from '../must.ts';
import { account, fleet, harbour, mediator, northwind, purchasing } from '../people.ts';
import type { SampleDays } from '../sampleDays.ts';
import { type Edits, entries, of, under } from '../walk.ts';
import { after, listens, says } from './postMortemSteps.ts';

/** In the middle of the talk: one side is understood, one fact is seen differently. */
export function waitingCharges(days: SampleDays): PostMortem {
  const { day } = days;
  const facts = factsOf(days);
  const begun = createPostMortem({
    id: 'waiting-charges',
    title: 'Fourteen hours of waiting on one invoice',
    partyIds: [northwind.id, harbour.id],
    by: purchasing,
    at: days.at(-34, '10:05'),
    commitmentIds: ['waiting-calls'],
  });

  return after(
    days,
    must(begun, 'waiting-charges'),
    [-34, purchasing, frame],
    [-34, purchasing, of(purchasing, facts)],
    [-33, purchasing, { type: 'startSharing' }],
    [-32, account, of(account, facts)],
    [-31, purchasing, under('perspectives.northwind', northwindSaw)],
    [-31, purchasing, { type: 'submitPerspective' }],
    [-20, account, under('perspectives.harbour', harbourSaw)],
    [-19, account, { type: 'submitPerspective' }],
    [-5, mediator, { type: 'startMeeting' }],
    ...says(-5, account, 'agree', 'invoice'),
    ...says(-5, account, 'dispute', 'papers'),
    ...says(-5, purchasing, 'agree', 'contract'),
    [
      -5,
      purchasing,
      listens(
        'wait-1',
        harbour.id,
        'Every quarter of an hour at our dock is one that your drivers lack at home, and for a long time you swallowed it so as not to seem petty. When you then sent the bill, you thought that you were only using a right that you had always had.',
      ),
    ],
    [-5, account, { type: 'answerRestatement', roundId: 'wait-1', verdict: 'confirmed' }],
    [
      -5,
      account,
      listens(
        'wait-2',
        northwind.id,
        'A number came in the post that you could not check, and it was large. So you asked yourselves what else there might be.',
      ),
    ],
    [
      -5,
      purchasing,
      entries('factors', {
        silent: {
          text: 'Nobody at the dock was told that the clock was running',
          category: 'communication',
          side: 'harbour',
          by: 'northwind',
          noChangeReason: '',
        },
      }),
    ],
    [
      -5,
      fleet,
      entries('factors', {
        window: {
          text: 'Three firms have the same window at the Hill site dock',
          category: 'capacity',
          side: 'northwind',
          by: 'harbour',
          noChangeReason: '',
        },
      }),
    ],
    [
      -5,
      account,
      entries('changes', {
        board: {
          text: 'The driver and the porter both sign when waiting begins and when it ends',
          owner: 'harbour',
          person: 'h-fleet',
          due: day(17),
          condition: '',
          prevents: { silent: true },
          by: 'harbour',
        },
      }),
    ],
  );
}

const frame: Edits = {
  'frame.purpose':
    'To understand how fourteen hours of waiting came onto an invoice, to settle what is owed, and to agree on how waiting is told before it is billed.',
  'frame.facilitation': 'neutral',
  'frame.facilitator': 'l-mediator',
  ...entries('frame.groundRules', {
    numbers: { text: 'We read the same papers before we argue about them.', by: 'northwind' },
    motives: { text: 'Nobody says what the other side was thinking.', by: 'northwind' },
  }),
  ...entries('frame.participants', {
    'p-purchasing': { partyId: 'northwind', personId: 'n-purchasing' },
    'p-account': { partyId: 'harbour', personId: 'h-account' },
    'p-fleet': { partyId: 'harbour', personId: 'h-fleet' },
  }),
  'event.summary':
    'An invoice billed fourteen hours of waiting at the dock of the Hill site. Northwind Health had not heard of any of them before.',
  'event.trigger': 'The invoice desk held the invoice back and asked what it was about.',
  'event.violationType': 'integrity',
};

const factsOf = ({ day }: SampleDays): Edits =>
  entries('timeline', {
    contract: {
      at: day(-250),
      text: 'The contract lets Harbour Logistics bill waiting time from the thirtieth minute on.',
      source: 'Contract, section 7',
      addedBy: 'harbour',
      positions: {},
    },
    papers: {
      at: day(-52),
      text: 'On at least three mornings the dock was free and the van waited for its own papers.',
      source: 'Book of the porters',
      addedBy: 'northwind',
      positions: {},
    },
    invoice: {
      at: day(-36),
      text: 'The invoice came, with one line: “Waiting, 14 hours”.',
      source: 'Invoice of that month',
      addedBy: 'northwind',
      positions: {},
    },
    told: {
      at: '',
      text: 'Drivers told the porters more than once that they were waiting.',
      source: '',
      addedBy: 'harbour',
      positions: {},
    },
  });

const northwindSaw = {
  intended: 'To pay what we owe, within thirty days, without having to ask.',
  happened:
    'We opened an invoice and found a line that nobody here could explain. We held all of it back, also the part that was plainly right.',
  saw: 'One line, no days and no hours. In the book of the porters three mornings on which the dock was free.',
  effect:
    'We began to read older invoices again, line by line. It was an ugly week: one does not like to look at a partner like that.',
  reasonable: 'We took an unexplained number for a sign that there was no explanation.',
  need: 'To be able to check what we pay.',
  request: 'Would you call us when a van has waited for half an hour, before it goes on a bill?',
};

const harbourSaw = {
  intended: 'To bill for once what we have borne for a year.',
  happened:
    'For half a year our vans have stood at the Hill site dock behind those of two other firms. We said nothing for months. Then the month was bad, and we sent the bill.',
  saw: 'Up to five vans before ours. A contract that has allowed it from the beginning.',
  effect:
    'When the whole invoice was held back we could not pay two subcontractors on time. Being asked for proof after so many patient months was bitter.',
  reasonable: 'It stands in the contract. We thought that this was enough.',
  need: 'A dock that is free when our window begins, or an hour that is paid.',
  request: 'Would you give each of the three firms a window of its own, as we have both signed?',
};
