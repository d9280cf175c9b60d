import {
  type Commitment,
  createPartnership,
  instruments,
  type Partnership,
  type SurveyResponse,
} from '../../src/core/index.ts';
import { createSamplePartnership } from '../../src/sample/index.ts';
import { createMemoryStore, type PartnershipStore, StoreError } from '../../src/store/index.ts';
import { conversation, terms } from '../support/conversation.ts';
import { answersOf, groups, parties } from '../support/partnership.ts';
import { fleet, people, pharmacy } from '../support/roles.ts';
import { accepted } from '../support/walk.ts';

const instrument = instruments.alliance4;

/** A year between two organisations, on the day on which stories live. */
export const year = createSamplePartnership({ today: '2026-10-05' });

/** Two organisations between which nothing has been written down yet. */
export const begun = accepted(
  createPartnership({ id: 'begun', parties, people, instruments: [instrument] }),
);

/** A promise of Harbour Logistics that is on its way. */
export const onePromise: Partnership = {
  ...begun,
  commitments: byId<Commitment>([
    conversation(
      {
        id: 'cold-boxes',
        title: 'Forty cold boxes for the winter',
        requester: pharmacy,
        performer: fleet,
        at: '2026-09-14',
        terms: terms('Forty boxes, checked', '2026-10-09', 'A probe in each'),
      },
      [pharmacy, 'request', '2026-09-14'],
      [fleet, 'promise', '2026-09-15'],
    ),
  ]),
};

/** The same, and too few have answered to show what they said. */
export const fewAnswers: Partnership = {
  ...onePromise,
  responses: byId<SurveyResponse>(answersOf(groups.tooFew, instrument)),
};

/** A store whose disk is full: it opens, and keeps nothing new. */
export function fullStore(): PartnershipStore {
  return {
    ...createMemoryStore(),
    begin: () => Promise.reject(new StoreError('E_QUOTA', 'The disk is full.')),
  };
}

/** A store that the browser itself has emptied since. */
export function emptiedStore(): PartnershipStore {
  const store = createMemoryStore();
  const issues = [{ path: [], refusal: { code: 'E_LOST' as const, message: 'It was emptied.' } }];
  return {
    ...store,
    load: async () => {
      const loaded = await store.load();
      return loaded && { ...loaded, issues };
    },
  };
}

/** A store behind another tab: nobody knows what is in it. */
export function blockedStore(): PartnershipStore {
  return {
    ...createMemoryStore(),
    load: () => Promise.reject(new StoreError('E_BLOCKED', 'Another tab holds it.')),
  };
}

function byId<Entry extends { readonly id: string }>(list: readonly Entry[]) {
  return Object.fromEntries(list.map((entry) => [entry.id, entry])) as Record<string, Entry>;
}
