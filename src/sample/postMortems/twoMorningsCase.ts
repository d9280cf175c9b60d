import type { SampleDays } from '../sampleDays.ts';
import { type Edits, entries } from '../walk.ts';

/** What the two sides said about the two mornings: first what happened, and how each lived it. */
export const frame = ({ said }: SampleDays): Edits => ({
  'frame.purpose':
    'To understand how the ward round could come two hours late twice without a word, to put right what it did to the wards, and to see to it that nobody has to find out from an empty shelf again.',
  'frame.facilitation': 'neutral',
  'frame.facilitator': 'l-mediator',
  'frame.confidentiality': 'organisations',
  ...entries('frame.groundRules', {
    seen: { text: 'First what was seen and heard, then what it meant to us.', by: 'northwind' },
    how: { text: 'We ask “how did it come about?”, and listen to the end.', by: 'northwind' },
    roles: { text: 'Roles are enough; nobody’s name leaves this room.', by: 'northwind' },
  }),
  ...entries('frame.participants', {
    'p-wards': { partyId: 'northwind', personId: 'n-wards' },
    'p-pharmacy': { partyId: 'northwind', personId: 'n-pharmacy' },
    'p-fleet': { partyId: 'harbour', personId: 'h-fleet' },
    'p-night': { partyId: 'harbour', personId: 'h-night' },
    'p-account': { partyId: 'harbour', personId: 'h-account' },
  }),
  'event.summary': `On ${said(-128)} and on ${said(-114)}, the ward round reached the nine wards two hours after its window. On neither morning did anybody on the wards know before the shelves were empty.`,
  'event.trigger':
    'On the second morning two wards borrowed infusion sets from the emergency department. In the survey that followed, the answers about predictability fell.',
  'event.violationType': 'predictability',
});

export const facts = ({ day, at }: SampleDays): Edits =>
  entries('timeline', {
    asked: {
      at: day(-152),
      text: 'Northwind Health asked for the round to reach the wards before the morning medicines. It was promised for a trial month.',
      source: 'Promise “The ward round before the morning medicines”',
      addedBy: 'northwind',
      positions: {},
    },
    orders: {
      at: day(-129),
      text: 'Four of the nine wards ordered after the cut-off, three of them by telephone.',
      source: 'Order list of the depot',
      addedBy: 'harbour',
      positions: {},
    },
    moved: {
      at: at(-128, '02:40'),
      text: 'Dispatch put the ward round behind the dialysis round, on the same van.',
      source: 'Load plan',
      addedBy: 'harbour',
      positions: {},
    },
    dock: {
      at: at(-128, '06:35'),
      text: 'The van stood at the dock of the Hill site. On the wards the morning medicines had begun.',
      source: 'Goods-in book, Hill site',
      addedBy: 'northwind',
      positions: {},
    },
    message: {
      at: day(-128),
      text: 'The ward coordinator wrote to the account manager. An apology came within the hour.',
      source: 'Messages of that day',
      addedBy: 'northwind',
      positions: {},
    },
    standing: {
      at: day(-124),
      text: 'Both rounds on one van became the standing plan for two days of the week.',
      source: 'Change log of the load plan',
      addedBy: 'harbour',
      positions: {},
    },
    note: {
      at: at(-114, '03:10'),
      text: 'A note at the dispatch desk said: “Tell the wards.” The shift changed at that time.',
      source: 'Log book of the dispatch desk',
      addedBy: 'harbour',
      positions: {},
    },
    borrowed: {
      at: at(-114, '06:50'),
      text: 'Two wards at the Hill site borrowed infusion sets from the emergency department.',
      source: 'Loan slips',
      addedBy: 'northwind',
      positions: {},
    },
    list: {
      at: day(-113),
      text: 'The ward list at the depot still had two wards on it that were merged half a year ago.',
      source: 'Ward list, last changed by Northwind Health',
      addedBy: 'harbour',
      positions: {},
    },
  });

/** How Northwind Health lived it. */
export const northwindSaw = ({ said }: SampleDays) => ({
  intended:
    'The shelves full before the morning medicines, so that the nurses can stay with their patients.',
  happened: `On ${said(-128)} the shelves were empty when the medicines were due. Somebody ran to the store room three times. Two weeks later it was the same again, and two wards went to borrow.`,
  saw: 'On both mornings the van stood at the dock two hours after the window. Before that, no telephone rang on any ward. The answer to our message came at once, and it was friendly.',
  effect:
    'Two nurses spent the fullest hour of their day in corridors. Since then each ward keeps a shelf in reserve that nobody counts. We have stopped believing the plan on the wall, and that is a pity, because most days it is right.',
  reasonable:
    'After the first morning we took the apology for the remedy. We did not ask what would be different.',
  need: 'To be able to plan one hour ahead. A late round that we know of is a nuisance; one that we do not know of is a danger.',
  request: 'Would whoever moves the round ring our coordinator before the van leaves?',
});

/** How Harbour Logistics lived it. */
export const harbourSaw = ({ said }: SampleDays) => ({
  intended: 'To bring dialysis and the wards what they need, with the one van that was ready.',
  happened: `On ${said(-128)} four orders were still missing when we wanted to load. Dialysis cannot wait, so dispatch sent it first. That went well, and so it became the plan. The second time somebody wrote a note to tell the wards; it stayed on the desk when the shift changed.`,
  saw: 'Four late orders of nine. A note in the log book, and below it the signature of the next shift. A list with two wards on it where our driver found a locked door.',
  effect:
    'At one door our driver was met with “so you do exist”. He has asked for another route. In the depot they say that nobody counts the mornings on which we are on time.',
  reasonable:
    'A person on dialysis cannot wait, a shelf can, for a while. By what we knew that night we would choose the same order again, but not the silence.',
  need: 'Orders that are there before we load, and somebody we may ask what is urgent.',
  request:
    'Would the wards keep to the cut-off, and ring the desk when something cannot wait for the next round?',
});

/** What each heard when the other listened back. */
export const understood = {
  first:
    'The delay was the smaller part. You were left to guess, and while you guessed, it was the people at the bedside who paid. Now you insure yourselves with a store that nobody sees.',
  missing: 'That it was the second time. We had relied on the first apology.',
  second:
    'When we said sorry we had set up nothing that would have made the next time different. So the second delay also took away what our word was worth.',
  back: 'In the middle of the night you had to choose between two groups of ill people, with half of the papers missing and an address book that we had let go stale. What you chose was sound; all you heard of it was a complaint.',
};
