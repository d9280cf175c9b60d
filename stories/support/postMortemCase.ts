import type { ApologyElement, PerspectiveField } from '../../src/core/index.ts';
import { postMortem as english } from '../../src/i18n/en/postMortem.ts';
import { type Edits, entries } from '../../src/sample/walk.ts';

type Words<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** What both sides set down before anybody writes alone. */
export const frame: Edits = {
  'frame.purpose':
    'To find out together how vaccine could arrive warm twice without a word on the way, to put right what it did, and to keep it from happening a third time.',
  'frame.facilitation': 'neutral',
  'frame.facilitator': 'l-mediator',
  ...entries(
    'frame.groundRules',
    Object.fromEntries(
      english.suggestedRules
        .slice(0, 4)
        .map((text, i) => [`rule-${i + 1}`, { text, by: 'northwind' }]),
    ),
  ),
  ...entries('frame.participants', {
    'p-pharmacy': { partyId: 'northwind', personId: 'n-pharmacy' },
    'p-purchasing': { partyId: 'northwind', personId: 'n-purchasing' },
    'p-fleet': { partyId: 'harbour', personId: 'h-fleet' },
    'p-account': { partyId: 'harbour', personId: 'h-account' },
  }),
  'event.summary':
    'On 13 and on 27 October, vaccine for the wards arrived warm. Both times the pharmacy learned of it when the boxes were opened.',
  'event.trigger':
    'On 27 October the pharmacy opened the second warm delivery and had to send people home.',
  'event.violationType': 'predictability',
};

/** The facts, told forward; who added each, and only then what the other side said. */
export const facts: Edits = entries('timeline', {
  asked: {
    at: '2026-10-05',
    text: 'Northwind Health asked for an alarm when a cold box warms up. It was promised for 13 November.',
    source: 'Promise “Alarm when a cold box warms up”',
    addedBy: 'northwind',
    positions: {},
  },
  left: {
    at: '2026-10-13T04:40:00Z',
    text: 'Van 7 left the depot with twelve boxes of vaccine.',
    source: 'Loading list 4117',
    addedBy: 'harbour',
    positions: {},
  },
  rang: {
    at: '2026-10-13T06:20:00Z',
    text: 'The driver of van 7 rang the number on the delivery card. It rang for two minutes.',
    source: 'Call list of van 7',
    addedBy: 'harbour',
    positions: {},
  },
  warm: {
    at: '2026-10-13T06:55:00Z',
    text: 'The probe in box 9 read 11 degrees.',
    source: 'https://harbour.example/logs/4117',
    addedBy: 'harbour',
    positions: {},
  },
  nocall: {
    at: '2026-10-13T07:30:00Z',
    text: 'The van reached the pharmacy. Nobody had called on the way.',
    source: 'Goods-in book of the pharmacy',
    addedBy: 'northwind',
    positions: {},
  },
  written: {
    at: '2026-10-14',
    text: 'The pharmacy wrote to the account manager about it. The answer came on 21 October.',
    source: 'Message of 14 October',
    addedBy: 'northwind',
    positions: {},
  },
  cooling: {
    at: '2026-10-27T05:05:00Z',
    text: 'The cooling of van 3 stopped. The driver moved the boxes into passive coolers.',
    source: 'Log book of van 3',
    addedBy: 'harbour',
    positions: {},
  },
  note: {
    at: '',
    text: 'A note at the dispatch desk said that the pharmacy was to be told.',
    source: '',
    addedBy: 'harbour',
    positions: {},
  },
  home: {
    at: '2026-10-27T08:15:00Z',
    text: '62 people were sent home without their vaccination.',
    source: 'Appointment list of the wards',
    addedBy: 'northwind',
    positions: {},
  },
});

/** How Northwind Health lived it. */
export const northwindSaw: Words<PerspectiveField> = {
  intended:
    'We wanted every dose to reach the wards cold, and to hear of trouble while something could still be done about it.',
  happened:
    'On the 13th we opened the boxes and found one at 11 degrees. We wrote to Harbour Logistics the next day and took it for a single bad morning. Two weeks later it was the same again, with a full waiting room.',
  saw: 'The log in box 9 read 11 degrees at 06:55. On neither morning did a telephone ring in the pharmacy. The answer to our message came after seven days.',
  effect:
    'We threw away 340 doses, and 62 people went home. Since then we open every box ourselves before we sign, an hour each morning. We felt alone with it.',
  reasonable:
    'After the first time we did not want to make a fuss. The whole year before, everything had gone well.',
  need: 'To know early. A warm box that we hear of at six can still be replaced.',
  request:
    'Would your drivers ring the pharmacy from the road as soon as a box reads more than 8 degrees, at any hour?',
};

