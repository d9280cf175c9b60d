import type { PartnershipOverviewApi } from '../../src/hooks/index.ts';
import type { HookFields } from '../support/HookTables.tsx';

export const overviewHook: HookFields<PartnershipOverviewApi> = {
  state: {
    awaited:
      'What waits for the viewer, what is overdue first, then by day: `act`, `title`, `days` until it is due, `place`',
    upcoming:
      'What comes up in the next 14 days: `title`, `days`, `place`, of a promise who gave it (`by`)',
    overdue: 'How many promises are overdue',
    trust: 'Each view of each other, the viewer’s own first',
    review: 'The next review of what is in force; `null`: none is agreed',
    partners: 'The other organisations; for somebody of none, all',
    viewer: 'Who looks; `null`: somebody who reads only',
    isSide: 'The viewer belongs to a side and acts for it',
    isEmpty: 'Nothing has been written down at all',
    isOpen: '`false`: there is no record, or it could not be opened',
    status: 'How the record is doing: see `usePartnership`',
    isLost: 'The browser removed what was kept; this record was begun since',
    unreadable: 'How many entries cannot be read and are left out',
  },
  actions: {
    retry: 'Tries once more to open the record, or to keep what could not be kept',
  },
  beside: {
    go: 'Leads to a place; `undefined`: you lead nowhere',
    nameOf: 'The name of a party, by its id',
    waveName: 'The name of a round, by its id',
    messages: 'The words, in the language of the page',
    formats: 'Numbers, dates and lists in that language',
  },
};