/** How Harbour Logistics lived it. */
export const harbourSaw: Words<PerspectiveField> = {
  intended: 'To keep the cold from the depot to the door, as on four hundred mornings before.',
  happened:
    'On the 13th the seal of box 9 was worn. The driver saw the reading, rang the number on the delivery card and reached nobody, and drove on so as not to be late as well. On the 27th the cooling of van 3 stopped. Nine of eleven boxes were saved; the call to the pharmacy was lost between two shifts.',
  saw: 'The call of the 13th is in the list of van 7: 06:20, two minutes, no answer. On the 27th dispatch found three numbers for the pharmacy in two lists.',
  effect:
    'Two drivers have asked to be taken off the vaccine round. A message was forwarded to us that said we did not care. That hurt.',
  reasonable:
    'The number on the card was the one we had been given in spring. To drive on seemed better than to stand at the roadside with a warm box.',
  need: 'One number that is answered before seven, and a word from you when it changes.',
  request: 'Would you read the numbers on the delivery cards with us once a month?',
};

/** What each heard when the other listened back. */
export const understood = {
  first:
    'One bad morning would have been bearable. What weighs more for you: twice you had to find it out by yourselves, and a week went by before anybody wrote back. You can no longer rely on silence meaning that all is well.',
  missing: 'And the waiting room: it was our nurses who had to tell people to go.',
  second:
    'It was also your staff who stood in front of sixty people and had nothing to give them, for a thing that took place on our road.',
  back: 'Somebody did try to reach us. What we had printed for you led to an empty office, so from the cab it looked as though we were the ones who do not pick up.',
};

/** What contributed. */
export const factors: Edits = entries('factors', {
  number: {
    text: 'The delivery card carried a number that nobody answers before seven',
    category: 'handover',
    side: 'shared',
    by: 'harbour',
    noChangeReason: '',
  },
  lists: {
    text: 'Each side kept its own list of numbers, and telling the other of a change was nobody’s task',
    category: 'agreement_gap',
    side: 'shared',
    by: 'northwind',
    noChangeReason: '',
  },
  reading: {
    text: 'A warm box shows in the reading, and the reading reached only the driver',
    category: 'process',
    side: 'harbour',
    by: 'harbour',
    noChangeReason: '',
  },
  mailbox: {
    text: 'The message of 14 October lay in one mailbox while its owner was on leave',
    category: 'capacity',
    side: 'harbour',
    by: 'harbour',
    noChangeReason: '',
  },
  roadworks: {
    text: 'Roadworks on the ring road made the round forty minutes longer',
    category: 'external',
    side: 'outside',
    by: 'harbour',
    noChangeReason: '',
  },
});

/** Why the roadworks stay as they are. */
export const noChange = {
  'factors.roadworks.noChangeReason':
    'The works end in December, and a sound box stays cold for three hours.',
};

/** What will be different. */
export const changes: Edits = entries('changes', {
  duty: {
    text: 'One duty number for the pharmacy, answered at any hour',
    owner: 'northwind',
    person: 'n-systems',
    due: '2026-11-20',
    condition: 'Harbour Logistics rings it before six on three mornings and is answered',
    prevents: { number: true },
    by: 'northwind',
  },
  road: {
    text: 'Drivers ring the duty number from the road as soon as a box reads more than 8 degrees',
    owner: 'harbour',
    person: 'h-fleet',
    due: '2026-11-27',
    condition: 'A test box that is warmed up leads to a call within ten minutes',
    prevents: { number: true, reading: true },
    by: 'harbour',
  },
  deputy: {
    text: 'Messages about the cold go to a shared mailbox with a deputy',
    owner: 'harbour',
    person: 'h-account',
    due: '2026-11-13',
    condition: 'Four weeks in which every message is answered within a working day',
    prevents: { mailbox: true },
    by: 'harbour',
  },
  monthly: {
    text: 'On the first Monday of each month both sides read their lists of numbers to each other',
    owner: 'northwind',
    person: 'n-purchasing',
    due: '2026-12-07',
    condition: 'Both lists are the same after the first reading',
    prevents: { lists: true },
    by: 'northwind',
  },
});

/** What each side acknowledges. */
export const northwindOwns: Words<ApologyElement> = {
  responsibility: 'The number on your cards came from us, and we did not tell you when it changed.',
};
export const harbourOwns: Words<ApologyElement> = {
  responsibility: 'Both mornings were on our road. We knew of a warm box, and you did not.',
  repair: 'We replace the 340 doses and drive an extra round on Saturday at our own cost.',
  regret: 'We are sorry for the people who had come for nothing, and for your hour each morning.',
};
